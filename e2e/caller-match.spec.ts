/**
 * Who is calling: which card opens by itself, which contacts are only offered, and what the page
 * shows about the call.
 */
import type { Page } from "playwright/test";

import { contactStoreOf } from "#pbx/simulator/people/contact-store.ts";
import { person } from "#pbx/simulator/people/person.ts";

import { messages } from "../src/languages/en.ts";
import { plain } from "../src/languages/format.ts";
import { expect, expectAccessible, expectHydrated, test } from "./fixtures.ts";
import { texts } from "./language.ts";

const { lookup: words, contact: cardWords } = texts.en;

const called = (name: string, ...numbers: readonly string[]) => ({
  first_name: name,
  numbers: numbers.map((number) => ["business_number", number] as const),
});
const store = contactStoreOf([
  person(1, called("Bridget", "+44-20-7555-0142")),
  person(2, called("Dieter", "0171-2345678")),
  person(3, called("Ilaria", "+39-06-12345678")),
  person(4, called("Marta", "+52-1-55-1234-5678")),
  person(5, called("Sanitär Brandt", "030-231250-0")),
  person(6, called("Zero", "0000000000")),
]);

const heading = (page: Page, name: string) =>
  page.getByRole("heading", { level: 1, name, exact: true });
const lookup = (number: string, name = "") =>
  `/lookup?${new URLSearchParams({ number, name }).toString()}`;
const calling = (page: Page) => page.getByRole("link", { name: words.calling.exact() });

/** Jay's number, the caller in most journeys. */
const jay = "15735810000";

test("a call opens a contact only if the number is surely that contact's", async ({
  page,
  openOwnSetup,
}) => {
  const { gateway, filled } = await openOwnSetup({}, { store });
  await filled();
  for (const [number, title] of [
    ["+12125550142", words.unknown.title],
    ["2125550142", words.several(plain(1))],
    ["+442075550142", "Bridget"],
    ["+491712345678", "Dieter"],
    ["0612345678", "Ilaria"],
    ["0000000000", "Zero"],
    ["000000", words.anonymous.title],
  ] as const) {
    // oxlint-disable-next-line no-await-in-loop -- one call after the other
    await page.goto(gateway.url + lookup(number));
    // oxlint-disable-next-line no-await-in-loop
    await expect(heading(page, title)).toBeVisible();
  }
});

test("COUNTRY sets the country of numbers without a country code", async ({
  page,
  openOwnSetup,
}) => {
  const { gateway, filled } = await openOwnSetup({ COUNTRY: "at" }, { store });
  await filled();
  await page.goto(gateway.url + lookup("+431712345678"));
  await expect(heading(page, "Dieter")).toBeVisible();
  await page.goto(gateway.url + lookup("+491712345678"));
  await expect(heading(page, words.several(plain(1)))).toBeVisible();
});

test("a possible caller is offered with the reason, and not shown as calling", async ({
  page,
  openOwnSetup,
}) => {
  const { gateway, filled } = await openOwnSetup({}, { store });
  await filled();
  await page.goto(gateway.url + lookup("+493023125045"));
  await expect(page.getByText("+493023125045", { exact: true })).toBeVisible();
  const candidates = page.getByRole("list", { name: words.candidates });
  const why = words.why.switchboard(messages.numberLabels.business_number, "030-231250-0");
  await expect(candidates.getByRole("listitem")).toHaveText([`Sanitär Brandt ${why}`]);
  await expectHydrated(page);
  await candidates.getByRole("link").click();
  await expect(heading(page, "Sanitär Brandt")).toBeVisible();
  const numbers = page.getByRole("list", { name: cardWords.numbers });
  await expect(numbers.getByRole("link", { name: words.calling.switchboard() })).toBeVisible();
  await expect(page.getByText(words.callFrom("+493023125045"))).toBeVisible();
  await expect(calling(page)).toHaveCount(0);
  await expectAccessible(page);
});

