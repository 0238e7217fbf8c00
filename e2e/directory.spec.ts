import type { Page } from "playwright/test";

import { bookOf } from "#pbx/simulator/people/book.ts";
import { crowd } from "#pbx/simulator/people/crowd.ts";
import { people } from "#pbx/simulator/people/people.ts";

import { expect, expectAccessible, expectTakenOver, press, test } from "./desk.ts";
import { openMade } from "./language.ts";

const searchField = (page: Page) => page.getByRole("searchbox", { name: "Find a contact" });
const list = (page: Page) => page.getByRole("list", { name: "Contacts" });
const rows = (page: Page) => list(page).getByRole("listitem");
/** A row's link to its contact; the other one, "Call …", dials. */
const row = (page: Page, name: string) =>
  list(page).getByRole("link", { name: new RegExp(`^${name}`) });
const heading = (page: Page, name: string) => page.getByRole("heading", { level: 1, name });
const expectFound = (page: Page, words: string | RegExp) =>
  expect(page.getByRole("status").filter({ hasText: words })).toBeVisible();

const all = `${people.length} contacts.`;
const phone = { width: 360, height: 740 };
const desktop = { width: 1280, height: 800 };

test("the start page is the directory, by name, and says how many there are", async ({ page }) => {
  await page.goto("/");
  await expect(page).toHaveURL("/contacts");
  await expect(page).toHaveTitle("Contacts · Frontdesk");
  await expectFound(page, all);
  await expect(rows(page).first()).toContainText("Aarav Krishnamurthy");
  await expectTakenOver(page);
  await expect(searchField(page)).toBeFocused();
});

