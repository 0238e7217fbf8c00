/** The page's keys: all that a receptionist does with a caller on the line, without the mouse. */
import type { Page } from "playwright/test";

import { messages } from "../src/languages/en.ts";
import { expect, expectHydrated, press, test } from "./fixtures.ts";
import { expectAnswered, list, searchField } from "./list-locators.ts";

/** Each row's link to its contact. */
const rows = (page: Page) => list(page).locator("a[href^='/contacts/']");
const numbers = (page: Page) => page.getByRole("list", { name: messages.contact.numbers });
const heading = (page: Page, name: string) =>
  page.getByRole("heading", { level: 1, name, exact: true });
const expectAnnounced = (page: Page, words: string) =>
  expect(page.getByRole("status").getByText(words, { exact: true })).toBeVisible();

async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expectHydrated(page);
}

test.describe("if the browser allows copying", () => {
  test.use({ permissions: ["clipboard-read", "clipboard-write"] });

  test("finds, opens, copies, shows large, dials and returns, by keys alone", async ({
    page,
    context,
    openOwnSetup,
  }) => {
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    const { gateway, filled } = await openOwnSetup({
      DIAL_LINK: "https://phone.example/?dial={number}",
    });
    await filled();
    await open(page, `${gateway.url}/contacts`);
    await expect(searchField(page)).toBeFocused();
    await page.keyboard.type("whit");
    await expect(rows(page).nth(1)).toHaveText(/^Priority Line/);
    await press(page, "ArrowDown", "ArrowDown", "Enter");
    await expect(heading(page, "Priority Line")).toBeFocused();

    await press(page, "c");
    await expectAnnounced(page, messages.keys.noNumber);
    await press(page, "2");
    const second = numbers(page).getByRole("link", { name: /^Business 2 / });
    await expect(second).toBeFocused();
    await expect(second).toHaveAttribute("aria-keyshortcuts", "2");
    const secondRow = numbers(page).getByRole("listitem").nth(1);
    await expect(secondRow).toHaveText(/^2\s+Business 2/);
    await expect(secondRow.getByText("2", { exact: true })).toBeVisible();
    await press(page, "c");
    await expectAnnounced(page, messages.copying.copied("+1-206-555-0177x7518"));
    expect(await copied()).toBe("+1-206-555-0177x7518");
    // There is no ninth number; the second keeps the focus.
    await press(page, "9", "r");
    const dialog = page.getByRole("dialog", { name: messages.largeNumber.title("Business 2") });
    await expect(dialog.getByRole("paragraph")).toHaveText(/^\+1\s+206\s+555\s+0177x7518\s*$/);
    // An open dialog has its own keys. Held down, Escape closes only the dialog.
    await press(page, "1", "Alt+ArrowDown");
    await page.keyboard.down("Escape");
    await expect(dialog).toBeHidden();
    await press(page, "Escape");
    await expect(second).toBeFocused();

    const opened = context.waitForEvent("page");
    const asked = context.waitForEvent("request", (sent) => sent.url().includes("phone.example"));
    await press(page, "3", "2", "Enter");
    expect((await asked).url()).toBe("https://phone.example/?dial=%2B12065550177");
    await (await opened).close();

    await press(page, "Escape");
    await expect(page).toHaveURL(`${gateway.url}/contacts?q=whit`);
    await expect(rows(page).nth(1)).toBeFocused();
    await expect(rows(page).nth(1)).toHaveText(/^Priority Line/);
  });
});

/** Records which name the page has shown under which address, frame by frame. */
async function watchPeople(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(() => {
    const seen = new Set<string>();
    const look = () => {
      seen.add(`${location.pathname} ${document.querySelector("h1")?.textContent}`);
      requestAnimationFrame(look);
    };
    look();
    Object.assign(window, { seen: () => [...seen] });
  });
  return () => page.evaluate("seen()");
}

/** The rows of a search, whose contacts are opened by keys alone. */
async function openFiltered(page: Page, q: string) {
  await open(page, `/contacts?q=${q}`);
  await expectAnswered(page, q);
  const people = await rows(page).evaluateAll((links) =>
    links.map((link) => ({
      path: link.getAttribute("href") ?? "",
      name: link.firstElementChild?.textContent ?? "",
    })),
  );
  const at = (place: number) => people.at(place) ?? { path: "", name: "" };
  return {
    people,
    at,
    expectAt: async (place: number) => {
      await expect(heading(page, at(place).name)).toBeFocused();
      await expect(page).toHaveURL(at(place).path);
      // The list follows.
      const row = rows(page).and(page.locator("[aria-current]"));
      await expect(row).toHaveText(new RegExp(`^${at(place).name}`));
      await expect(row).toBeInViewport({ ratio: 1 });
    },
  };
}

test("Alt with an arrow follows the filtered list, and Escape returns to the row", async ({
  page,
}) => {
  const { at, expectAt } = await openFiltered(page, "an");
  // By its link alone, so that the list is not loaded yet when the keys are pressed.
  await open(page, at(0).path);
  await press(page, "Alt+ArrowDown", "Alt+ArrowDown");
  await expectAt(2);
  await press(page, "Alt+ArrowUp");
  await expectAt(1);
  await press(page, "Escape");
  await expect(rows(page).nth(1)).toBeFocused();
});

