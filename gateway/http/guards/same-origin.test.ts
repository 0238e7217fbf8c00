/** Who may load a page: a user who opens it, from any site, but no site that embeds or prefetches it. */
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

/** The headers that a browser sends for another site's page. */
const sends = (site: string, mode: string, dest: string, more: Record<string, string> = {}) => ({
  "Sec-Fetch-Site": site,
  "Sec-Fetch-Mode": mode,
  "Sec-Fetch-Dest": dest,
  ...more,
});
const opens = (site: string, more: Record<string, string> = {}) =>
  sends(site, "navigate", "document", more);

const refused: readonly Record<string, string>[] = [
  // An image, a script, a style, media, a font, a fetch by a script.
  sends("cross-site", "no-cors", "image"),
  sends("same-site", "no-cors", "image"),
  sends("cross-site", "no-cors", "script"),
  sends("cross-site", "no-cors", "style"),
  sends("cross-site", "no-cors", "video"),
  sends("cross-site", "cors", "font"),
  sends("cross-site", "cors", "empty"),
  sends("same-site", "no-cors", "empty"),
  sends("cross-site", "cors", "manifest"),
  sends("cross-site", "no-cors", "worker"),
  // A frame or an embedded object.
  sends("cross-site", "navigate", "iframe"),
  sends("same-site", "navigate", "iframe"),
  sends("cross-site", "navigate", "frame"),
  sends("cross-site", "navigate", "object"),
  sends("cross-site", "navigate", "embed"),
  sends("cross-site", "navigate", "fencedframe"),
  // A prefetch before a click.
  sends("cross-site", "no-cors", "empty", { "Sec-Purpose": "prefetch" }),
  opens("cross-site", { "Sec-Purpose": "prefetch" }),
  opens("same-site", { "Sec-Purpose": "prefetch;prerender" }),
  opens("cross-site", { "Sec-Purpose": "prefetch;anonymous-client-ip" }),
  opens("cross-site", { Purpose: "prefetch" }),
  opens("cross-site", { "X-Moz": "prefetch" }),
  opens("cross-site", { "X-Purpose": "preview" }),
  // Incomplete or unknown headers.
  { "Sec-Fetch-Site": "cross-site" },
  { "Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "navigate" },
  { "Sec-Fetch-Site": "cross-site", "Sec-Fetch-Dest": "document" },
  { "Sec-Fetch-Site": "anything" },
  { "Sec-Fetch-Site": "same-origin, cross-site" },
  sends("cross-site", "websocket", "document"),
  sends("cross-site", "Navigate", "Document"),
  // A script in an older browser.
  { Origin: "https://evil.example" },
  { Origin: "null" },
  { ...sends("same-origin", "cors", "empty"), Origin: "https://evil.example" },
];

test.each(refused)("refuses a page to %j before any read", async (headers) => {
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
  // Frontdesk's own page, the address bar, a bookmark, and the browser's own prerender before Enter there.
  opens("same-origin"),
  opens("none", { "Sec-Fetch-User": "?1" }),
  opens("none", { "Sec-Purpose": "prefetch;prerender" }),
  sends("same-origin", "cors", "empty"),
  // An old Safari, a monitor, a Node.js program.
  {},
  { "Sec-Fetch-Mode": "cors" },
])("serves a page to %j, with one read", async (headers) => {
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
])("%s contains nothing of a contact and is not refused", async (path) => {
  const answer = await office.raw(path, sends("cross-site", "no-cors", "image"));
  expect(answer).not.toContain("foreign-page");
});

test("with sign-in, another site can neither start nor finish it in the background", async () => {
  const asked = signingIn.provider.asked.length;
  for (const path of ["/contacts/4", "/auth/sign-in?to=/contacts/4", "/auth/callback?code=x"]) {
    for (const headers of [
      sends("cross-site", "no-cors", "image"),
      sends("cross-site", "navigate", "iframe"),
    ]) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      const answer = await signingIn.raw(path, headers);
      expect([path, statusOf(answer)]).toEqual([path, 403]);
      expect(answer).not.toMatch(/^set-cookie:/im);
    }
  }
  expect(signingIn.provider.asked.length).toBe(asked);
});

test.each(["GET", "HEAD"])("with sign-in, a %s from a link redirects to it", async (method) => {
  const answer = await signingIn.raw("/contacts/4", opens("cross-site"), method);
  expect(statusOf(answer)).toBe(302);
  expect(answer).toMatch(/^location: \/auth\/sign-in\?to=%2Fcontacts%2F4\r$/im);
});
