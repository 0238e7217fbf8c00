/** What a session contains, how long it lasts and how it ends, over real sockets. */
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";

import { openBrowser, type Browser } from "../../testing/browser.fixture.ts";
import { openOffice, type Office } from "../../testing/office.fixture.ts";

// A provider, a simulator and a gateway take time to open on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const contact = "/openapi/v1.0/company_contact/get?id=4";
const session = "frontdesk-session";

let office: Office;
let browser: Browser;

beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());
beforeEach(() => {
  browser = openBrowser();
  office.provider.signsIn("ann");
});

const at = (path: string): string => office.url + path;
const signIn = () => browser.go(at("/contacts/4"));
const statusOf = async (path: string) => (await browser.ask(at(path))).status;
const jar = () => browser.jarOf(office.url);
const callback = (url: string) => url.includes("/auth/callback");

describe("a session", () => {
  test("is rejected if it was altered or encrypted with another key", async () => {
    await signIn();
    const value = jar().get(session) ?? "";
    const parts = value.split(".");
    const changed = parts
      .map((part, place) =>
        place === 3 ? part.replace(/^./, (first) => (first === "A" ? "B" : "A")) : part,
      )
      .join(".");
    const flow = await browser
      .ask(at("/auth/sign-out"))
      .then(() => browser.ask(at("/auth/sign-in")))
      .then(() => [...jar()].find(([name]) => name.startsWith("frontdesk-sign-in-"))?.[1] ?? "");
    expect(flow).not.toBe("");
    for (const forged of [changed, flow, "", "a.b.c.d.e", `${value}x`]) {
      jar().set(session, forged);
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      expect(await statusOf(contact)).toBe(401);
    }
  });

  test("ends after 12 idle hours, and not before", async () => {
    await signIn();
    office.pass(12 * 3600_000 - 5000);
    expect(await statusOf(contact)).toBe(200);
    office.pass(12 * 3600_000 - 5000);
    expect(await statusOf(contact)).toBe(200);
    office.pass(12 * 3600_000);
    expect(await statusOf(contact)).toBe(401);
  });

  test("ends after 7 days, however busy", async () => {
    await signIn();
    for (let hours = 0; hours < 7 * 24 - 1; hours += 11) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      expect(await statusOf(contact)).toBe(200);
      office.pass(11 * 3600_000);
    }
    expect(await statusOf(contact)).toBe(401);
  });

  test("is renewed once a minute, and not with each reply", async () => {
    await signIn();
    const sets = async () => (await browser.ask(at(contact))).headers.getSetCookie().length;
    expect([await sets(), await sets()]).toEqual([0, 0]);
    office.pass(60_000);
    expect([await sets(), await sets()]).toEqual([1, 0]);
  });

  test("survives a restart with the same secret", async () => {
    await signIn();
    const other = await office.open();
    expect((await browser.ask(other.url + contact)).status).toBe(200);
    await other.close();
  });
});

test("sessions behind a proxy use HTTPS and the configured name, with cookies bound to both", async () => {
  const name = "frontdesk.example";
  const hidden = await openOffice({ TRUSTED_PROXY: "127.0.0.1", ALLOWED_HOSTS: name });
  hidden.provider.serve([`https://${name}`]);
  hidden.provider.signsIn("ann");
  const proxied = { "X-Forwarded-Proto": "https", "X-Forwarded-For": "192.0.2.7", Host: name };
  const ask = async (path: string, Cookie = "") => {
    const answer = await hidden.raw(path, { ...proxied, Cookie });
    const [, location = ""] = /^location: (.*)\r$/im.exec(answer) ?? [];
    const cookies = Array.from(answer.matchAll(/^set-cookie: (.*)\r$/gim), ([, one = ""]) => one);
    return { answer, location, cookies };
  };

  const begun = await ask("/auth/sign-in?to=%2Fcontacts%2F4");
  expect(begun.cookies).toEqual([
    expect.stringMatching(
      /^__Host-frontdesk-sign-in-[\w-]{43}=[^;]*; Max-Age=600; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    ),
  ]);
  const led = await browser.go(begun.location, callback);
  expect(led.url).toMatch(/^https:\/\/frontdesk\.example\/auth\/callback\?/);
  const { pathname, search } = new URL(led.url);
  const [flow = ""] = begun.cookies[0]?.split(";") ?? [];
  const done = await ask(pathname + search, flow);
  expect(done.location).toBe("/contacts/4");
  const [, set = ""] = done.cookies;
  expect(set).toMatch(
    /^__Host-frontdesk-session=[^;]*; Max-Age=43200; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
  );
  expect((await ask(contact, set.split(";")[0])).answer).toContain("Prichett");
  // One that another port or a plain HTTP page has set has another name.
  expect((await ask(contact, set.replace("__Host-", "").split(";")[0])).answer).toContain(" 401 ");
  await hidden.close();
});

describe("signing out", () => {
  test("ends the session, even for an attacker who has kept its cookie, and leads to the provider's sign-out", async () => {
    await signIn();
    const kept = jar().get(session) ?? "";
    const { url, reply } = await browser.go(at("/auth/sign-out"), (to) => to.includes("/end"));
    expect(url).toBe(
      `${office.provider.issuer}/session/end?${new URLSearchParams({
        post_logout_redirect_uri: at("/auth/signed-out"),
        client_id: "frontdesk",
      }).toString()}`,
    );
    expect(reply.headers.get("cache-control")).toBe("no-store");
    expect((await browser.ask(url)).status).toBe(200);
    expect(jar().has(session)).toBe(false);
    jar().set(session, kept);
    expect(await statusOf(contact)).toBe(401);
  });

  test("shows a message if the provider is unreachable", async () => {
    const fresh = await openOffice();
    const unfail = fresh.provider.fail();
    const { url, reply } = await browser.go(`${fresh.url}/auth/sign-out`);
    expect(url).toBe(`${fresh.url}/auth/signed-out`);
    expect(await reply.text()).toContain("<h1>You are signed out.");
    unfail();
    await fresh.close();
  });

  test("is refused to another site's page", async () => {
    await signIn();
    const headers = { "Sec-Fetch-Site": "cross-site" };
    expect((await browser.ask(at("/auth/sign-out"), { headers })).status).toBe(403);
    expect(await statusOf(contact)).toBe(200);
  });
});
