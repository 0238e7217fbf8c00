/** What a real provider's token and userinfo contain, and whom that lets in, over real sockets. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, beforeAll, expect, test, vi } from "vitest";

import { openBrowser } from "../../testing/browser.fixture.ts";
import { openOffice, type Office } from "../../testing/office.fixture.ts";

// A provider, a simulator and a gateway take time to open on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const session = "frontdesk-session";
let office: Office;
beforeAll(async () => {
  office = await openOffice({ OIDC_ALLOW: "ann@office.example" });
}, 30_000);
afterAll(() => office.close());

type Said = Readonly<Record<string, unknown>>;

/** Signs in a user with these claims, and returns the browser's answer. */
async function signIn(token: Said, userinfo: Said, at: Office = office) {
  at.provider.serve([at.url], {
    // All of it in the token too, as many providers do.
    conformIdTokenClaims: false,
    findAccount: (_, accountId) => ({
      accountId,
      claims: (use) => ({ sub: accountId, ...(use === "id_token" ? token : userinfo) }),
    }),
  });
  at.provider.signsIn("someone");
  const browser = openBrowser();
  const before = at.provider.asked.length;
  const { reply } = await browser.go(`${at.url}/contacts/4`);
  const asked = at.provider.asked.slice(before);
  return { status: reply.status, asksUserinfo: asked.includes("/me"), browser };
}

const [ann, eve] = ["ann@office.example", "eve@evil.example"];

test.each([
  ["the token's address has the token's verdict", { email: ann, email_verified: true }, {}, 200],
  [
    "the token's address does not get another address's verdict",
    { email: ann },
    { email: eve, email_verified: true },
    403,
  ],
  [
    "userinfo is requested if the token has no verdict",
    { email: ann, groups: [] },
    { email: ann, email_verified: false },
    403,
  ],
  [
    "userinfo's address counts with its verdict",
    { email: eve, groups: [] },
    { email: ann, email_verified: true },
    200,
  ],
  ["a verdict in a list does not count", { email: ann, email_verified: ["true"] }, {}, 403],
])("%s", async (_, token, userinfo, status) => {
  const signedIn = await signIn(token, userinfo);
  expect(signedIn.status).toBe(status);
  expect(signedIn.browser.jarOf(office.url).has(session)).toBe(status === 200);
});

test("requests userinfo only for missing claims", async () => {
  const whole = { email: ann, email_verified: true, groups: ["desk"] };
  expect(await signIn(whole, {})).toMatchObject({ status: 200, asksUserinfo: false });
  expect(await signIn({ ...whole, email_verified: undefined }, whole)).toMatchObject({
    status: 200,
    asksUserinfo: true,
  });
});

test("ignores userinfo about another user", async () => {
  const other = await openOffice();
  other.provider.saysOfAnybody({ sub: "other", email: ann, email_verified: true });
  const signedIn = await signIn({}, {}, other);
  expect(signedIn.status).toBe(502);
  expect(signedIn.browser.jarOf(other.url).has(session)).toBe(false);
  await other.close();
});

/** Browsers drop a longer cookie, name and value together. */
const largestCookie = 4096;

test.each([
  ["a long sub", "x".repeat(5000), {}],
  ["a sub of spaces and quotes", `" \\`.repeat(85), {}],
  ["a long name", "ann", { name: "\u0001".repeat(200) }],
  ["a long address", "ann", { email: `${"安".repeat(240)}@example.com`, email_verified: true }],
  [
    "all of it at its longest",
    '"'.repeat(255),
    { name: "\ud800".repeat(200), email: `${"安".repeat(240)}@example.com`, email_verified: true },
  ],
])("%s makes no cookie that browsers drop", async (_, sub, claims) => {
  const directory = mkdtempSync(join(tmpdir(), "frontdesk-claims-"));
  const audit = join(directory, "audit.jsonl");
  const anybody = await openOffice({ AUDIT: audit });
  anybody.provider.serve([anybody.url], {
    findAccount: (_context, accountId) => ({ accountId, claims: () => ({ sub, ...claims }) }),
  });
  anybody.provider.signsIn(sub);
  const browser = openBrowser();
  const { reply } = await browser.go(`${anybody.url}/contacts/4`);
  expect(reply.status).toBe(200);
  const cookie = browser.jarOf(anybody.url).get(session) ?? "";
  expect(`__Host-${session}${cookie}`.length).toBeLessThanOrEqual(largestCookie);
  expect(cookie.length).toBeGreaterThan(100);
  const { user } = JSON.parse(readFileSync(audit, "utf8").split("\n")[0] ?? "");
  expect(user.length).toBeLessThanOrEqual(255);
  await anybody.close();
  rmSync(directory, { recursive: true });
});
