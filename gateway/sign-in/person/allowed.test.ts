/** The users that OIDC_ALLOW lets in. */
import { afterAll, describe, expect, test, vi } from "vitest";

import { parseAllowList } from "../../settings/checks/allow-list.ts";
import { openBrowser } from "../../testing/browser.fixture.ts";
import { openOffice, people, type Office } from "../../testing/office.fixture.ts";
import { isAllowed } from "./is-allowed.ts";
import { personOf } from "./signed-in-person.ts";

// Each opens an office of its own.
vi.setConfig({ testTimeout: 30_000 });

const offices: Office[] = [];
afterAll(() => Promise.all(offices.map((office) => office.close())));

async function whoComesIn(OIDC_ALLOW: string): Promise<readonly string[]> {
  const office = await openOffice({ OIDC_ALLOW });
  offices.push(office);
  const comeIn: string[] = [];
  for (const name of Object.keys(people)) {
    office.provider.signsIn(name);
    const browser = openBrowser();
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    const { reply } = await browser.go(`${office.url}/contacts/4`);
    // oxlint-disable-next-line no-await-in-loop
    const page = await reply.text();
    if (reply.status === 200) comeIn.push(name);
    else {
      expect([reply.status, page]).toEqual([
        403,
        expect.stringContaining("is not allowed to use Frontdesk"),
      ]);
      expect(page).toContain('href="/auth/sign-in?to=%2Fcontacts%2F4&amp;other"');
      expect(browser.jarOf(office.url).size).toBe(0);
    }
  }
  return comeIn;
}

test.each([
  ["ann@office.example", ["ann"]],
  ["ANN@OFFICE.EXAMPLE, nobody@office.example", ["ann"]],
  // The provider reports Eve's address as not verified.
  ["@office.example", ["ann"]],
  ["@elsewhere.example,@office.example", ["ann", "bob"]],
  ["group:desk", ["bob"]],
  ["group:DESK, @example", []],
  ["*", ["ann", "bob", "eve", "ida"]],
])("%s lets in %j", async (allow, names) => {
  expect(await whoComesIn(allow)).toEqual(names);
});

test("shows the reason if the provider refuses the sign-in", async () => {
  const office = await openOffice();
  offices.push(office);
  office.provider.deny();
  const { reply } = await openBrowser().go(`${office.url}/contacts/4`);
  expect([reply.status, await reply.text()]).toEqual([
    403,
    expect.stringContaining("You were not signed in."),
  ]);
});

test("rejects a session that another OIDC_ALLOW let in", async () => {
  const SESSION_SECRET = "the same secret for both of the offices";
  const [wide, narrow] = await Promise.all([
    openOffice({ SESSION_SECRET }),
    openOffice({ SESSION_SECRET, OIDC_ALLOW: "ann@office.example" }),
  ]);
  offices.push(wide, narrow);
  wide.provider.signsIn("bob");
  const browser = openBrowser();
  await browser.go(`${wide.url}/contacts/4`);
  expect((await browser.ask(`${wide.url}/directory`)).status).toBe(200);
  expect((await browser.ask(`${narrow.url}/directory`)).status).toBe(401);
});

describe("an address", () => {
  const list = parseAllowList("@office.example");
  const isIn = (claims: object) =>
    list !== null && isAllowed(list, personOf({ sub: "1", ...claims }));

  test.each([{ email: "a@office.example" }, { email: "A@OFFICE.example", email_verified: "true" }])(
    "counts: %j",
    (claims) => expect(isIn(claims)).toBe(true),
  );

  test.each([
    {},
    { email: null },
    { email: 4 },
    { email: "@office.example" },
    { email: "a@sub.office.example" },
    { email: "a@office.example.evil" },
    { email: "a@evil@notoffice.example" },
    { email: "a@office.example", email_verified: false },
    { email: "a@office.example", email_verified: "false" },
    { email: "a@office.example", email_verified: null },
    { email: "a@office.example", email_verified: "no" },
  ])("does not count: %j", (claims) => expect(isIn(claims)).toBe(false));
});

test.each(["", ",", "office.example", "a@", "group:", "a@b@c", "*@office.example", "a b@c"])(
  "%j is not a valid list",
  (setting) => expect(parseAllowList(setting)).toBe(null),
);