test.describe("with scripts off", () => {
  test.use({ javaScriptEnabled: false });

  test("the directory searches, and leads to a contact", async ({ page }) => {
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
  { q: "伟", finds: "伟 王", about: "one Chinese character" },
  { q: "0015503308", finds: "Jay Prichett", about: "a number's digits alone" },
  { q: "(001) 550 33", finds: "Jay Prichett", about: "other punctuation" },
  { q: "+49 30 23125001", finds: "Jürgen Müller-Lüdenscheidt", about: "a number without its (0)" },
]) {
  test(`finds by ${about}: ${q}`, async ({ page }) => {
    await page.goto("/contacts");
    await expectTakenOver(page);
    await searchField(page).fill(q);
    await expect(rows(page)).toHaveCount(1);
    await expect(row(page, finds)).toBeVisible();
    await expectFound(page, `1 of ${all}`);
    await page.reload();
    await expect(searchField(page)).toHaveValue(q);
    await expect(row(page, finds)).toBeVisible();
  });
}

test("the best match stands first, and the row shows the number that was searched", async ({
  page,
}) => {
  await page.goto("/contacts?q=5735810000");
  await expect(
    rows(page).first().getByRole("link", { name: "Call Jay Prichett: 15735810000" }),
  ).toHaveAttribute("href", "tel:15735810000");
  await page.goto("/contacts?q=priority");
  await expect(rows(page).first()).toContainText("Priority Line");
});

for (const viewport of [phone, desktop]) {
  test.describe(`at ${viewport.width} px`, () => {
    test.use({ viewport });

    test("the whole way by keyboard: search, move, open, return", async ({ page }) => {
      await page.goto("/contacts/4");
      await expectTakenOver(page);
      await page.keyboard.press("/");
      await expect(searchField(page)).toBeFocused();
      await page.keyboard.type("an");
      await expectFound(page, `15 of ${all}`);
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("ArrowDown");
      const second = rows(page).nth(1).getByRole("link").first();
      await expect(second).toBeFocused();
      await page.keyboard.press("Enter");
      await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
      await expect(page).toHaveURL(/\/contacts\/\d+\?q=an$/);
      await page.keyboard.press("Escape");
      await expect(page).toHaveURL("/contacts?q=an");
      await expect(second).toBeFocused();
      await page.keyboard.press("Tab");
      await expect(rows(page).nth(1).getByRole("link").last()).toBeFocused();
      await page.keyboard.press("Shift+Tab");
      await page.keyboard.press("ArrowUp");
      await page.keyboard.press("ArrowUp");
      await expect(searchField(page)).toBeFocused();

      const opened = page.getByRole("heading", { level: 1 });
      await press(page, "ArrowDown", "Enter");
      await expect(opened).toBeFocused();
      // Another list than the one that was left: none of its rows was.
      await page.getByRole("link", { name: "Frontdesk, to all contacts" }).click();
      await expectFound(page, all);
      await expect(searchField(page)).toBeFocused();
      await press(page, "ArrowDown", "Enter");
      await expect(opened).toBeFocused();
      await press(page, "/");
      await expect(searchField(page)).toBeFocused();
      await press(page, "ArrowDown", "ArrowDown", "Enter");
      await expect(opened).toBeFocused();
      await press(page, "Escape");
      await expect(second).toBeFocused();
    });

    test("the place in the list survives going into a contact and back", async ({
      page,
      openOwnDesk,
    }) => {
      const { gateway, filled } = await openOwnDesk({}, { book: crowd(3000) });
      await filled();
      await page.goto(`${gateway.url}/contacts`);
      await expectTakenOver(page);
      await expectFound(page, "3,000 contacts. The first 2,000 are listed");
      await searchField(page).press("ArrowDown");
      await page.keyboard.press("End");
      const last = list(page).locator("a[data-row='1999']");
      await expect(last).toBeFocused();
      expect(await rows(page).count()).toBeLessThan(200);
      await page.keyboard.press("PageUp");
      const left = list(page).locator("a[data-row='1991']");
      await expect(left).toBeFocused();
      await left.click();
      await expect(page).toHaveURL(/\/contacts\/\d+$/);
      await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
      await page.goBack();
      await expect(left).toBeFocused();
      await expect(left).toBeInViewport();
      await expectAccessible(page);

      await press(page, "End", "Enter");
      await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
      await press(page, "Alt+ArrowDown");
      const more = "The first 2,000 are listed: type more to narrow it down.";
      await expect(page.getByText(more, { exact: true })).toBeVisible();
    });
  });
}

test("the focus goes with the keys, at whatever moment they come", async ({ page }) => {
  await page.goto("/contacts");
  await expectTakenOver(page);
  await searchField(page).press("ArrowDown");
  await expect(rows(page).first().getByRole("link").first()).toBeFocused();
  // From outside the page no key could be timed to come between a drawing and what follows on it.
  const lost = await list(page).evaluate(async (element) => {
    const { port1: next, port2: tasks } = new MessageChannel();
    const end = performance.now() + 1500;
    let lostAt = 0;
    let scrolled = 0;
    let isDown = false;
    for (let task = 0; performance.now() < end; task += 1) {
      await new Promise((resolve) => {
        tasks.addEventListener("message", resolve, { once: true });
        tasks.start();
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port has none
        next.postMessage(null);
      });
      const { activeElement } = document;
      if (activeElement?.getAttribute("tabindex") !== "0") lostAt += 1;
      // What is drawn when the scrolling has ended is drawn for no key.
      if (performance.now() - scrolled > 200) {
        scrolled = performance.now();
        element.parentElement?.scrollTo(0, isDown ? 0 : 5);
      }
      if (task % 3 > 0) continue;
      isDown = !isDown;
      const key = isDown ? "ArrowDown" : "ArrowUp";
      activeElement?.dispatchEvent(
        new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }),
      );
    }
    return lostAt;
  });
  expect(lost).toBe(0);
});

test("on a wide screen the list stays beside the contact, on a phone each has the screen", async ({
  page,
}) => {
  await page.setViewportSize(desktop);
  await page.goto("/contacts?q=pric");
  await expectTakenOver(page);
  await row(page, "Jay Prichett").click();
  await expect(heading(page, "Jay Prichett")).toBeVisible();
  await expect(row(page, "Jay Prichett")).toHaveAttribute("aria-current", "page");
  await searchField(page).fill("whit");
  await expect(page).toHaveURL("/contacts/4?q=whit");
  await expect(row(page, "Dolores Whitfield")).toBeVisible();
  await expect(heading(page, "Jay Prichett")).toBeVisible();

  await page.setViewportSize(phone);
  await expect(list(page)).toBeHidden();
  await expect(heading(page, "Jay Prichett")).toBeVisible();
  await page.getByRole("link", { name: "Contacts", exact: true }).click();
  await expect(page).toHaveURL("/contacts?q=whit");
  await expect(row(page, "Dolores Whitfield")).toBeVisible();
  await expect(heading(page, "Jay Prichett")).toHaveCount(0);
});

