/**
 * A card's details besides numbers: texts that no browser may translate, email, addresses, links to
 * it, QR codes.
 */
import jsQR from "jsqr";
import type { Page } from "playwright/test";
import { PNG } from "pngjs";

import type { DocumentedContact } from "#pbx/contract/contact.ts";
import { contactStoreOf } from "#pbx/simulator/people/contact-store.ts";
import { person } from "#pbx/simulator/people/person.ts";

import { messages } from "../src/languages/en.ts";
import { expect, expectHydrated, test } from "./fixtures.ts";
import { desktop, heading, list, row } from "./list-locators.ts";

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

async function open(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await expectHydrated(page);
}

/** The card's email links, and their targets. */
const mailLinks = (page: Page) =>
  page
    .getByRole("article")
    .getByRole("link")
    .evaluateAll((links) =>
      links.map((link) => link.getAttribute("href")).filter((href) => href?.startsWith("mailto:")),
    );

const stored = [
  "Endre",
  "Gift",
  "Herd & Co",
  "1-800-BAD-RATS",
  "Brief",
  "rat@herd.example",
  "Wandweg",
  "Rust",
  "Tagland",
];

const endre: DocumentedContact = {
  ...person(1, {
    first_name: "Endre",
    last_name: "Gift",
    company: "Herd & Co",
    email: "rat@herd.example",
    remark: "Brief",
    street: "Wandweg",
    city: "Rust",
    country: "Tagland",
    numbers: [["business_number", "1-800-BAD-RATS"]],
  }),
  phonebook_list: [{ id: 9, name: "Mist" }],
};
const others = [
  person(2, {
    first_name: "Fasten",
    company: "Herd & Co",
    numbers: [["home_number", "0401234567"]],
  }),
  person(3, { first_name: "Lager", company: "Bald", numbers: [["home_number", "0491234567"]] }),
];

/** Which of the texts a browser would translate, and which are not shown at all. */
const translated = (page: Page, texts: readonly string[]) =>
  page.evaluate((all) => {
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
    const shown = new Map(all.map((text) => [text, "is not shown"]));
    while (walker.nextNode()) {
      const { parentElement: parent, textContent } = walker.currentNode;
      for (const text of all) {
        if (parent?.closest("script, style, template") || !textContent?.includes(text)) continue;
        const isKept = parent?.closest("[translate]")?.getAttribute("translate") === "no";
        if (!isKept) shown.set(text, `is translated in ${parent?.outerHTML}`);
        else if (shown.get(text) === "is not shown") shown.delete(text);
      }
    }
    return [...shown];
  }, texts);