test("number and name of a call stay on the card until the user leaves it", async ({ page }) => {
  const sent = page.getByText(`${words.callFrom(jay)} ${words.named("Sales line: JAY")}`);
  await page.goto(lookup(jay, "Sales line: JAY"));
  await expect(heading(page, "Jay Prichett")).toBeVisible();
  await expect(sent).toBeVisible();
  await page.reload();
  await expect(sent).toBeVisible();
  await expectHydrated(page);
  await page.getByRole("searchbox").fill("whit");
  await expect(page).toHaveURL(/q=whit/);
  await expect(sent).toBeVisible();
  await page.getByRole("searchbox").press("Enter");
  await expect(heading(page, "Jay Prichett")).toHaveCount(0);
  await expect(page.getByText(words.callFrom(jay))).toHaveCount(0);
});

test("the card shows the caller's number if the contact does not have it", async ({ page }) => {
  await page.goto(`/contacts/4?caller=%2B49301234567&name=Zoe`);
  const sent = `${words.callingFrom("+49301234567")} ${words.named("Zoe")}`;
  await expect(page.getByText(sent)).toBeVisible();
});

for (const sent of ["Unbekannt", "Número oculto", "匿名", "266696687", "7378742833", "0000"]) {
  test(`shows a withheld number for ${sent}`, async ({ page }) => {
    await page.goto(lookup(sent));
    await expect(heading(page, words.anonymous.title)).toBeVisible();
    await expect(page.getByText(words.anonymous.text)).toBeVisible();
    await expect(page.getByText("administrator")).toHaveCount(0);
  });
}

test("shows text in place of a number as a name, and offers to search for it", async ({ page }) => {
  await page.goto(lookup("Prichett"));
  await expect(heading(page, words.unknown.title)).toBeVisible();
  await expect(page.getByText(words.named("Prichett"))).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: words.searchFor("Prichett") }).click();
  await expect(page.getByRole("link", { name: "Jay Prichett Closet" })).toBeVisible();
});

test.describe("a call is over", () => {
  const over = (page: Page) => page.getByText(/^Call of 0?1:52\sPM$/);
  test.use({ locale: "en-US" });

  test("after ten minutes, and after a reload", async ({ page }) => {
    await page.clock.install({ time: "2031-03-04T13:52:07" });
    await page.goto(lookup(jay));
    await expect(calling(page)).toHaveCount(1);
    await expectHydrated(page);
    await page.clock.fastForward("09:50");
    await expect(calling(page)).toHaveCount(1);
    await page.clock.fastForward("00:15");
    await expect(over(page)).toBeVisible();
    await expect(calling(page)).toHaveCount(0);
    await expect(page.locator("[data-calling='true']")).toHaveCount(0);
    await expectAccessible(page);
    await page.reload();
    await expect(over(page)).toBeVisible();
    await expect(calling(page)).toHaveCount(0);
  });

  test("and a number that is only possibly the caller's shows both", async ({ page }) => {
    await page.clock.install({ time: "2031-03-04T13:52:07" });
    await page.goto("/contacts/4?caller=990%205810000");
    await expectHydrated(page);
    await page.clock.fastForward("10:01");
    await expect(over(page)).toBeVisible();
    const possible = words.calling["last-digits"](7);
    await expect(page.getByRole("link", { name: possible })).toBeVisible();
  });

  test("as soon as a newer call comes, even if the user is working with it", async ({
    page,
    context,
  }) => {
    await page.goto(lookup(jay));
    await expectHydrated(page);
    await heading(page, "Jay Prichett").click();
    await expect(calling(page)).toHaveCount(1);
    const newer = await context.newPage();
    await newer.goto(lookup("+999123456789"));
    await expect(heading(newer, words.unknown.title)).toBeVisible();
    await expect(calling(page)).toHaveCount(0);
    await expect(page.getByText(/^Call of/)).toBeVisible();
  });

  test("after a reload of its page, while the newer one stays", async ({ page, context }) => {
    await page.goto("/contacts");
    await page.goto(lookup(jay));
    await expectHydrated(page);
    const newer = await context.newPage();
    await newer.goto(lookup("0015503308"));
    await expectHydrated(newer);
    await expect(calling(page)).toHaveCount(0);
    await page.reload();
    await expect(page.getByText(/^Call of/)).toBeVisible();
    await expect(calling(newer)).toHaveCount(1);
  });
});
