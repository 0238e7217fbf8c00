/** What the gateway makes of a page whose texts look like parts of one. */
import { expect, test } from "vitest";

import { openPage } from "./entry-server.tsx";

const renderPage = await openPage();

async function made(text: string, path = "/contacts/1") {
  const named = { id: 1, first_name: text, company: text, remark: text, city: text };
  const rendered = await renderPage({
    request: new Request(`http://localhost${path}`),
    fetch: () => Promise.resolve(Response.json({ errcode: 0, data: named })),
    pageSettings: {
      demo: false,
      replyWithinMs: 1000,
      extensionDial: "omit",
      dialLink: "tel:{number}",
      callerRule: { lastDigits: 7, callingCode: null },
      signIn: false,
    },
    language: "en",
    singleKeys: true,
    nonce: "bm9uY2U=",
  });
  if ("redirect" in rendered) throw new Error("It leads elsewhere");
  return rendered;
}

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#x27;",
};
const escaped = (text: string): string => text.replace(/[&<>"']/g, (mark) => escapes[mark] ?? "");

test.each([
  "--mui-x:",
  "--mui-palette-primary-main:red;",
  "a{--mui-x:",
  "var(--mui-shadows-24)",
  "</title><title>x",
  "<title>x</title>",
  '<style data-emotion="css x">a{}</style>',
  "</style>",
  'data-emotion="css-global x"',
  "NONCE-OF-THE-REQUEST",
  "$& $` $' $1",
])("a text stays what it is, and changes nothing else: %s", async (text) => {
  // Between two words, so that the initials are the same.
  const [plain, rendered] = await Promise.all([made("Jay plain words Z"), made(`Jay ${text} Z`)]);
  const instead = (html: string) => html.split("plain words").join(escaped(text));
  expect(rendered.head === instead(plain.head)).toBe(true);
  const withoutLink = (html: string) => html.replace(/href="https:\/\/www[^"]*"/, "");
  expect(withoutLink(rendered.body)).toBe(instead(withoutLink(plain.body)));
});

test("a page has one title and one element of styles, in its head", async () => {
  for (const path of ["/contacts/1", "/contacts/x", "/contacts/2", "/lookup", "/nowhere"]) {
    // oxlint-disable-next-line no-await-in-loop -- one page after the other
    const { head, body } = await made("Jay", path);
    expect(head).toMatch(
      /^<title[^>]*>[^<]+<\/title><style data-emotion="css [^"]+" nonce="bm9uY2U=">/,
    );
    expect(body).not.toMatch(/<title|<style/);
  }
});

test("of the theme's variables a page brings those that its styles use", async () => {
  const { head } = await made("Jay");
  const used = new Set(head.match(/(?<=var\()--mui-[\w-]+/g));
  const defined = new Set(head.match(/--mui-[\w-]+(?=:)/g));
  expect([...used].filter((name) => !defined.has(name))).toEqual([]);
  expect(used.size).toBeGreaterThan(10);
  expect(defined.size).toBeLessThan(60);
});
