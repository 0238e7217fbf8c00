/** Who may have a page: whoever opens it, from whatever site; nothing that another site embeds or fetches ahead. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, beforeAll, expect, test } from "vitest";

import { openOffice, type Office } from "../../testing/office.fixture.ts";

const directory = mkdtempSync(join(tmpdir(), "frontdesk-opened-"));
const audit = join(directory, "audit.jsonl");
const nobodySignsIn = {
  AUTH: "none",
  OIDC_ISSUER: "",
  OIDC_CLIENT_ID: "",
  OIDC_CLIENT_SECRET: "",
  OIDC_ALLOW: "",
};

let office: Office;
let signingIn: Office;

beforeAll(async () => {
  [office, signingIn] = await Promise.all([
    openOffice({ ...nobodySignsIn, AUDIT: audit }),
    openOffice(),
  ]);
}, 30_000);
afterAll(async () => {
  await Promise.all([office.close(), signingIn.close()]);
  rmSync(directory, { recursive: true });
});

const pages = [
  "/contacts/4",
  "/contacts/4?q=jay&caller=1",
  "/contacts",
  "/contacts?q=jay",
  "/lookup?number=15735810000",
  "/",
  "/nothing",
  "//contacts/4",
  "/CONTACTS/4",
  "/assets%2f..%2fcontacts/4",
  "/icons/any-193.png",
];

const statusOf = (answer: string) => Number(answer.split(" ")[1]);
const linesOfAudit = () => readFileSync(audit, "utf8").split("\n").length;

/** What another site's page has a browser send. */
const says = (site: string, mode: string, dest: string, more: Record<string, string> = {}) => ({
  "Sec-Fetch-Site": site,
  "Sec-Fetch-Mode": mode,
  "Sec-Fetch-Dest": dest,
  ...more,
});
const opens = (site: string, more: Record<string, string> = {}) =>
  says(site, "navigate", "document", more);

const refused: readonly Record<string, string>[] = [
  // As an image, a script, a style, media, a font, a program's fetch.
  says("cross-site", "no-cors", "image"),
  says("same-site", "no-cors", "image"),
  says("cross-site", "no-cors", "script"),
  says("cross-site", "no-cors", "style"),
  says("cross-site", "no-cors", "video"),
  says("cross-site", "cors", "font"),
  says("cross-site", "cors", "empty"),
  says("same-site", "no-cors", "empty"),
  says("cross-site", "cors", "manifest"),
  says("cross-site", "no-cors", "worker"),
  // In a frame and the like.
  says("cross-site", "navigate", "iframe"),
  says("same-site", "navigate", "iframe"),
  says("cross-site", "navigate", "frame"),
  says("cross-site", "navigate", "object"),
  says("cross-site", "navigate", "embed"),
  says("cross-site", "navigate", "fencedframe"),
  // Ahead of a click.
  says("cross-site", "no-cors", "empty", { "Sec-Purpose": "prefetch" }),
  opens("cross-site", { "Sec-Purpose": "prefetch" }),
  opens("same-site", { "Sec-Purpose": "prefetch;prerender" }),
  opens("cross-site", { "Sec-Purpose": "prefetch;anonymous-client-ip" }),
  opens("cross-site", { Purpose: "prefetch" }),
  opens("cross-site", { "X-Moz": "prefetch" }),
  opens("cross-site", { "X-Purpose": "preview" }),
  // What is said by halves, or is not known.
  { "Sec-Fetch-Site": "cross-site" },
  { "Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "navigate" },
  { "Sec-Fetch-Site": "cross-site", "Sec-Fetch-Dest": "document" },
  { "Sec-Fetch-Site": "anything" },
  { "Sec-Fetch-Site": "same-origin, cross-site" },
  says("cross-site", "websocket", "document"),
  says("cross-site", "Navigate", "Document"),
  // A script in an older browser.
  { Origin: "https://evil.example" },
  { Origin: "null" },
  { ...says("same-origin", "cors", "empty"), Origin: "https://evil.example" },
];

test.each(refused)("a page is refused to %j, before anything is read", async (headers) => {
  const before = [office.reads(), linesOfAudit()];
  for (const path of pages) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    const answer = await office.raw(path, headers);
    expect([path, statusOf(answer)]).toEqual([path, 403]);
    expect(answer).toContain("urn:frontdesk:problem:foreign-page");
    // oxlint-disable-next-line no-await-in-loop
    expect(statusOf(await office.raw(path, headers, "HEAD"))).toBe(403);
  }
  expect([office.reads(), linesOfAudit()]).toEqual(before);
});

test.each([
  // A link, and a window that the PBX's web client opens.
  opens("cross-site", { "Sec-Fetch-User": "?1" }),
  opens("cross-site"),
  opens("same-site"),
  // Our own page, the URL bar, a bookmark, and what the browser itself does ahead of Enter there.
  opens("same-origin"),
  opens("none", { "Sec-Fetch-User": "?1" }),
  opens("none", { "Sec-Purpose": "prefetch;prerender" }),
  says("same-origin", "cors", "empty"),
  // An old Safari, a monitor, a program of Node's.
  {},
  { "Sec-Fetch-Mode": "cors" },
])("a page is served to %j, and read once", async (headers) => {
  for (const path of pages.slice(0, 4)) {
    const before = [office.reads(), linesOfAudit()];
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    const answer = await office.raw(path, headers);
    expect([path, statusOf(answer)]).toEqual([path, 200]);
    expect(answer).toContain("Prichett");
    expect(answer).toMatch(/frame-ancestors 'none'/i);
    expect([office.reads(), linesOfAudit()]).toEqual(before.map((count) => count + 1));
  }
});

test.each(pages)("a HEAD of %s reads nothing", async (path) => {
  const before = [office.reads(), linesOfAudit()];
  const answer = await office.raw(path, {}, "HEAD");
  expect(statusOf(answer)).toBe(200);
  expect(answer).toMatch(/^content-type: text\/html/im);
  expect(answer).toMatch(/^cache-control: no-store\r$/im);
  expect(answer).toMatch(/^content-security-policy: /im);
  expect(answer.split("\r\n\r\n")[1]).toBe("");
  expect([office.reads(), linesOfAudit()]).toEqual(before);
});

test.each([
  "/favicon.svg",
  "/manifest.webmanifest",
  "/icons/any-192.png",
  "/assets/page.js",
  "/healthz",
  "/readyz",
])("%s has nothing of a contact in it, and is not refused", async (path) => {
  const answer = await office.raw(path, says("cross-site", "no-cors", "image"));
  expect(answer).not.toContain("foreign-page");
});

test("where people sign in, another site can neither begin nor finish it in secret", async () => {
  const asked = signingIn.provider.asked.length;
  for (const path of ["/contacts/4", "/auth/sign-in?to=/contacts/4", "/auth/callback?code=x"]) {
    for (const headers of [
      says("cross-site", "no-cors", "image"),
      says("cross-site", "navigate", "iframe"),
    ]) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      const answer = await signingIn.raw(path, headers);
      expect([path, statusOf(answer)]).toEqual([path, 403]);
      expect(answer).not.toMatch(/^set-cookie:/im);
    }
  }
  expect(signingIn.provider.asked.length).toBe(asked);
});

test.each(["GET", "HEAD"])("where people sign in, %s leads there from a link", async (method) => {
  const answer = await signingIn.raw("/contacts/4", opens("cross-site"), method);
  expect(statusOf(answer)).toBe(302);
  expect(answer).toMatch(/^location: \/auth\/sign-in\?to=%2Fcontacts%2F4\r$/im);
});
