/** How a user takes a contact along: as a file, as a QR code for a mobile phone, on paper. */
import { readFile } from "node:fs/promises";

import ICAL from "ical.js";
import jsQR from "jsqr";
import type { Page } from "playwright/test";
import { PNG } from "pngjs";

import { messages } from "../src/languages/en.ts";
import { expect, expectHydrated, test } from "./fixtures.ts";
import { list } from "./list-locators.ts";

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expectHydrated(page);
}

/** The properties of a vCard, as another maker's parser reads them. */
const propertiesOf = (vcard: string) =>
  new ICAL.Component(ICAL.parse(vcard))
    .getAllProperties()
    .map((property) => [property.name, property.getFirstValue()]);

async function savedVcard(page: Page): Promise<readonly [string, unknown]> {
  const download = page.waitForEvent("download");
  await button(page, messages.actions.vcard).click();
  const file = await download;
  const name = file.suggestedFilename();
  await expect(page.getByRole("status").getByText(`Download started: ${name}`)).toBeVisible();
  return [name, propertiesOf(await readFile(await file.path(), "utf8"))];
}

/** The text that a mobile phone's camera reads from the screen. */
async function scanned(page: Page, name: string): Promise<unknown> {
  await button(page, messages.actions.qr).click();
  const code = page
    .getByRole("dialog", { name })
    .getByRole("img", { name: messages.actions.qrOf(name) });
  // Cameras expect black on white, whatever the page's colours.
  await expect(code).toHaveCSS("background-color", "rgb(255, 255, 255)");
  await expect(code).toHaveCSS("fill", "rgb(0, 0, 0)");
  const { data, width, height } = PNG.sync.read(await code.screenshot());
  await button(page, messages.close).click();
  await expect(code).toBeHidden();
  return propertiesOf(jsQR(new Uint8ClampedArray(data), width, height)?.data ?? "");
}

const jay = [
  ["version", "3.0"],
  ["fn", "Jay Prichett"],
  ["n", ["Prichett", "Jay", "", "", ""]],
  ["org", "Closet"],
  ["tel", "001-5503308"],
  ["tel", "15735810000"],
  ["tel", "001-5503301"],
];

test("a vCard contains the contact", async ({ page }) => {
  await open(page, "/contacts/4");
  const email = ["email", "jayprichett@icloud.com"];
  const place = ["", "", "", "Baltimore", "Kentucky (KY)", "41007", "United States"];
  expect(await savedVcard(page)).toEqual(["Jay Prichett.vcf", [...jay, email, ["adr", place]]]);
});

test("a QR code contains a contact's name, company and numbers", async ({ page }) => {
  await open(page, "/contacts/4");
  expect(await scanned(page, "Jay Prichett")).toEqual(jay);
});

test("a vCard contains a long name, company and remark, and a QR code all but the remark", async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await open(page, "/contacts/44");
  const [first, last] = ["Maximiliana Theodora Aurelia", /Featherstonehaugh.*Hohenberg/];
  const name = (await page.getByRole("heading", { level: 1 }).textContent()) ?? "";
  expect(name).toMatch(last);
  const long = [
    ["version", "3.0"],
    ["fn", name],
    ["n", [name.slice(first.length + 1), first, "", "", ""]],
    ["org", expect.stringContaining("Holdings (Europe, Middle East and Africa) Limited")],
    ["tel", "+442079460178,99"],
    ["tel", "07700900179"],
    ["tel", "+442079460180"],
  ];
  const [file, properties] = await savedVcard(page);
  expect(file).toBe(`${name}.vcf`);
  expect(properties).toEqual(expect.arrayContaining([...long, ["note", expect.anything()]]));
  expect(await scanned(page, name)).toEqual(long);
});

for (const { id, about, numbers } of [
  {
    id: 4,
    about: "with three numbers",
    numbers: ["Business 001-5503308", "Mobile 15735810000", "Other 001-5503301"],
  },
  {
    id: 45,
    about: "with as many numbers as a contact may have",
    numbers: [
      "Business +49(0)30-23125010 Dials +493023125010",
      "Mobile, Other 0151-23125011",
      "Home fax, Home 03023125012",
      "Home 2 - Can't be called",
      "Business fax 030-23125019",
    ],
  },
  {
    id: 44,
    about: "with long texts",
    numbers: [
      "Business +44(0)20-7946-0178-extension99 Dials +442079460178. Then enter extension 99 yourself.",
      "Mobile 07700900179",
      "Home +442079460180",
    ],
  },
  {
    id: 46,
    about: "with texts as long as the PBX allows",
    numbers: [
      `Business ${"0".repeat(31)} Can't be called`,
      `Mobile ${"W".repeat(15)}-${"w".repeat(15)} Can't be called`,
      `Home ${"2".repeat(20)}x${"9".repeat(10)} Can't be called`,
    ],
  },
]) {
  test(`prints a contact ${about} on one sheet, A4 or Letter, without buttons`, async ({
    page,
  }) => {
    const onScreenAlone = [
      ...(["banner", "searchbox", "combobox", "button"] as const).map((role) =>
        page.getByRole(role),
      ),
      list(page),
      page.getByRole("link", { name: messages.actions.map }),
    ];
    await open(page, `/contacts/${id}`);
    // The list is loaded when the user moves the mouse.
    await page.mouse.move(100, 100);
    await Promise.all(onScreenAlone.map((part) => expect(part.first()).toBeVisible()));
    await page.emulateMedia({ media: "print" });
    await Promise.all(onScreenAlone.map((part) => expect(part).toHaveCount(0)));
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    const rows = page.getByRole("list", { name: messages.contact.numbers }).getByRole("listitem");
    await expect(rows).toHaveText(numbers, { useInnerText: true });
    const margin = { top: "1cm", right: "1cm", bottom: "1cm", left: "1cm" };
    for (const format of ["A4", "Letter"]) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      const pdf = await page.pdf({ format, margin });
      expect([format, pdf.toString("latin1").match(/\/Type \/Page\b/g)]).toEqual([
        format,
        [expect.anything()],
      ]);
    }
  });
}

test("Print opens the browser's print dialog", async ({ page }) => {
  let printed = 0;
  await page.exposeFunction("print", () => (printed += 1));
  await open(page, "/contacts/4");
  await button(page, messages.actions.print).click();
  await expect.poll(() => printed).toBe(1);
});
