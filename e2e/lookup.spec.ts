import type { Page } from "playwright/test";

import { contactStoreOf } from "#pbx/simulator/people/contact-store.ts";
import { people } from "#pbx/simulator/people/people.ts";
import { person } from "#pbx/simulator/people/person.ts";

import { messages } from "../src/languages/en.ts";
import { expect, expectAccessible, expectHydrated, test } from "./fixtures.ts";

const heading = (page: Page, name: string | RegExp) =>
  page.getByRole("heading", { level: 1, name });
const lookup = (number: string, name = "") => `/lookup?number=${number}&name=${name}`;

for (const { number, about } of [
  { number: "15735810000", about: "bare digits" },
  { number: "%2B15735810000", about: "a + that is encoded" },
  { number: "+15735810000", about: "a + that arrives as a space" },
  { number: "0015735810000", about: "00 before the country code" },
  { number: "5735810000", about: "no country code" },
  { number: "sip:15735810000@pbx.example", about: "a SIP address" },
]) {
  test(`opens the contact for a caller with one contact's number: ${about}`, async ({ page }) => {
    await page.goto(lookup(number, "JAY"));
    await expect(page).toHaveURL(/\/contacts\/4\?caller=/);
    await expect(heading(page, "Jay Prichett")).toBeVisible();
    const calling = page.getByRole("article").getByRole("link", { name: /Calling now/ });
    await expect(calling).toHaveCount(1);
    await expect(calling).toContainText("15735810000");
    // The history entry is replaced: the page before the lookup is one step back.
    expect(await page.evaluate(() => history.length)).toBe(2);
    await page.reload();
    await expect(calling).toHaveCount(1);
  });
}

test("finds a number stored with punctuation by its bare digits", async ({ page }) => {
  await page.goto(lookup("0015503308"));
  await expect(page.getByRole("link", { name: /Calling now.*001-5503308/s })).toBeVisible();
});

const shared = [
  person(60, {
    first_name: "Zoe",
    last_name: "First",
    company: "Shared Office",
    numbers: [["business_number", "(021) 000.0009"]],
  }),
  person(61, {
    first_name: "Adam",
    last_name: "Second",
    numbers: [["business_fax", "021-0000009"]],
  }),
  person(62, { first_name: "Bea", last_name: "Third", numbers: [["mobile_number", "0990000009"]] }),
  person(63, {
    first_name: "Cem",
    last_name: "Fourth",
    numbers: [["mobile_number", "0880000009"]],
  }),
];

test("lists several contacts with the number, each with the reason, in a stable order", async ({
  page,
  openOwnSetup,
}) => {
  const { gateway, filled } = await openOwnSetup(
    {},
    { store: contactStoreOf([...people, ...shared]) },
  );
  await filled();
  await page.goto(gateway.url + lookup("0210000009"));
  await expect(heading(page, "2 possible callers")).toBeVisible();
  const candidates = page.getByRole("list", { name: messages.lookup.candidates });
  await expect(candidates.getByRole("listitem")).toHaveText([
    /^Adam Second\s+Business fax 021-0000009: exact match. It is a fax number.$/,
    /^Zoe First\s+Shared Office\s+Business \(021\) 000.0009: exact match.$/,
  ]);
  await expectAccessible(page);

  await page.goto(gateway.url + lookup("0770000009"));
  await expect(candidates.getByRole("listitem")).toHaveText([
    /^Adam Second.*has the same last 7 digits. It is a fax number.$/s,
    /^Bea Third\s+Mobile 0990000009 has the same last 7 digits.$/,
    /^Cem Fourth/,
    /^Zoe First/,
  ]);
  await expectHydrated(page);
  await candidates.getByRole("link", { name: /Bea Third/ }).focus();
  await page.keyboard.press("Enter");
  await expect(heading(page, "Bea Third")).toBeFocused();
  await expect(
    page.getByRole("link", { name: /Possible caller: same last 7 digits\s+0990000009/ }),
  ).toBeVisible();
});

test("CALLER_MATCH_DIGITS sets how many last digits count", async ({ page, openOwnSetup }) => {
  const { gateway, filled } = await openOwnSetup({ CALLER_MATCH_DIGITS: "9" });
  await filled();
  await page.goto(gateway.url + lookup("995735810000"));
  await expect(heading(page, "Possible caller")).toBeVisible();
  await expectHydrated(page);
  await page.goto(gateway.url + lookup("995810000"));
  await expect(heading(page, messages.lookup.unknown.title)).toBeVisible();
});

test("shows an unknown caller's number large, to dial and copy, with a search by the name", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(lookup("+999123456789", "Jay"));
  await expect(heading(page, messages.lookup.unknown.title)).toBeVisible();
  await expect(page).toHaveTitle("Unknown caller · Frontdesk");
  await expect(page.getByText("+999123456789", { exact: true })).toBeVisible();
  await expect(page.getByRole("link", { name: messages.lookup.dial })).toHaveAttribute(
    "href",
    "tel:+999123456789",
  );
  await expectHydrated(page);
  await page.getByRole("button", { name: messages.copying.copy }).click();
  await expect(page.getByRole("status")).toHaveText(messages.copying.copied("+999123456789"));
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe("+999123456789");
  await expectAccessible(page);
  await page.getByRole("link", { name: "Search for “Jay”" }).click();
  await expect(page).toHaveURL("/contacts?q=Jay");
  await expect(page.getByRole("link", { name: "Jay Prichett Closet" })).toBeVisible();
});