test("a row opens in another tab where that is asked for, and pressed twice is one step", async ({
  page,
  context,
}) => {
  await page.setViewportSize(desktop);
  await page.goto("/contacts?q=pric");
  await expectTakenOver(page);
  const opened = context.waitForEvent("page");
  await row(page, "Jay Prichett").click({ modifiers: ["ControlOrMeta"] });
  await expect(heading(await opened, "Jay Prichett")).toBeVisible();
  await expect(page).toHaveURL("/contacts?q=pric");
  await row(page, "Jay Prichett").click();
  await expect(heading(page, "Jay Prichett")).toBeVisible();
  await row(page, "Jay Prichett").click();
  await expect(page).toHaveURL("/contacts/4?q=pric");
  await page.goBack();
  await expect(page).toHaveURL("/contacts?q=pric");
});

test("a row dials", async ({ page }) => {
  await page.goto("/contacts?q=prichett");
  const dial = rows(page).getByRole("link", { name: "Call Jay Prichett: 001-5503308" });
  await expect(dial).toHaveAttribute("href", "tel:0015503308");
});

test("phonebooks filter, and say how many they hold; a chip leads to its phonebook", async ({
  page,
}) => {
  const vendors = people.filter((who) => who.phonebook_list.some(({ id }) => id === 5)).length;
  await page.goto("/contacts");
  await expectTakenOver(page);
  const filter = page.getByRole("combobox", { name: "Phonebook" });
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
  await expectTakenOver(page);
  await page.getByRole("article").getByRole("link", { name: "Vendor" }).click();
  await expect(page).toHaveURL("/contacts?phonebook=5");
  await expectFound(page, `${vendors} of ${all}`);
});

test("rows stand in the order that was asked for", async ({ page }) => {
  await page.goto("/contacts");
  await expectTakenOver(page);
  await page.getByRole("combobox", { name: "Order" }).selectOption("By company");
  await expect(page).toHaveURL("/contacts?sort=company");
  await expect(rows(page).first()).toContainText("An Post Insurance Brokers");
});

test("nobody found is told, and leads back to all", async ({ page }) => {
  await page.goto("/contacts?q=nobody+of+this+name");
  await expect(page.getByText("Nobody found for “nobody of this name”.")).toBeVisible();
  await expectFound(page, `0 of ${all}`);
  await page.getByRole("link", { name: "Show all contacts" }).click();
  await expect(page).toHaveURL("/contacts");
  await expectFound(page, all);
});

test("a contact is fetched from pointer-down or focus, not from hovering", async ({
  page,
  openOwnDesk,
}) => {
  const { simulator, gateway } = await openOwnDesk();
  await page.goto(`${gateway.url}/contacts`);
  await expectTakenOver(page);
  const asked = (id: number) =>
    simulator.requests.filter(({ query }) => query.get("id") === String(id)).length;
  await row(page, "Agustín Ferreyra").hover();
  await row(page, "Annika Lindqvist").hover();
  await page.mouse.down();
  await expect.poll(() => asked(8)).toBe(1);
  expect(asked(7)).toBe(0);
  await page.mouse.up();
  await expect(heading(page, "Annika Lindqvist")).toBeVisible();
  expect(asked(8)).toBe(1);
  await row(page, "Agustín Ferreyra").focus();
  await expect.poll(() => asked(7)).toBe(1);
  await expect(heading(page, "Annika Lindqvist")).toBeVisible();
});

const lists = "company_contact/list";
const searches = "company_contact/search";

test("while the directory is read for the first time, the PBX is asked, and it is said", async ({
  page,
  openOwnDesk,
}) => {
  const { simulator, gateway } = await openOwnDesk({}, {}, (pbx) => void pbx.hold(lists));
  await page.goto(`${gateway.url}/contacts?q=PRICHETT+jay`);
  await expectFound(page, /^1( of \d+)? so far: the directory is still being read/);
  await expect(row(page, "Jay Prichett")).toBeVisible();
  await expectAccessible(page);
  simulator.release(lists);
  await expectFound(page, `1 of ${all}`);
});