test("Alt with an arrow never shows one contact under another's address, however late one loads", async ({
  page,
  setup,
}) => {
  const { people, at, expectAt } = await openFiltered(page, "an");
  await open(page, at(0).path);
  const shown = await watchPeople(page);
  const release = setup.simulator.hold(/\d+/.exec(at(3).path)?.[0] ?? "");
  await press(page, "Alt+ArrowDown", "Alt+ArrowDown", "Alt+ArrowDown");
  await expect(page.getByRole("heading", { name: messages.contact.loading })).toBeAttached();
  await press(page, "Alt+ArrowDown");
  await expectAt(4);
  release();
  await press(page, "Alt+ArrowUp");
  await expectAt(3);
  const right = people.map(({ path, name }) => `${path.replace(/\?.*/, "")} ${name}`);
  const loading = people.map(({ path }) => `${path.replace(/\?.*/, "")} Loading the contact…`);
  expect([...right, ...loading]).toEqual(expect.arrayContaining([...(await shown())]));
});

test("Alt with an arrow stops at the list's first and last contact, and announces it", async ({
  page,
}) => {
  const { at, expectAt } = await openFiltered(page, "an");
  await open(page, at(1).path);
  await press(page, "Alt+ArrowUp");
  await expectAt(0);
  await press(page, "Alt+ArrowUp");
  await expectAnnounced(page, messages.keys.isFirst);
  // Announced once the last contact is loaded, however early it is known that none follows.
  await open(page, at(-2).path);
  await press(page, "Alt+ArrowDown", "Alt+ArrowDown");
  await expect(page).toHaveURL(at(-1).path);
  await expectAnnounced(page, messages.keys.isLast);
});

test("Alt with an arrow stays on a contact that is not in the list, and announces it", async ({
  page,
}) => {
  await open(page, "/contacts/43?q=whit");
  await press(page, "Alt+ArrowDown");
  await expectAnnounced(page, messages.keys.notInList);
  await expect(page).toHaveURL("/contacts/43?q=whit");
});

const secondNumber = (page: Page) =>
  numbers(page).getByRole("link", { name: "Mobile 15735810000" });

test("ignores keys during composition, and keys that were already handled", async ({ page }) => {
  await open(page, "/contacts/4");
  await press(page, "2");
  const second = secondNumber(page);
  await expect(second).toBeFocused();
  await second.dispatchEvent("keydown", { key: "1", isComposing: true });
  await page.evaluate(() => {
    const act = (event: Event) => event.preventDefault();
    window.addEventListener("keydown", act, { capture: true, once: true });
  });
  await press(page, "1");
  await expect(second).toBeFocused();
});

test("leaves keys to a text field or a select that has the focus", async ({ page }) => {
  await open(page, "/contacts/4");
  await press(page, "Control+k");
  await page.keyboard.type("1cr?/");
  await expect(searchField(page)).toHaveValue("1cr?/");
  await searchField(page).fill("an");
  await expectAnswered(page, "an");
  await press(page, "Alt+ArrowDown", "Alt+ArrowUp");
  await expect(searchField(page)).toBeFocused();
  const order = page.getByRole("combobox", { name: messages.search.sort });
  await order.focus();
  await press(page, "1", "c", "?", "/");
  await expect(order).toBeFocused();
  await expect(page).toHaveURL("/contacts/4?q=an");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  expect(await page.getByText(messages.keys.noNumber).count()).toBe(0);
});

test("lists all keys in the settings", async ({ page }) => {
  await open(page, "/contacts/4");
  await press(page, "?");
  const settings = page.getByRole("dialog", { name: messages.settings.title });
  await expect(settings.getByRole("definition")).toHaveText([
    messages.keys.number,
    messages.keys.copy,
    messages.keys.largeNumber,
    messages.keys.search,
    messages.keys.openBest,
    messages.keys.move,
    messages.keys.neighbour,
    messages.keys.escape,
    messages.keys.show,
  ]);
});

test("ignores single keys that are switched off, also in the next page", async ({ page }) => {
  const dialogs = page.getByRole("dialog");
  const second = secondNumber(page);
  const single = dialogs.getByRole("checkbox", { name: messages.keys.single });
  await open(page, "/contacts/4");
  await press(page, "?");
  await single.uncheck();
  await press(page, "Escape");
  await expect(dialogs).toHaveCount(0);

  for (const load of ["set", "remembered"]) {
    /* oxlint-disable no-await-in-loop -- first as set, then as remembered */
    if (load === "remembered") await open(page, "/contacts/4?q=whit");
    await expect(numbers(page).getByRole("listitem").first()).toHaveText(/^Business/);
    await expect(second).not.toHaveAttribute("aria-keyshortcuts");
    await second.focus();
    await press(page, "1", "c", "r", "?", "/");
    await expect(second).toBeFocused();
    await expect(dialogs).toHaveCount(0);
    // A key press loads the list; until then its loading is announced.
    await expect(rows(page).first()).toBeVisible();
    expect(await page.getByRole("status").allInnerTexts()).toEqual([expect.any(String), ""]);
    /* oxlint-enable no-await-in-loop */
  }
  // Keys with Alt or Control still work.
  await press(page, "Alt+ArrowUp");
  await expectAnnounced(page, messages.keys.notInList);
  await press(page, "Control+k");
  await expect(searchField(page)).toBeFocused();
});

test("switches single keys on again in the settings", async ({ page }) => {
  const single = page.getByRole("checkbox", { name: messages.keys.single });
  await open(page, "/contacts/4");
  await press(page, "?");
  await single.uncheck();
  await press(page, "Escape");
  await page.getByRole("button", { name: messages.settings.title }).press("Enter");
  await expect(single).not.toBeChecked();
  await single.press("Space");
  await press(page, "Escape", "2");
  await expect(secondNumber(page)).toBeFocused();
  const firstRow = numbers(page).getByRole("listitem").first();
  await expect(firstRow).toHaveText(/^1\s+Business/);
  await expect(firstRow.getByText("1", { exact: true })).toBeVisible();
});
