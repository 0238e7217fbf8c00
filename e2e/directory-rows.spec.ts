/** The rows of the list: keys and pointer, and the user's position while contacts are opened. */
import { generatedPeople } from "#pbx/simulator/people/generated-people.ts";

import { counted, messages } from "../src/languages/en.ts";
import { expect, expectAccessible, expectHydrated, press, test } from "./fixtures.ts";
import {
  all,
  desktop,
  expectAnswered,
  expectFound,
  heading,
  list,
  phone,
  row,
  rows,
  searchField,
} from "./list-locators.ts";

const more = messages.directory.narrow(counted(2000));

for (const viewport of [phone, desktop]) {
  test.describe(`at ${viewport.width} px`, () => {
    test.use({ viewport });

    test("goes the whole way by keyboard: search, move, open, return", async ({ page }) => {
      await page.goto("/contacts/4");
      await expectHydrated(page);
      await page.keyboard.press("/");
      await expect(searchField(page)).toBeFocused();
      await page.keyboard.type("an");
      await expectAnswered(page, "an");
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

      // The list, too, has a heading of this level until the contact is loaded.
      const opened = page.getByRole("article").getByRole("heading", { level: 1 });
      await press(page, "ArrowDown", "Enter");
      await expect(opened).toBeFocused();
      // This is another list than the one that was left: none of its rows was opened.
      await page.getByRole("link", { name: messages.home }).click();
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

    test("keeps the position in the list while a contact is opened and closed", async ({
      page,
      openOwnSetup,
    }) => {
      const { gateway, filled } = await openOwnSetup({}, { store: generatedPeople(3000) });
      await filled();
      await page.goto(`${gateway.url}/contacts`);
      await expectHydrated(page);
      await expectFound(page, `3,000 contacts. ${more}`);
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
      await expect(page.getByText(more, { exact: true })).toBeVisible();
    });
  });
}

test("moves the focus with the keys, at whatever moment they are pressed", async ({ page }) => {
  await page.goto("/contacts");
  await expectHydrated(page);
  await searchField(page).press("ArrowDown");
  await expect(rows(page).first().getByRole("link").first()).toBeFocused();
  // From outside the page no key could be timed to come between a render and its effects.
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
      // A render after the end of the scrolling belongs to no key.
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

test("keeps the list beside the contact on a wide screen, and shows one at a time on a phone", async ({
  page,
}) => {
  await page.setViewportSize(desktop);
  await page.goto("/contacts?q=pric");
  await expectHydrated(page);
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
  await page.getByRole("link", { name: messages.directory.heading, exact: true }).click();
  await expect(page).toHaveURL("/contacts?q=whit");
  await expect(row(page, "Dolores Whitfield")).toBeVisible();
  await expect(heading(page, "Jay Prichett")).toHaveCount(0);
});

test("opens a row in another tab if asked, and takes a double click as one step", async ({
  page,
  context,
}) => {
  await page.setViewportSize(desktop);
  await page.goto("/contacts?q=pric");
  await expectHydrated(page);
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

test("dials from a row", async ({ page }) => {
  await page.goto("/contacts?q=prichett");
  const dial = rows(page).getByRole("link", {
    name: messages.directory.call("Jay Prichett", "001-5503308"),
  });
  await expect(dial).toHaveAttribute("href", "tel:0015503308");
});

test("fetches a contact on pointer down or focus, but not on hover", async ({
  page,
  openOwnSetup,
}) => {
  const { simulator, gateway } = await openOwnSetup();
  await page.goto(`${gateway.url}/contacts`);
  await expectHydrated(page);
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