for (const { query, title } of [
  { query: "", title: messages.lookup.anonymous.title },
  { query: "?number=", title: messages.lookup.anonymous.title },
  { query: "?number=anonymous&name=Anonymous", title: messages.lookup.anonymous.title },
  { query: "?number={{.CallerNumber}}", title: messages.lookup.garbled.title },
  { query: "?number=<script>alert(1)</script>", title: messages.lookup.garbled.title },
  { query: `?number=${"9".repeat(4000)}`, title: messages.lookup.garbled.title },
]) {
  test(`has a page for a call without a number: ${query.slice(0, 40)}`, async ({ page }) => {
    await page.goto(`/lookup${query}`);
    await expect(heading(page, title)).toBeVisible();
    await expectAccessible(page);
    await page.getByRole("link", { name: messages.directory.everybody }).click();
    await expect(page).toHaveURL("/contacts");
  });
}

test("shows that there may be other contacts while the directory is being read", async ({
  page,
  openOwnSetup,
}) => {
  const list = "company_contact/list";
  const { simulator, gateway } = await openOwnSetup({}, {}, (pbx) => void pbx.hold(list));
  await page.goto(gateway.url + lookup("15735810000"));
  await expect(heading(page, "Possible caller")).toBeVisible();
  await expect(page.getByText("there may be others")).toBeVisible();
  await expectAccessible(page);
  await page.goto(gateway.url + lookup("999123456"));
  await expect(heading(page, messages.lookup.notYet.title)).toBeVisible();
  simulator.release(list);
  await expect(heading(page, messages.lookup.unknown.title)).toBeVisible();
});

test("shows the number when the PBX fails, and Try again works when it is back", async ({
  page,
  openOwnSetup,
}) => {
  const paths = ["company_contact/list", "company_contact/search"];
  const { simulator, gateway } = await openOwnSetup({}, {}, (pbx) => {
    for (const path of paths) pbx.fail(path, 70123);
  });
  await page.goto(gateway.url + lookup("15735810000"));
  await expect(heading(page, messages.lookup.failed)).toBeVisible();
  await expect(page.getByRole("alert")).toContainText(messages.failures.refused.title);
  await expect(page.getByRole("link", { name: messages.lookup.dial })).toBeVisible();
  for (const path of paths) simulator.fail(path, 0);
  await expectHydrated(page);
  await page.getByRole("button", { name: messages.tryAgain }).click();
  await expect(heading(page, "Possible caller")).toBeVisible();
});

test("shows that the contact no longer has the number", async ({ page }) => {
  await page.goto("/contacts/4?caller=0301234567");
  await expect(page.getByText("Call from 0301234567, which isn't saved")).toBeVisible();
  await expect(page.getByText(messages.lookup.calling.exact())).toHaveCount(0);
});

test.describe("with scripts off", () => {
  test.use({ javaScriptEnabled: false });

  test("a lookup still opens the contact", async ({ page }) => {
    await page.goto(lookup("15735810000"));
    await expect(heading(page, "Jay Prichett")).toBeVisible();
    await expect(page.getByText(messages.lookup.calling.exact())).toBeVisible();
  });
});

test.describe("thirty calls do not leave thirty tabs", () => {
  test("the newest tab stays, and older ones that nobody touched close themselves", async ({
    context,
    page,
    baseURL,
  }) => {
    /** Opens a tab like the phone system's web client: from another site, without a history. */
    const call = async (number: string) => {
      const opened = context.waitForEvent("page");
      await page.setContent(
        `<a target="_blank" rel="noopener" href="${baseURL}${lookup(number)}">Call</a>`,
      );
      await page.getByRole("link", { name: "Call" }).click();
      const tab = await opened;
      await expectHydrated(tab);
      return tab;
    };

    const oldest = await call("15735810000");
    const closed = oldest.waitForEvent("close");
    const touched = await call("999123456789");
    await closed;
    await touched.getByRole("heading", { level: 1 }).click();
    const untouched = await call("999123456788");
    const alsoClosed = untouched.waitForEvent("close");
    const newest = await call("15735810000");
    await alsoClosed;
    await expect(heading(newest, "Jay Prichett")).toBeVisible();
    await expect(heading(touched, messages.lookup.unknown.title)).toBeVisible();
    await expect(touched.getByText("A newer call has opened")).toHaveCount(0);
    await expect(newest.getByText("A newer call has opened")).toHaveCount(0);
  });

  test("an older tab that the browser does not close shows that it is old", async ({
    context,
    page,
  }) => {
    // Scripts cannot close a tab with a history.
    await page.goto("/contacts");
    await page.goto(lookup("15735810000"));
    await expectHydrated(page);
    const directory = await context.newPage();
    await directory.goto("/contacts");
    await expectHydrated(directory);
    const newest = await context.newPage();
    await newest.goto(lookup("999123456789"));
    const bar = page.getByText("A newer call has opened in another tab.");
    await expect(bar).toBeVisible();
    await page.emulateMedia({ media: "print" });
    await expect(bar).toBeHidden();
    await expect(heading(page, "Jay Prichett")).toBeVisible();
    await expect(directory.getByText("A newer call has opened")).toHaveCount(0);
  });
});