test("what is typed on supersedes what was asked, whose rows stay until then", async ({
  page,
  openOwnDesk,
}) => {
  const { simulator, gateway } = await openOwnDesk({}, {}, (pbx) => void pbx.hold(lists));
  await page.goto(`${gateway.url}/contacts?q=whitfield`);
  await expectTakenOver(page);
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
  openOwnDesk,
}) => {
  const { simulator, gateway } = await openOwnDesk({}, {}, (pbx) => void pbx.hold(lists));
  await page.goto(`${gateway.url}/contacts?q=whitfield`);
  await expectTakenOver(page);
  await expect(row(page, "Dolores Whitfield")).toBeVisible();
  simulator.hold(searches);
  await searchField(page).fill("prichett");
  await searchField(page).press("Enter");
  await expect(row(page, "Dolores Whitfield")).toBeVisible();
  simulator.release(searches);
  await expect(heading(page, "Jay Prichett")).toBeFocused();
  await expect(page).toHaveURL(`${gateway.url}/contacts/4?q=prichett`);

  // Beside a contact, too; the way out leads to the list all the same, not to that contact.
  await press(page, "/");
  await searchField(page).fill("whitfield");
  await searchField(page).press("Enter");
  await expect(heading(page, "Dolores Whitfield")).toBeFocused();
  await press(page, "Escape");
  await expect(page).toHaveURL(`${gateway.url}/contacts?q=whitfield`);
});

test("a PBX that fails is told in place of rows, and Try again works when it is back", async ({
  page,
  openOwnDesk,
}) => {
  const failing = 70123;
  const { simulator, gateway } = await openOwnDesk({ FIRST_SIGHT_MS: "5000" }, {}, (pbx) => {
    pbx.fail(lists, failing);
    pbx.fail(searches, failing);
  });
  const reply = await page.goto(`${gateway.url}/contacts`);
  expect(reply?.status()).toBe(502);
  await expectTakenOver(page);
  const alert = page.getByRole("alert");
  await expect(alert).toContainText("The phone system refused the request");
  await expect(alert).toContainText(`errcode ${failing}`);
  await expectAccessible(page);
  simulator.fail(lists, 0);
  simulator.fail(searches, 0);
  await alert.getByRole("button", { name: "Try again" }).click();
  await expect(row(page, "Agustín Ferreyra")).toBeVisible();
  await expect(searchField(page)).toBeFocused();
});

test("when the PBX fails later, the last directory serves on, marked with its age", async ({
  page,
  openOwnDesk,
}) => {
  const { simulator, gateway, filled } = await openOwnDesk({ DIRECTORY_MAX_AGE_S: "5" });
  await filled();
  simulator.fail(lists, 70123);
  await gateway.printed(/directory not filled/);
  const made = await openMade(page, `${gateway.url}/contacts`);
  // The gateway does not know the time where the page is read.
  expect(made).toContain("The phone system cannot be read at the moment");
  expect(made).not.toContain("This is the directory as of");
  await expect(page.getByRole("alert")).toContainText(
    /directory as of \d.*\. The phone system cannot be read at the moment\. If this/,
  );
  await expectFound(page, all);
  await expect(row(page, "Aarav Krishnamurthy")).toBeVisible();
  await expectAccessible(page);
});

test("a row that cannot be read costs only itself, and is counted", async ({
  page,
  openOwnDesk,
}) => {
  const oddRows = [
    "no row",
    { contact_name: "No ID" },
    { id: "77", contact_name: null, mobile: 5550199 },
  ];
  const { gateway, filled } = await openOwnDesk({}, { oddRows });
  await filled();
  await page.goto(`${gateway.url}/contacts`);
  await expectFound(
    page,
    `${people.length + 1} contacts. 2 entries in the phone system could not be read.`,
  );
  await page.goto(`${gateway.url}/contacts?q=5550199`);
  await expect(row(page, "5550199").first()).toHaveAttribute("href", "/contacts/77?q=5550199");
});

test("an empty phone system says so", async ({ page, openOwnDesk }) => {
  const { gateway } = await openOwnDesk({}, { book: bookOf([]) });
  await page.goto(`${gateway.url}/contacts`);
  await expect(page.getByText("There are no contacts in the phone system yet.")).toBeVisible();
});
