/** The directory: searches and filters, and what it shows when it cannot be read. */
import { contactStoreOf } from "#pbx/simulator/people/contact-store.ts";
import { people } from "#pbx/simulator/people/people.ts";

import { messages } from "../src/languages/en.ts";
import { expect, expectAccessible, expectHydrated, press, test } from "./fixtures.ts";
import { openRendered } from "./language.ts";
import { all, expectFound, heading, row, rows, searchField } from "./list-locators.ts";

const lists = "company_contact/list";
const searches = "company_contact/search";

test("shows the directory by name on the start page, with the number of contacts", async ({
  page,
}) => {
  await page.goto("/");
  await expect(page).toHaveURL("/contacts");
  await expect(page).toHaveTitle("Contacts · Frontdesk");
  await expectFound(page, all);
  await expect(rows(page).first()).toContainText("Aarav Krishnamurthy");
  await expectHydrated(page);
  await expect(searchField(page)).toBeFocused();
});

test.describe("with scripts off", () => {
  test.use({ javaScriptEnabled: false });

  test("searches the directory, and opens a contact", async ({ page }) => {
    await page.goto("/contacts");
    await searchField(page).fill("prichett");
    await searchField(page).press("Enter");
    await expectFound(page, `1 of ${all}`);
    await row(page, "Jay Prichett").click();
    await expect(heading(page, "Jay Prichett")).toBeVisible();
  });
});

for (const { q, finds, about } of [
  { q: "pric", finds: "Jay Prichett", about: "part of a name" },
  { q: "prichett JAY", finds: "Jay Prichett", about: "words in any order" },
  { q: "closet", finds: "Jay Prichett", about: "a company" },
  { q: "jayprichett@icloud", finds: "Jay Prichett", about: "an email address" },
  { q: "siobhan ni dhom", finds: "Siobhán Ní Dhomhnaill", about: "no accents" },
  { q: "mueller", finds: "Jürgen Müller-Lüdenscheidt", about: "an umlaut spelled out" },
  { q: "伟", finds: "王伟", about: "one Chinese character" },
  { q: "0015503308", finds: "Jay Prichett", about: "a number's digits alone" },
  { q: "(001) 550 33", finds: "Jay Prichett", about: "other punctuation" },
  { q: "+49 30 23125001", finds: "Jürgen Müller-Lüdenscheidt", about: "a number without its (0)" },
]) {
  test(`finds by ${about}: ${q}`, async ({ page }) => {
    await page.goto("/contacts");
    await expectHydrated(page);
    await searchField(page).fill(q);
    await expect(rows(page)).toHaveCount(1);
    await expect(row(page, finds)).toBeVisible();
    await expectFound(page, `1 of ${all}`);
    await page.reload();
    await expect(searchField(page)).toHaveValue(q);
    await expect(row(page, finds)).toBeVisible();
  });
}

test("shows the best match first, and the number that was searched in its row", async ({
  page,
}) => {
  await page.goto("/contacts?q=5735810000");
  await expect(
    rows(page)
      .first()
      .getByRole("link", { name: messages.directory.call("Jay Prichett", "15735810000") }),
  ).toHaveAttribute("href", "tel:15735810000");
  await page.goto("/contacts?q=priority");
  await expect(rows(page).first()).toContainText("Priority Line");
});

test("filters by phonebook and shows its size, and links a contact's chip to its phonebook", async ({
  page,
}) => {
  const vendors = people.filter((who) => who.phonebook_list.some(({ id }) => id === 5)).length;
  await page.goto("/contacts");
  await expectHydrated(page);
  const filter = page.getByRole("combobox", { name: messages.search.phonebook });
  await filter.selectOption(`Vendor (${vendors})`);
  await expect(page).toHaveURL("/contacts?phonebook=5");
  await expectFound(page, `${vendors} of ${all}`);
  await searchField(page).fill("jay");
  await expect(page).toHaveURL("/contacts?q=jay&phonebook=5");
  await expectFound(page, `1 of ${all}`);
  await page.goBack();
  await expect(page).toHaveURL("/contacts");
  await expect(searchField(page)).toHaveValue("");
  await expectFound(page, all);

  await page.goto("/contacts/4");
  await expectHydrated(page);
  await page.getByRole("article").getByRole("link", { name: "Vendor" }).click();
  await expect(page).toHaveURL("/contacts?phonebook=5");
  await expectFound(page, `${vendors} of ${all}`);
});

test("sorts the rows in the order that the user chose", async ({ page }) => {
  await page.goto("/contacts");
  await expectHydrated(page);
  await page
    .getByRole("combobox", { name: messages.search.sort })
    .selectOption(messages.sorts.company);
  await expect(page).toHaveURL("/contacts?sort=company");
  await expect(rows(page).first()).toContainText("An Post Insurance Brokers");
});

test("shows an empty result with a link to all contacts", async ({ page }) => {
  await page.goto("/contacts?q=nobody+of+this+name");
  await expect(page.getByText(messages.directory.nobody("nobody of this name"))).toBeVisible();
  await expectFound(page, `0 of ${all}`);
  await page.getByRole("link", { name: messages.directory.everybody }).click();
  await expect(page).toHaveURL("/contacts");
  await expectFound(page, all);
});

