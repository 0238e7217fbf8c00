import type { Locator, Page } from "playwright/test";
import { PNG } from "pngjs";

import { messages } from "../src/languages/en.ts";
import { expect, expectNothingSticksOut, expectHydrated, test } from "./fixtures.ts";
import { list, phone } from "./list-locators.ts";

/** Opens contact 45, which has a fax number, and makes the list load beside it. */
async function openBesideList(page: Page): Promise<void> {
  await page.goto("/contacts/45");
  await expectHydrated(page);
  await page.mouse.move(100, 100);
  await expect(list(page)).toBeVisible();
}

/** The relative luminance of each pixel, as WCAG defines it. */
async function luminances(part: Locator): Promise<readonly number[]> {
  const { data } = PNG.sync.read(await part.screenshot());
  const linear = (value = 0) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return Array.from(
    { length: data.length / 4 },
    (_, pixel) =>
      0.2126 * linear(data[pixel * 4]) +
      0.7152 * linear(data[pixel * 4 + 1]) +
      0.0722 * linear(data[pixel * 4 + 2]),
  );
}

const contrast = (one: number, other: number) =>
  (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);

/** Fails if a part of the page has only one colour, or several that nobody can distinguish. */
async function expectVisible(part: Locator): Promise<void> {
  const sorted = (await luminances(part)).toSorted((one, other) => one - other);
  // A few pixels at an edge are not an icon.
  const [dark = 0, light = 0] = [sorted[40], sorted.at(-40)];
  expect(contrast(dark, light)).toBeGreaterThan(3);
}

test("shows icons and the focus with forced colours, light or dark", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await openBesideList(page);
  const numbers = page.getByRole("list", { name: messages.contact.numbers });
  const dials = numbers.getByRole("link", { name: /^Business \+49/ });
  const fax = numbers.getByRole("link", { name: /^Business fax/ });
  const heading = page.getByRole("heading", { level: 1 });
  for (const colorScheme of ["light", "dark"] as const) {
    // oxlint-disable-next-line no-await-in-loop -- one scheme after the other
    await test.step(colorScheme, async () => {
      await page.emulateMedia({ colorScheme });
      await expectVisible(page.getByRole("button", { name: messages.settings.title }));
      await expectVisible(page.getByRole("button", { name: messages.search.submit }));
      await expectVisible(list(page).getByRole("link", { name: /^Call/ }).first());
      await expectVisible(dials.locator("> :first-child"));
      await expectVisible(fax.locator("> :first-child"));

      await heading.focus();
      const before = await luminances(dials);
      await page.keyboard.press("Tab");
      await expect(dials).toBeFocused();
      const after = await luminances(dials);
      const changed = after.filter((pixel, index) => contrast(pixel, before[index] ?? 0) > 3);
      const { width, height } = (await dials.boundingBox()) ?? { width: 0, height: 0 };
      expect(changed.length).toBeGreaterThan(2 * (width + height));
    });
  }
});

/** Moves through the page with a key; returns how many stops there are, and which are covered or out of sight. */
async function walk(page: Page, key: "Tab" | "Shift+Tab" = "Tab") {
  const outOfSight: string[] = [];
  for (let stops = 0; ; stops += 1) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    await page.keyboard.press(key);
    // oxlint-disable-next-line no-await-in-loop
    const seen = await page.evaluate(() => {
      const focused = document.activeElement;
      if (focused === null || focused === document.body) return null;
      const { left, right, top, bottom } = focused.getBoundingClientRect();
      const middle = [(left + right) / 2, (top + bottom) / 2] as const;
      const isOnTop = [
        [middle[0], top + 10],
        [middle[0], bottom - 10],
        [left + 10, middle[1]],
        [right - 10, middle[1]],
      ].every(([x = 0, y = 0]) => focused.contains(document.elementFromPoint(x, y)));
      return isOnTop ? "" : focused.outerHTML.slice(0, 200);
    });
    if (seen === null) return { stops, outOfSight };
    if (seen !== "") outOfSight.push(seen);
  }
}

test("reaches the search, the rows, a contact and the settings at 400 % zoom", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await page.goto("/contacts?q=an");
  await expectHydrated(page);
  await expectNothingSticksOut(page);
  const search = page.getByRole("searchbox");
  await expect(search).toBeFocused();
  // Best match, phonebook, order, a row and its call link.
  expect(await walk(page)).toEqual({ stops: 5, outOfSight: [] });

  await search.focus();
  for (let row = 0; row < 6; row += 1) {
    // oxlint-disable-next-line no-await-in-loop -- one row after the other
    await page.keyboard.press("ArrowDown");
  }
  expect(await walk(page)).toEqual({ stops: 1, outOfSight: [] });
  await list(page).getByRole("link").nth(10).press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await expectNothingSticksOut(page);

  await page.goto("/contacts/45");
  await expectHydrated(page);
  await expectNothingSticksOut(page);
  const there = await walk(page);
  expect(there.outOfSight).toEqual([]);
  expect(there.stops).toBeGreaterThan(20);
  expect(await walk(page, "Shift+Tab")).toEqual(there);

  await page.getByRole("button", { name: messages.settings.title }).click();
  await expect(page.getByRole("dialog", { name: messages.settings.title })).toBeVisible();
  await expectNothingSticksOut(page);
  // Language, colours, keys: the close button has the focus at first.
  expect(await walk(page)).toEqual({ stops: 3, outOfSight: [] });
});

/** The controls that a finger may miss: smaller than 44 by 44 pixels, or partly covered. */
const tooSmall = (part: Locator) =>
  part.locator("a[href], button, input, select").evaluateAll((all) =>
    all
      .filter((element) => element.checkVisibility())
      // The whole label operates a switch.
      .map((element) => element.closest("label:has([type='checkbox'])") ?? element)
      .filter((element) => {
        element.scrollIntoView({ block: "center" });
        const { left, top, width, height } = element.getBoundingClientRect();
        const [x, y] = [left + width / 2, top + height / 2];
        const isWhole = [
          [x - 21, y],
          [x + 21, y],
          [x, y - 21],
          [x, y + 21],
        ].every(([at = 0, down = 0]) => element.contains(document.elementFromPoint(at, down)));
        return width < 44 || height < 44 || !isWhole;
      })
      .map(({ outerHTML }) => outerHTML.slice(0, 200)),
  );

test.describe("on a phone", () => {
  test.use({ hasTouch: true, isMobile: true, viewport: phone });

  test("makes everything that can be touched as large as a finger", async ({ page }) => {
    for (const path of [
      "/contacts?q=an",
      "/contacts?q=nobody",
      "/contacts/8",
      "/contacts/45",
      "/lookup?number=999123456&name=Jay",
      "/contacts/9010",
    ]) {
      // oxlint-disable-next-line no-await-in-loop -- one page after the other
      await page.goto(path);
      // oxlint-disable-next-line no-await-in-loop
      await expectHydrated(page);
      // oxlint-disable-next-line no-await-in-loop
      expect.soft(await tooSmall(page.locator("body")), path).toEqual([]);
    }
    await page.getByRole("button", { name: messages.settings.title }).tap();
    const settings = page.getByRole("dialog", { name: messages.settings.title });
    await expect(settings).toBeVisible();
    expect(await tooSmall(settings)).toEqual([]);
  });
});
