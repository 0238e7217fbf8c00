/** The actions for a contact, and its colleagues. */
import type { Page } from "playwright/test";

import { contactStoreOf } from "#pbx/simulator/people/contact-store.ts";
import { jayPrichett } from "#pbx/simulator/people/jay-prichett.ts";
import { person } from "#pbx/simulator/people/person.ts";

import { messages } from "../src/languages/en.ts";
import { plain } from "../src/languages/format.ts";
import { expect, expectHydrated, test } from "./fixtures.ts";
import { heading } from "./list-locators.ts";
import { startGateway } from "./process.ts";

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const expectAnnounced = (page: Page, words: string) =>
  expect(page.getByRole("status").getByText(words, { exact: true })).toBeVisible();
const notCopied = messages.copying.failed;
const notLoaded = messages.actions.notLoaded;

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expectHydrated(page);
}

test.describe("if the browser allows copying", () => {
  test.use({ permissions: ["clipboard-read", "clipboard-write"] });
  const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

  test("copies a number, the whole contact and its link, and announces it each time", async ({
    page,
    setup,
  }) => {
    await open(page, "/contacts/4?q=whit&caller=15735810000");
    await button(page, messages.copying.copyNumber("001-5503308")).click();
    await expectAnnounced(page, messages.copying.copied("001-5503308"));
    expect(await copied(page)).toBe("001-5503308");
    // Screen readers announce only new elements, so the same line must be a new one.
    const line = await page.getByText(messages.copying.copied("001-5503308")).elementHandle();
    await button(page, messages.copying.copyNumber("001-5503308")).click();
    await expect.poll(() => line?.evaluate(({ isConnected }) => isConnected)).toBe(false);
    await expectAnnounced(page, messages.copying.copied("001-5503308"));

    await button(page, messages.actions.copyAll).click();
    await expectAnnounced(page, messages.copying.allCopied);
    expect((await copied(page)).split("\n")).toEqual([
      "Jay Prichett",
      "Closet",
      "Business: 001-5503308",
      "Mobile: 15735810000",
      "Other: 001-5503301",
      "Email: jayprichett@icloud.com",
      "Address:",
      "Baltimore, Kentucky (KY) 41007",
      "United States",
      "Phonebooks: Vendor, All Company Contacts_Phonebook",
    ]);

    await button(page, messages.actions.copyLink).click();
    await expectAnnounced(page, messages.copying.linkCopied);
    const link = await copied(page);
    expect(link).toBe(`${setup.gateway.url}/contacts/4`);

    await button(page, messages.copying.copyNumber("15735810000")).click();
    await expectAnnounced(page, messages.copying.copied("15735810000"));
    await page.getByRole("link", { name: /^Dolores Whitfield/ }).click();
    await expect(heading(page, "Dolores Whitfield")).toBeVisible();
    // At once: after a while it disappears by itself.
    expect(await page.getByText(messages.copying.copied("15735810000")).count()).toBe(0);
    await page.goto(link);
    await expect(heading(page, "Jay Prichett")).toBeVisible();

    // Stored with invisible marks that nobody could search for or dial.
    await open(page, "/contacts/9013");
    await page.getByRole("button", { name: /^Copy .?555-0102/ }).click();
    await expectAnnounced(page, messages.copying.copied("555-0102"));
    expect(await copied(page)).toBe("555-0102");
  });
});

test("announces that it could not copy if the browser forbids it, or does not support it", async ({
  page,
  context,
}) => {
  // Permissions that are not granted are then denied.
  await context.grantPermissions(["geolocation"]);
  await open(page, "/contacts/4");
  await button(page, messages.copying.copyNumber("001-5503308")).click();
  await expectAnnounced(page, notCopied);
  await page.addInitScript(() => {
    // As in a page that is neither on loopback nor behind TLS.
    Object.defineProperty(navigator, "clipboard", { value: undefined });
  });
  await page.reload();
  await expectHydrated(page);
  await button(page, messages.actions.copyLink).click();
  await expectAnnounced(page, notCopied);
});

