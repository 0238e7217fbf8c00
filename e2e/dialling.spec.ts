/** What a number dials: on the card, in the list and on a caller's page, and the note about it. */
import type { Page } from "playwright/test";

import { contactStoreOf } from "#pbx/simulator/people/contact-store.ts";
import { person } from "#pbx/simulator/people/person.ts";

import { expect, expectHydrated, test } from "./fixtures.ts";
import { texts } from "./language.ts";

const { en } = texts;
const { dials, dialsDirectly, dialsThenExtension, nothingToDial } = en.contact;

const odd = person(1, {
  first_name: "Ada",
  last_name: "Odd",
  numbers: [
    ["business_number", "0049(0)30231250"],
    ["business_number2", "030-231250-0DW45"],
    ["mobile_number", "030-231251-0171-1234567"],
    ["home_number", "02079460000#123"],
    ["home_number2", "keine"],
    ["other_number", "+39(0)612345678"],
  ],
});

const numbers = (page: Page) => page.getByRole("list", { name: en.contact.numbers });

test("each row of the card dials one number, and shows which if it differs from the row's", async ({
  page,
  openOwnSetup,
}) => {
  const { gateway } = await openOwnSetup({}, { store: contactStoreOf([odd]) });
  await page.goto(`${gateway.url}/contacts/1`);
  const rows = [
    { shown: "0049(0)30231250", href: "tel:004930231250", note: dials("004930231250") },
    { shown: "030-231250-0DW45", href: "tel:03023125045", note: dialsDirectly("03023125045") },
    { shown: "030-231251", href: "tel:030231251", note: "" },
    { shown: "0171-1234567", href: "tel:01711234567", note: "" },
    {
      shown: "02079460000#123",
      href: "tel:02079460000",
      note: dialsThenExtension("02079460000", "123"),
    },
    { shown: "keine", href: null, note: nothingToDial },
    { shown: "+39(0)612345678", href: "tel:+390612345678", note: "" },
  ];
  await expect(numbers(page).locator("[dir=ltr]")).toHaveText(rows.map(({ shown }) => shown));
  await expect(numbers(page).locator("[dir=ltr] + *")).toHaveText(
    rows.flatMap(({ note }) => (note === "" ? [] : [note])),
  );
  const links = numbers(page).getByRole("link");
  expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute("href")))).toEqual(
    rows.flatMap(({ href }) => href ?? []),
  );
});

test("copies two numbers that are stored as one separately", async ({
  page,
  openOwnSetup,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const { gateway } = await openOwnSetup({}, { store: contactStoreOf([odd]) });
  await page.goto(`${gateway.url}/contacts/1`);
  await expectHydrated(page);
  await page.getByRole("button", { name: en.copying.copyNumber("0171-1234567") }).click();
  await expect(page.getByText(en.copying.copied("0171-1234567"))).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe("0171-1234567");
});

test("the list's call link shows what it dials if that differs from the row", async ({
  page,
  openOwnSetup,
}) => {
  const { gateway, filled } = await openOwnSetup({}, { store: contactStoreOf([odd]) });
  await filled();
  await page.goto(`${gateway.url}/contacts`);
  const call = en.directory.call("Ada Odd", "0049(0)30231250");
  const link = page.getByRole("link", {
    name: `${call}${en.joints.list}${dials("004930231250")}`,
    exact: true,
  });
  await expect(link).toHaveAttribute("href", "tel:004930231250");
  await expect(link).toHaveAttribute("title", dials("004930231250"));
});

test("shows and dials a caller's number in Arabic digits with those of a telephone", async ({
  page,
}) => {
  await page.goto(`/lookup?number=${encodeURIComponent("\u202e+٩٦٦ 50 999 4567")}`);
  await expect(page.getByText("+966509994567", { exact: true })).toBeVisible();
  const dial = page.getByRole("link", { name: en.lookup.dial });
  await expect(dial).toHaveAttribute("href", "tel:+966509994567");
});