test("marks every stored text as not to be translated, wherever it is shown", async ({
  page,
  context,
  openOwnSetup,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const { gateway, filled } = await openOwnSetup({}, { store: contactStoreOf([endre, ...others]) });
  await filled();
  await page.setViewportSize(desktop);
  const expectKept = async (...texts: readonly string[]) =>
    expect.poll(() => translated(page, texts)).toEqual([]);

  await open(page, `${gateway.url}/contacts/1?caller=0999999999`);
  await page.mouse.move(100, 100);
  await expect(list(page)).toBeVisible();
  // The heading, the title, the rows and the select beside it, the colleagues, the caller.
  await expectKept(...stored, "Mist", "Fasten", "Lager", "Bald", "0999999999");

  const dialog = page.getByRole("dialog");
  for (const [opener, shown] of [
    [messages.largeNumber.showNumber("1-800-BAD-RATS"), "BAD"],
    [messages.actions.qr, "Endre Gift"],
  ] as const) {
    // oxlint-disable-next-line no-await-in-loop -- one dialog after the other
    await button(page, opener).click();
    // oxlint-disable-next-line no-await-in-loop
    await expect(dialog).toContainText(shown);
    // oxlint-disable-next-line no-await-in-loop
    await expectKept(shown);
    // oxlint-disable-next-line no-await-in-loop
    await button(page, messages.close).click();
    // oxlint-disable-next-line no-await-in-loop
    await expect(dialog).toHaveCount(0);
  }
  await button(page, messages.actions.vcard).click();
  await expectKept("Endre Gift.vcf");
  await button(page, messages.copying.copyNumber("1-800-BAD-RATS")).click();
  await expect(page.getByRole("status").getByText("1-800-BAD-RATS")).toBeVisible();
  await expectKept("1-800-BAD-RATS");

  await open(page, `${gateway.url}/contacts?q=Herd`);
  await expect(row(page, "Fasten")).toBeVisible();
  // Typed words are marked, and so in an element of their own.
  await expectKept("Endre Gift", "Fasten", " & Co", "Mist");
  await open(page, `${gateway.url}/contacts?q=Zweifel`);
  await expectKept("Zweifel");

  await open(page, `${gateway.url}/lookup?number=0221234567&name=Wunder`);
  await expect(page.getByRole("article").getByRole("listitem")).toHaveCount(2);
  await expectKept("0221234567", "Wunder", "Fasten", "Lager", "Bald");
});

test("each address in an email field is a link, and the rest is text", async ({
  page,
  openOwnSetup,
}) => {
  const withMail = (id: number, email: string) =>
    person(id, { first_name: "Jay", email, numbers: [] });
  const store = contactStoreOf([
    withMail(1, "MAILTO:jay@closet.example?cc=all@closet.example,"),
    withMail(2, "Jay <jay@closet.example>; bo@closet.example"),
    withMail(3, "jay@closet\uD800.example"),
  ]);
  const { gateway } = await openOwnSetup({}, { store });
  await open(page, `${gateway.url}/contacts/1`);
  expect(await mailLinks(page)).toEqual(["mailto:jay@closet.example"]);
  await open(page, `${gateway.url}/contacts/2`);
  expect(await mailLinks(page)).toEqual(["mailto:jay@closet.example", "mailto:bo@closet.example"]);
  const field = page.getByRole("definition").filter({ hasText: "closet" });
  await expect(field.locator("> *")).toHaveText(["Jay", "jay@closet.example", "bo@closet.example"]);
  await open(page, `${gateway.url}/contacts/3`);
  await expect(page.getByText("jay@closet\uFFFD.example")).toBeVisible();
  expect(await mailLinks(page)).toEqual([]);
});

test("shows, finds and saves a contact with half a character in every field", async ({
  page,
  request,
  openOwnSetup,
}) => {
  const half = "Jay\uD800";
  const broken: DocumentedContact = {
    ...person(1, {
      first_name: half,
      last_name: half,
      company: half,
      email: `${half}@closet.example`,
      remark: half,
      zip_code: half,
      street: half,
      city: half,
      state: half,
      country: half,
      numbers: [["mobile_number", "15735810000"]],
    }),
    phonebook_list: [{ id: 9, name: half }],
  };
  const colleague = { ...broken, id: 2 };
  const { gateway, filled } = await openOwnSetup(
    {},
    { store: contactStoreOf([broken, colleague]) },
  );
  await filled();
  const name = "Jay\uFFFD Jay\uFFFD";
  expect(await (await request.get(`${gateway.url}/contacts/1`)).text()).toContain(name);
  await open(page, `${gateway.url}/contacts/1`);
  await expect(heading(page, name)).toBeVisible();
  await expect(page.getByRole("link", { name: messages.actions.map })).toBeVisible();
  await expect(page.getByRole("region", { name: /^Others at/ })).toContainText(name);
  await button(page, messages.actions.qr).click();
  await expect(page.getByRole("img", { name: messages.actions.qrOf(name) })).toBeVisible();
  await page.keyboard.press("Escape");
  const download = page.waitForEvent("download");
  await button(page, messages.actions.vcard).click();
  expect((await download).suggestedFilename()).toContain("Jay");
  await open(page, `${gateway.url}/contacts?q=jay`);
  await expect(row(page, "Jay")).toHaveCount(2);
});

test("treats names that show nothing as blank, on the card and in the list", async ({
  page,
  openOwnSetup,
}) => {
  const store = contactStoreOf([
    person(1, { first_name: "\u3164", last_name: "\u2800\u200B", company: "Closet", numbers: [] }),
    person(2, { first_name: "\uFFA0", company: "\u00AD", numbers: [["home_number", "5550101"]] }),
  ]);
  const { gateway, filled } = await openOwnSetup({}, { store });
  await filled();
  await open(page, `${gateway.url}/contacts/1`);
  await expect(heading(page, "Closet")).toBeVisible();
  await expect(page).toHaveTitle("Closet");
  await open(page, `${gateway.url}/contacts/2`);
  await expect(heading(page, "5550101")).toBeVisible();
  await open(page, `${gateway.url}/contacts`);
  await expect(row(page, "Closet")).toBeVisible();
  await expect(row(page, "5550101")).toBeVisible();
});

test("formats an address by its country, whatever name the country has", async ({
  page,
  openOwnSetup,
}) => {
  const place = { numbers: [], street: "Street", zip_code: "12345", city: "City", state: "State" };
  const store = contactStoreOf([
    person(1, { first_name: "A", ...place }),
    person(2, { first_name: "B", ...place, country: "Nowhereland" }),
    person(3, { first_name: "C", ...place, country: "Turkey" }),
    person(4, { first_name: "D", ...place, country: "GROSSBRITANNIEN" }),
    person(5, { first_name: "E", ...place, country: "Japan" }),
    person(6, {
      first_name: "F",
      numbers: [],
      street: "神田1-105",
      zip_code: "101-0051",
      city: "千代田区",
      state: "東京都",
      country: "JPN",
    }),
  ]);
  const { gateway, filled } = await openOwnSetup({}, { store });
  const map = page.getByRole("link", { name: messages.actions.map });
  const address = page.getByRole("definition").filter({ has: map }).locator("> *");
  for (const [id, lines] of [
    [1, ["Street", "12345 City", "State"]],
    [2, ["Street", "12345 City", "State", "Nowhereland"]],
    [3, ["Street", "12345 City/State", "Turkey"]],
    [4, ["Street", "City", "12345", "State", "GROSSBRITANNIEN"]],
    [5, ["Street, City", "State", "12345", "Japan"]],
    [6, ["101-0051", "東京都", "千代田区", "神田1-105", "JPN"]],
  ] as const) {
    // oxlint-disable-next-line no-await-in-loop -- one page after the other
    await page.goto(`${gateway.url}/contacts/${id}`);
    // oxlint-disable-next-line no-await-in-loop
    await expect(address).toHaveText([...lines, messages.actions.map]);
  }

  // In the browser too, which learns the names of countries by itself.
  await filled();
  for (const [name, lines] of [
    ["C", ["Street", "12345 City/State", "Turkey"]],
    ["B", ["Street", "12345 City", "State", "Nowhereland"]],
  ] as const) {
    // oxlint-disable-next-line no-await-in-loop
    await open(page, `${gateway.url}/contacts`);
    // oxlint-disable-next-line no-await-in-loop
    await row(page, name).click();
    // oxlint-disable-next-line no-await-in-loop
    await expect(address).toHaveText([...lines, messages.actions.map]);
  }
});

for (const end of [".", ")", ",", ">", "%20", "%3E,", "%C2%A0", "%E2%80%9D", "]"]) {
  test(`a link with ${end} after the ID opens the contact under its own address`, async ({
    page,
    request,
    setup,
  }) => {
    const made = await request.get(`/contacts/4${end}?q=whit`, { maxRedirects: 0 });
    expect([made.status(), made.headers()["location"]]).toEqual([302, "/contacts/4?q=whit"]);
    await page.goto(`/contacts/4${end}`);
    await expect(heading(page, "Jay Prichett")).toBeVisible();
    await expect(page).toHaveURL(`${setup.gateway.url}/contacts/4`);
  });
}

test("such a link opens the contact in a hydrated page, too", async ({ page, setup }) => {
  await open(page, "/contacts/1");
  await page.evaluate(() => {
    history.pushState(null, "", "/contacts/4)?q=whit");
    dispatchEvent(new PopStateEvent("popstate"));
  });
  await expect(heading(page, "Jay Prichett")).toBeVisible();
  await expect(page).toHaveURL(`${setup.gateway.url}/contacts/4?q=whit`);
});

test("a QR code is marked as UTF-8 if a name is not only ASCII", async ({ page }) => {
  for (const [id, isUtf8] of [
    [4, false],
    [10, true],
  ] as const) {
    // oxlint-disable-next-line no-await-in-loop -- one page after the other
    await open(page, `/contacts/${id}`);
    // oxlint-disable-next-line no-await-in-loop
    const name = (await page.getByRole("heading", { level: 1 }).textContent()) ?? "";
    // oxlint-disable-next-line no-await-in-loop
    await button(page, messages.actions.qr).click();
    // oxlint-disable-next-line no-await-in-loop
    const image = await page.getByRole("img", { name: messages.actions.qrOf(name) }).screenshot();
    const { data, width, height } = PNG.sync.read(image);
    const code = jsQR(new Uint8ClampedArray(data), width, height);
    expect(code?.data).toContain(`FN:${name}`);
    const utf8 = code?.chunks.filter((chunk) => "assignmentNumber" in chunk);
    expect(utf8).toEqual(isUtf8 ? [{ type: "eci", assignmentNumber: 26 }] : []);
  }
});