test("shows a number large to be read aloud, and links an address to a map", async ({
  page,
  setup,
}) => {
  const elsewhere: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith(setup.gateway.url)) elsewhere.push(request.url());
  });
  await open(page, "/contacts/4");
  const opener = button(page, messages.largeNumber.showNumber("001-5503308"));
  await opener.click();
  const dialog = page.getByRole("dialog", { name: messages.largeNumber.title("Business") });
  const number = dialog.getByRole("paragraph");
  await expect(number.locator("> *")).toHaveText(["001", "550", "3308"]);
  await expect(number).toHaveCSS("font-size", "80px");
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(opener).toBeFocused();
  await expect(page).toHaveURL("/contacts/4");

  const map = page.getByRole("link", { name: messages.actions.map });
  const query = "41007%20Baltimore%2C%20Kentucky%20(KY)%2C%20United%20States";
  await expect(map).toHaveAttribute("href", `https://www.openstreetmap.org/search?query=${query}`);
  await expect(map).toHaveAttribute("target", "_blank");
  await expect(map).toHaveAttribute("rel", "noreferrer");
  expect(elsewhere).toEqual([]);
});

/** Jay's company, with more people than the card shows, and a contact of another company. */
const closet = contactStoreOf([
  jayPrichett,
  ...["Gil", "Ana", "Eve", "Bo", "Dee", "Flo", "Cy"].map((first_name, index) =>
    person(51 + index, {
      first_name,
      company: "Closet",
      numbers: [["mobile_number", `555010${index}`]],
    }),
  ),
  person(60, { first_name: "Sly", company: "Closet Sale", numbers: [] }),
]);

const [lists, searches] = ["company_contact/list", "company_contact/search"];

test("offers to try again if the colleagues could not be read", async ({ page, openOwnSetup }) => {
  const { simulator, gateway } = await openOwnSetup({}, { store: closet }, (pbx) => {
    pbx.hold(lists);
    pbx.fail(searches, 70123);
  });
  await open(page, `${gateway.url}/contacts/4`);
  const aside = page.getByRole("status").filter({ hasText: "Others" });
  await expect(aside).toContainText(messages.colleagues.failed);
  await expect(heading(page, "Jay Prichett")).toBeVisible();
  const again = aside.getByRole("button", { name: messages.tryAgain });
  const answered = page.waitForResponse(/company=Closet/);
  await again.press("Enter");
  await answered;
  await expect(again).toBeFocused();
  simulator.fail(searches, 0);
  await again.press("Enter");
  const section = page.getByRole("region", { name: messages.colleagues.heading("Closet") });
  await expect(section.getByRole("heading", { level: 2 })).toBeFocused();
});

test("keeps the focus on a number when a refresh changes their order, or Enter would dial another", async ({
  page,
  openOwnSetup,
}) => {
  let jay = jayPrichett;
  const stored = contactStoreOf([jay]);
  const store = { ...stored, byId: (id: number) => (id === jay.id ? jay : stored.byId(id)) };
  const { simulator, gateway } = await openOwnSetup({}, { store });
  await open(page, `${gateway.url}/contacts/4`);
  const numbers = page.getByRole("list", { name: messages.contact.numbers }).getByRole("link");
  const before = await numbers.allTextContents();
  const release = simulator.hold(4);
  await button(page, messages.contact.refresh).click();
  await numbers.first().focus();
  jay = { ...jay, number_list: jay.number_list.toReversed() };
  release();
  await expect(numbers).not.toHaveText(before);
  await expect(page.getByRole("link", { name: "Business 001-5503308" })).toBeFocused();
});

