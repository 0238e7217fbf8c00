import type { Locator, Page } from "playwright/test";

import { contactStoreOf } from "#pbx/simulator/people/contact-store.ts";
import { person } from "#pbx/simulator/people/person.ts";

import { expect, expectHydrated, test } from "./fixtures.ts";
import { chooseLanguage, expectJay, openRendered, openSettings, texts } from "./language.ts";

test.use({ locale: "ar-EG" });

type Side = "left" | "right";

/** The side of its box on which a text begins. */
const sideOf = (text: Locator): Promise<Side> =>
  text.evaluate((element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    const line = range.getBoundingClientRect();
    const box = element.getBoundingClientRect();
    return box.right - line.right < line.left - box.left ? "right" : "left";
  });

const number = (page: Page) => page.getByRole("article").getByText("001-5503308", { exact: true });

/** Pairs of elements, in reading order. */
const neighbours = (page: Page): readonly (readonly [Locator, Locator])[] => {
  const header = page.getByRole("banner");
  const row = page.getByRole("article").getByRole("listitem").first();
  return [
    [header.getByRole("link"), header.getByRole("button")],
    [page.getByRole("search"), page.getByRole("article")],
    [row.getByRole("link"), row.getByRole("button").first()],
  ];
};

/** Checks the reading order of everything, from the side on which reading begins. */
async function expectReadFrom(page: Page, side: Side) {
  const places = await Promise.all(
    neighbours(page).map((pair) => Promise.all(pair.map((part) => part.boundingBox()))),
  );
  for (const [first, second] of places) {
    const isFromLeft = (first?.x ?? 0) < (second?.x ?? 0);
    expect(isFromLeft ? "left" : "right").toBe(side);
  }
  expect(await sideOf(page.getByRole("heading", { level: 1 }))).toBe(side);
  expect(await sideOf(number(page))).toBe(side);
  await expect(number(page)).toHaveCSS("direction", "ltr");
  return places;
}

test("lays the whole page out from right to left, and mirrors it with the language", async ({
  page,
}) => {
  await openRendered(page, "/contacts/4");
  await expectJay(page, "ar");
  // The list is loaded when the user moves the mouse.
  await page.mouse.move(100, 100);
  await expect(page.getByRole("list", { name: texts.ar.directory.heading })).toBeVisible();
  const made = await expectReadFrom(page, "right");

  await chooseLanguage(page, "ar", "en");
  await expectJay(page, "en");
  await expectReadFrom(page, "left");

  await chooseLanguage(page, "en", "ar");
  await expectJay(page, "ar");
  expect(await expectReadFrom(page, "right")).toEqual(made);

  // A caller's number too, which is not in a list.
  await openRendered(page, "/lookup?number=0015503308999&name=Jay");
  const caller = page.getByText("0015503308999", { exact: true });
  expect(await sideOf(caller)).toBe("right");
  await expect(caller).toHaveCSS("direction", "ltr");
});

test("the keys in the settings start at the right edge, and read from left to right", async ({
  page,
}) => {
  await openRendered(page, "/contacts/4");
  await openSettings(page, "ar");
  const keys = page.getByRole("dialog").getByRole("term");
  for (const key of await keys.all()) {
    // oxlint-disable-next-line no-await-in-loop -- one row after the other
    const [column, names] = await Promise.all([
      key.boundingBox(),
      key.locator("> *").boundingBox(),
    ]);
    const rightOf = (box: typeof column) => (box?.x ?? 0) + (box?.width ?? 0);
    expect(Math.abs(rightOf(names) - rightOf(column))).toBeLessThan(1);
  }
  await expect(keys.first()).toHaveText("1…9");
  await expect(keys.first().locator("> *")).toHaveCSS("direction", "ltr");
});

const alike = ["0210000009", "021-0000009", "0990000009", "0301111111"].map((value, index) =>
  person(60 + index, { first_name: `Zoe ${index}`, numbers: [["mobile_number", value]] }),
);

test("writes each word in the form for its number", async ({ page, openOwnSetup }) => {
  const lists = "company_contact/list";
  const { gateway, simulator, filled } = await openOwnSetup(
    {},
    { store: contactStoreOf(alike) },
    (pbx) => void pbx.hold(lists),
  );
  const expectCalled = async (caller: string, words: string) => {
    await page.goto(`${gateway.url}/lookup?number=${caller}`);
    await expect(page.getByRole("heading", { level: 1, name: words, exact: true })).toBeVisible();
  };
  // While other contacts may have the number too, one is not yet the caller.
  await expectCalled("0301111111", "متصل محتمل");
  simulator.release(lists);
  await filled();
  await expectCalled("0210000009", "متصلان محتملان");
  await expectCalled("0770000009", "3 متصلين محتملين");

  await page.goto(`${gateway.url}/contacts`);
  await expectHydrated(page);
  const said = page.getByRole("status").filter({ hasText: "جهات" });
  await expect(said).toHaveText("4 جهات اتصال.");
  for (const { q, words } of [
    { q: "030", words: "1 من أصل 4 جهات اتصال." },
    { q: "021", words: "2 من أصل 4 جهات اتصال." },
    { q: "0000009", words: "3 من أصل 4 جهات اتصال." },
  ]) {
    // oxlint-disable-next-line no-await-in-loop -- one search after the other
    await page.getByRole("searchbox").fill(q);
    // oxlint-disable-next-line no-await-in-loop
    await expect(said).toHaveText(words);
  }
});
