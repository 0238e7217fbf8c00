/** Signing in and out, with a real provider and over real sockets. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";

import { openBrowser, type Browser } from "../testing/browser.fixture.ts";
import { problemOf } from "../testing/gateway.fixture.ts";
import { openOffice, type Office } from "../testing/office.fixture.ts";
import { wordsOf } from "./pages/sign-in-words.ts";

// A provider, a simulator and a gateway take time to open on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const contact = "/openapi/v1.0/company_contact/get?id=4";
const session = "frontdesk-session";
const signedOut = [401, "urn:frontdesk:problem:signed-out"];

let office: Office;
let browser: Browser;
let again: (() => void) | null = null;

beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());
beforeEach(() => {
  browser = openBrowser();
  office.provider.signsIn("ann");
});
afterEach(() => {
  again?.();
  again = null;
});

const at = (path: string): string => office.url + path;
const signIn = () => browser.go(at("/contacts/4"));
const statusOf = async (path: string) => (await browser.ask(at(path))).status;
const jar = () => browser.jarOf(office.url);
const callback = (url: string) => url.includes("/auth/callback");

describe("without a session", () => {
  test("answers an API call with an error, and nothing reaches the PBX", async () => {
    const before = office.reads();
    for (const path of [contact, "/directory?q=jay", "/directory?number=1", "/openapi/x"]) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      const reply = await browser.ask(at(path));
      expect(reply.headers.get("cache-control")).toBe("no-store");
      // oxlint-disable-next-line no-await-in-loop
      expect(await problemOf(reply)).toEqual(signedOut);
    }
    expect(office.reads()).toBe(before);
  });

  test("redirects a page request to sign-in, with its address", async () => {
    const reply = await browser.ask(at("/contacts/4?q=a%26b&caller=%2B49"));
    expect(reply.status).toBe(302);
    expect(reply.headers.get("location")).toBe(
      "/auth/sign-in?to=%2Fcontacts%2F4%3Fq%3Da%2526b%26caller%3D%252B49",
    );
    expect(reply.headers.get("cache-control")).toBe("no-store");
    expect(await reply.text()).toBe("");
  });

  test.each(["/healthz", "/assets/page.js"])("leaves %s open", async (path) => {
    expect(await statusOf(path)).toBe(200);
  });
});

describe("signing in", () => {
  test("returns to the requested address, and opens everything", async () => {
    const { url, reply } = await browser.go(at("/contacts/4?q=a%26b&caller=%2B49"));
    expect(url).toBe(at("/contacts/4?q=a%26b&caller=%2B49"));
    const page = await reply.text();
    expect(page).toContain("Prichett");
    expect(page).toContain('id="user-name">"Ann Reception"<');
    expect(await statusOf(contact)).toBe(200);
    expect(await statusOf("/directory?q=jay")).toBe(200);
  });

  test("uses PKCE, a state and a nonce, and asks only for the user's identity", async () => {
    const { reply } = await browser.go(at("/contacts/4"), (url) =>
      url.startsWith(office.provider.issuer),
    );
    const asked = new URL(reply.headers.get("location") ?? "").searchParams;
    expect(Object.fromEntries(asked)).toMatchObject({
      response_type: "code",
      code_challenge_method: "S256",
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      state: expect.stringMatching(/^[\w-]{43}$/),
      nonce: expect.stringMatching(/^[\w-]{43}$/),
      scope: "openid profile email groups",
      redirect_uri: at("/auth/callback"),
    });
  });

  test("leaves one cookie, which scripts cannot read, with nothing of the provider's in it", async () => {
    const { url } = await browser.go(at("/contacts/4"), callback);
    const reply = await browser.ask(url);
    const [, line = ""] = reply.headers.getSetCookie().toSorted();
    expect(line).toMatch(/^frontdesk-sign-in-.*Max-Age=0/);
    const set = reply.headers.getSetCookie().find((one) => one.startsWith(session)) ?? "";
    expect(set.split("; ").slice(1).toSorted()).toEqual([
      "HttpOnly",
      "Max-Age=43200",
      "Path=/",
      "SameSite=Lax",
    ]);
    expect(set).not.toContain("Ann");
    expect([...jar().keys()]).toEqual([session]);
    expect(jar().get(session)?.length).toBeLessThan(600);
  });

  test("works in two tabs at once", async () => {
    const one = await browser.go(at("/contacts/4"), callback);
    const other = await browser.go(at("/contacts/7"), callback);
    expect((await browser.go(one.url)).url).toBe(at("/contacts/4"));
    expect((await browser.go(other.url)).url).toBe(at("/contacts/7"));
  });

  test("is not needed again while signed in", async () => {
    await signIn();
    const reply = await browser.ask(at("/auth/sign-in?to=%2Fcontacts%2F7"));
    expect(reply.headers.get("location")).toBe("/contacts/7");
  });

  test("does not fill the browser with cookies if it is abandoned many times", async () => {
    for (let tries = 0; tries < 40; tries += 1) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      await browser.ask(at(`/auth/sign-in?to=/${"x".repeat(1500)}`));
    }
    const length = [...jar()].flat().join("").length;
    expect(length).toBeLessThan(10_000);
    expect((await signIn()).reply.status).toBe(200);
  });
});

describe("a failed sign-in shows a sentence", () => {
  const expectFailed = async (reply: Response, status: number, words: string) => {
    expect(reply.status).toBe(status);
    const page = await reply.text();
    expect(page.replaceAll("&#39;", "'")).toContain(`<h1>${words}`);
    expect(page).toMatch(/<a href="\/auth\/sign-in\?to=[\w%-]*(&amp;other)?">/);
    expect(page).not.toMatch(/Error|Prichett|\n +at /);
    expect(reply.headers.get("content-security-policy")).toContain("script-src 'self' 'nonce-");
    expect(reply.headers.getSetCookie().join()).not.toContain(session);
  };

  test("if the state is another's", async () => {
    const { url } = await browser.go(at("/contacts/4"), callback);
    const changed = url.replace(/state=[^&]*/, `state=${"x".repeat(43)}`);
    await expectFailed(await browser.ask(changed), 400, wordsOf.en.mismatch);
  });

  test("if another browser began it", async () => {
    const { url } = await browser.go(at("/contacts/4"), callback);
    await expectFailed(await openBrowser().ask(url), 400, wordsOf.en.mismatch);
  });

  test("if it took too long", async () => {
    const { url } = await browser.go(at("/contacts/4"), callback);
    office.pass(10 * 60_000);
    await expectFailed(await browser.ask(url), 400, wordsOf.en.mismatch);
  });

  test("if a code comes a second time", async () => {
    const { url } = await browser.go(at("/contacts/4"), callback);
    const flow = new Map(jar());
    expect((await browser.ask(url)).status).toBe(302);
    const replaying = openBrowser();
    for (const [name, value] of flow) replaying.jarOf(office.url).set(name, value);
    await expectFailed(await replaying.ask(url), 400, wordsOf.en.mismatch);
  });

  test("if a code is made up", async () => {
    const { url } = await browser.go(at("/contacts/4"), callback);
    const changed = url.replace(/code=[^&]*/, "code=made-up");
    await expectFailed(await browser.ask(changed), 400, wordsOf.en.mismatch);
  });

  test("if the code is of another flow, which PKCE detects", async () => {
    const one = await browser.go(at("/contacts/4"), callback);
    const other = await browser.go(at("/contacts/4"), callback);
    const code = new URL(other.url).searchParams.get("code") ?? "";
    const mixed = one.url.replace(/code=[^&]*/, `code=${code}`);
    await expectFailed(await browser.ask(mixed), 400, wordsOf.en.mismatch);
  });

  test("if the answer is of another provider", async () => {
    const { url } = await browser.go(at("/contacts/4"), callback);
    const changed = url.replace(/iss=[^&]*/, "iss=https%3A%2F%2Fevil.example");
    await expectFailed(await browser.ask(changed), 502, wordsOf.en.unreachable);
  });

  test("if the provider is unreachable, and then works", async () => {
    const { url } = await browser.go(at("/contacts/4"), callback);
    again = office.provider.fail();
    await expectFailed(await browser.ask(url), 502, wordsOf.en.unreachable);
    await expectFailed(
      await browser.ask(at("/auth/sign-in?to=%2Fcontacts%2F4")),
      502,
      wordsOf.en.unreachable,
    );
    again();
    expect((await signIn()).url).toBe(at("/contacts/4"));
  });

  test("in the browser's language", async () => {
    again = office.provider.fail();
    const other = await openBrowser().ask(at("/auth/callback"), {
      headers: { "Accept-Language": "ar" },
    });
    expect(await other.text()).toMatch(/<html lang="ar" dir="rtl">[^]*تسجيل/);
  });

  test("and logs a code, and no name", () => {
    expect(office.logged()).toContain('"reason":"mismatch"');
    expect(office.logged()).not.toMatch(/Ann|ann@|planted/i);
  });
});