test("asks the PBX while the directory is read for the first time, and shows that", async ({
  page,
  openOwnSetup,
}) => {
  const { simulator, gateway } = await openOwnSetup({}, {}, (pbx) => void pbx.hold(lists));
  await page.goto(`${gateway.url}/contacts?q=PRICHETT+jay`);
  await expectFound(page, /^1( of \d+)? so far\. Contacts are still loading/);
  await expect(row(page, "Jay Prichett")).toBeVisible();
  await expectAccessible(page);
  simulator.release(lists);
  await expectFound(page, `1 of ${all}`);
});

test("replaces a search while the user types, and keeps its rows until the new ones arrive", async ({
  page,
  openOwnSetup,
}) => {
  const { simulator, gateway } = await openOwnSetup({}, {}, (pbx) => void pbx.hold(lists));
  await page.goto(`${gateway.url}/contacts?q=whitfield`);
  await expectHydrated(page);
  await expect(row(page, "Dolores Whitfield")).toBeVisible();

  simulator.hold(searches);
  const cancelled = page.waitForEvent("requestfailed", (request) =>
    request.url().includes("q=pri"),
  );
  const asked = page.waitForRequest((request) => request.url().includes("q=pri"));
  await searchField(page).fill("pri");
  await asked;
  await searchField(page).fill("ferreyra");
  await cancelled;
  await expect(row(page, "Dolores Whitfield")).toBeVisible();
  simulator.release(searches);
  await expect(row(page, "Agustín Ferreyra")).toBeVisible();
  await expect(rows(page)).toHaveCount(1);
});

test("Enter pressed at once opens what was typed, not what is on screen", async ({
  page,
  openOwnSetup,
}) => {
  const { simulator, gateway } = await openOwnSetup({}, {}, (pbx) => void pbx.hold(lists));
  await page.goto(`${gateway.url}/contacts?q=whitfield`);
  await expectHydrated(page);
  await expect(row(page, "Dolores Whitfield")).toBeVisible();
  simulator.hold(searches);
  await searchField(page).fill("prichett");
  await searchField(page).press("Enter");
  await expect(row(page, "Dolores Whitfield")).toBeVisible();
  simulator.release(searches);
  await expect(heading(page, "Jay Prichett")).toBeFocused();
  await expect(page).toHaveURL(`${gateway.url}/contacts/4?q=prichett`);

  // Beside a contact, too; but the link out leads to the list, not to that contact.
  await press(page, "/");
  await searchField(page).fill("whitfield");
  await searchField(page).press("Enter");
  await expect(heading(page, "Dolores Whitfield")).toBeFocused();
  await press(page, "Escape");
  await expect(page).toHaveURL(`${gateway.url}/contacts?q=whitfield`);
});

test("shows a failure of the PBX in place of rows, and Try again works when it is back", async ({
  page,
  openOwnSetup,
}) => {
  const failing = 70123;
  const { simulator, gateway } = await openOwnSetup({ SERVER_RENDER_MS: "5000" }, {}, (pbx) => {
    pbx.fail(lists, failing);
    pbx.fail(searches, failing);
  });
  const reply = await page.goto(`${gateway.url}/contacts`);
  expect(reply?.status()).toBe(502);
  await expectHydrated(page);
  const alert = page.getByRole("alert");
  await expect(alert).toContainText(messages.failures.refused.title);
  await expect(alert).toContainText(messages.errcode(failing, ""));
  await expectAccessible(page);
  simulator.fail(lists, 0);
  simulator.fail(searches, 0);
  await alert.getByRole("button", { name: messages.tryAgain }).click();
  await expect(row(page, "Agustín Ferreyra")).toBeVisible();
  await expect(searchField(page)).toBeFocused();
});

test("shows the last directory with its age when the PBX fails later", async ({
  page,
  openOwnSetup,
}) => {
  const { simulator, gateway, filled } = await openOwnSetup({
    DIRECTORY_MAX_AGE_S: "5",
    // So that the gateway renders the page even on a slow machine.
    SERVER_RENDER_MS: "20000",
  });
  await filled();
  simulator.fail(lists, 70123);
  await gateway.printed(/directory fill failed/);
  const rendered = await openRendered(page, `${gateway.url}/contacts`);
  // The gateway does not know the time in the user's time zone.
  expect(rendered).toContain("The phone system is slow or");
  expect(rendered).not.toContain("Showing contacts read at");
  await expect(page.getByRole("alert")).toContainText(
    /Showing contacts read at \d.*, because the phone system is slow or can't be reached\. If this/,
  );
  await expectFound(page, all);
  await expect(row(page, "Aarav Krishnamurthy")).toBeVisible();
  await expectAccessible(page);
});

test("drops only a row that cannot be read, and counts it", async ({ page, openOwnSetup }) => {
  const oddRows = [
    "no row",
    { contact_name: "No ID" },
    { id: "77", contact_name: null, mobile: 5550199 },
  ];
  const { gateway, filled } = await openOwnSetup({}, { oddRows });
  await filled();
  await page.goto(`${gateway.url}/contacts`);
  await expectFound(
    page,
    `${people.length + 1} contacts. 2 entries in the phone system could not be read.`,
  );
  await page.goto(`${gateway.url}/contacts?q=5550199`);
  await expect(row(page, "5550199").first()).toHaveAttribute("href", "/contacts/77?q=5550199");
});

test("shows that an empty phone system has no contacts", async ({ page, openOwnSetup }) => {
  const { gateway } = await openOwnSetup({}, { store: contactStoreOf([]) });
  await page.goto(`${gateway.url}/contacts`);
  await expect(page.getByText(messages.directory.nobodyAtAll)).toBeVisible();
});
