/** Texts that somebody stored, or typed, to break the page or the gateway. */
import { bookOf } from "#pbx/simulator/people/book.ts";
import { person } from "#pbx/simulator/people/person.ts";

import { messages } from "../src/languages/en.ts";
import { expect, test, testWithoutPage } from "./desk.ts";

/** Each was once found in a made page as if it were a part of it. */
const soughtInDocuments = [
  "NONCE-OF-THE-REQUEST",
  "--mui-x:",
  "a{--mui-palette-primary-main:x",
  "</title></head>",
];

const named = soughtInDocuments.map((name, at) =>
  person(at + 1, { first_name: name, company: name, remark: name, numbers: [] }),
);

test.describe("with scripts off", () => {
  test.use({ javaScriptEnabled: false });

  test("a contact is drawn as any other, whatever it is called", async ({ page, openOwnDesk }) => {
    const { gateway } = await openOwnDesk({ FIRST_SIGHT_MS: "20000" }, { book: bookOf(named) });
    for (const { id, first_name: name } of named) {
      /* oxlint-disable no-await-in-loop -- one page after the other */
      await page.goto(`${gateway.url}/contacts/${id}`);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
      await expect(page).toHaveTitle(name);
      await expect(page.getByRole("heading", { level: 1 })).toHaveCSS("font-weight", "600");
      await expect(page.getByText(messages.contact.remark)).toBeVisible();
      /* oxlint-enable no-await-in-loop */
    }
  });
});

testWithoutPage(
  "the nonce of a request is where scripts and styles are, and in no text",
  async ({ openOwnDesk, request }) => {
    const { gateway } = await openOwnDesk({ FIRST_SIGHT_MS: "20000" }, { book: bookOf(named) });
    const count = async (path: string) => {
      const reply = await request.get(gateway.url + path);
      const [, nonce = ""] =
        /'nonce-([^']+)'/.exec(reply.headers()["content-security-policy"] ?? "") ?? [];
      const html = await reply.text();
      expect(nonce).not.toBe("");
      return [html.split(nonce).length, html.split(`nonce="${nonce}"`).length];
    };
    const text = "NONCE-OF-THE-REQUEST";
    for (const path of ["/contacts/1", `/contacts?q=${text}`, `/lookup?number=0&name=${text}`]) {
      // oxlint-disable-next-line no-await-in-loop -- one page after the other
      const [all, inPlaces] = await count(path);
      expect(inPlaces).toBeGreaterThan(1);
      expect(all).toBe(inPlaces);
    }
  },
);

test("what is searched for stands in the field as it was typed", async ({ page, desk }) => {
  for (const text of soughtInDocuments) {
    /* oxlint-disable no-await-in-loop -- one page after the other */
    await page.goto(`${desk.gateway.url}/contacts?${new URLSearchParams({ q: text }).toString()}`);
    await expect(page.getByRole("searchbox")).toHaveValue(text);
    /* oxlint-enable no-await-in-loop */
  }
});