test("shows the colleagues below the card, even while the directory is being read", async ({
  page,
  openOwnSetup,
}) => {
  const { simulator, gateway } = await openOwnSetup({}, { store: closet }, (pbx) => {
    pbx.hold(lists);
  });
  await open(page, `${gateway.url}/contacts/4`);
  const section = page.getByRole("region", { name: messages.colleagues.heading("Closet") });
  const links = section.getByRole("listitem").getByRole("link");
  const firstFive = [/^Ana\s+5550101$/, /^Bo\s/, /^Cy\s/, /^Dee\s/, /^Eve\s/];
  await expect(links).toHaveText(firstFive);
  simulator.release(lists);
  await gateway.printed(/directory filled/);
  await page.reload();
  await expect(links).toHaveText(firstFive);
  await expect(page.locator("article ~ section").and(section)).toBeVisible();

  await links.filter({ hasText: "Bo" }).click();
  await expect(heading(page, "Bo")).toBeVisible();
  await expect(page).toHaveURL(`${gateway.url}/contacts/54`);
  await expect(links.first()).toHaveText(/^Ana/);
  await expect(links.nth(4)).toHaveText(/^Flo/);
  await section.getByRole("link", { name: messages.colleagues.all(plain(7)) }).click();
  await expect(page).toHaveURL(`${gateway.url}/contacts?q=Closet`);
  await expect(page.getByRole("link", { name: /^Jay Prichett/ })).toBeVisible();
});

test("a dial link to a web page opens beside the contact, and sends no referrer", async ({
  page,
  context,
  openOwnSetup,
}) => {
  const setup = await openOwnSetup({ DIAL_LINK: "https://phone.example/?dial={number}" });
  await open(page, `${setup.gateway.url}/contacts/4`);
  const opened = context.waitForEvent("page");
  const asked = context.waitForEvent("request", (sent) => sent.url().includes("phone.example"));
  await page.getByRole("link", { name: "Business 001-5503308" }).click();
  const request = await asked;
  expect(request.url()).toBe("https://phone.example/?dial=0015503308");
  expect(request.headers()).not.toHaveProperty("referer");
  await (await opened).close();
  await expect(heading(page, "Jay Prichett")).toBeVisible();
});

test("keeps the contact if a part cannot be loaded, and loads the part when the gateway is back", async ({
  page,
  openOwnSetup,
}) => {
  const setup = await openOwnSetup();
  await open(page, `${setup.gateway.url}/contacts/4`);
  await setup.gateway.stop();
  await button(page, messages.actions.qr).click();
  await expectAnnounced(page, notLoaded);
  await button(page, messages.actions.copyAll).click();
  await expect(page.getByText(notLoaded)).toHaveCount(0);
  await button(page, messages.actions.vcard).click();
  await expectAnnounced(page, notLoaded);
  await expect(page).toHaveURL(`${setup.gateway.url}/contacts/4`);
  await expect(heading(page, "Jay Prichett")).toBeVisible();

  const back = await startGateway({ ...setup.settings, PORT: new URL(setup.gateway.url).port });
  await button(page, messages.actions.qr).click();
  const code = page.getByRole("img", { name: messages.actions.qrOf("Jay Prichett") });
  await expect(code).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(code).toHaveCount(0);

  await back.stop();
  await button(page, messages.actions.qr).click();
  await expect(code).toBeVisible();
});

test.describe("with scripts off", () => {
  test.use({ javaScriptEnabled: false });

  test("has no button that needs scripts", async ({ page }) => {
    for (const path of ["/contacts/4", "/lookup?number=999123456"]) {
      // oxlint-disable-next-line no-await-in-loop -- one page after the other
      await page.goto(path);
      // oxlint-disable-next-line no-await-in-loop
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      // oxlint-disable-next-line no-await-in-loop
      await expect(page.getByRole("button")).toHaveCount(0);
      // Nor the beginning of a line that only the browser could complete.
      // oxlint-disable-next-line no-await-in-loop
      await expect(page.getByText(messages.contact.asOf(""))).toHaveCount(0);
    }
    await page.goto("/contacts");
    await expect(page.getByRole("button")).toHaveAccessibleName(messages.search.submit);
  });

  test("has a button to try again on a page that failed", async ({ page, setup }) => {
    const asked = () => setup.simulator.requests.filter(({ query }) => query.get("id") === "999");
    await page.goto("/contacts/999");
    const before = asked().length;
    await page.getByRole("button").and(page.getByText(messages.tryAgain)).click();
    await expect.poll(() => asked().length).toBe(before + 1);
    await expect(page.getByRole("alert")).toBeVisible();
  });
});
