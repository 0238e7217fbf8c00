import { messages } from "../src/languages/en.ts";
import { credentials, expect, expectHydrated, test, watchShifts } from "./fixtures.ts";

test("a link to a contact shows the contact and its numbers", async ({ page }) => {
  await page.goto("/contacts/4");
  await expect(page.getByRole("heading", { level: 1, name: "Jay Prichett" })).toBeVisible();
  await expect(page).toHaveTitle("Jay Prichett");

  const card = page.getByRole("article");
  await expect(card.getByText("Closet", { exact: true })).toBeVisible();
  await expect(card.getByRole("link", { name: "jayprichett@icloud.com" })).toHaveAttribute(
    "href",
    "mailto:jayprichett@icloud.com",
  );
  await expect(card.getByText("Baltimore, Kentucky (KY) 41007")).toBeVisible();
  await expect(card.getByText("United States")).toBeVisible();
  await expect(card.getByRole("listitem").filter({ hasText: "Vendor" })).toBeVisible();
  await expect(card.getByText("All Company Contacts_Phonebook")).toBeVisible();
  await expect(card.getByText(messages.contact.remark)).toHaveCount(0);
});

test("every number is a link that dials, with its label and as stored", async ({ page }) => {
  await page.goto("/contacts/4");
  const numbers = page.getByRole("list", { name: messages.contact.numbers });
  await expect(numbers.getByRole("link")).toHaveCount(3);
  for (const [name, href] of [
    ["Business 001-5503308", "tel:0015503308"],
    ["Mobile 15735810000", "tel:15735810000"],
    ["Other 001-5503301", "tel:0015503301"],
  ] as const) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other reads better in a report
    await expect(numbers.getByRole("link", { name, exact: true })).toHaveAttribute("href", href);
  }
});

test("a number that dials something else shows what it dials", async ({ page }) => {
  await page.goto("/contacts/42");
  const links = page.getByRole("list", { name: messages.contact.numbers }).getByRole("link");
  await expect(links).toHaveText([
    /Business\s+1-800-FLOWERS\s+Dials 18003569377/,
    /Business 2\s+\+1-206-555-0177x7518\s+Dials \+12065550177\. Then enter extension 7518 yourself\./,
    /Other\s+#31#\s*$/,
  ]);
  expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute("href")))).toEqual([
    "tel:18003569377",
    "tel:+12065550177",
    "tel:%2331%23",
  ]);
});

for (const { EXTENSION_DIAL, href } of [
  { EXTENSION_DIAL: "ext", href: "tel:+12065550177;ext=7518" },
  { EXTENSION_DIAL: "comma", href: "tel:+12065550177,7518" },
]) {
  test(`EXTENSION_DIAL=${EXTENSION_DIAL} lets the softphone dial an extension`, async ({
    page,
    openOwnSetup,
  }) => {
    const { gateway } = await openOwnSetup({ EXTENSION_DIAL });
    await page.goto(`${gateway.url}/contacts/42`);
    const link = page.getByRole("link", { name: /x7518.*then extension 7518 automatically/s });
    await expect(link).toHaveAttribute("href", href);
  });
}

test("shows numbers that dial the same in one row, with faxes last", async ({ page }) => {
  await page.goto("/contacts/45");
  const rows = page.getByRole("list", { name: messages.contact.numbers }).getByRole("listitem");
  await expect(rows).toHaveText([
    /^1\s+Business\s+\+49\(0\)30-23125010\s+Dials \+493023125010\s*Copy\s*Enlarge$/,
    /^2\s+Mobile, Other\s+0151-23125011\s*Copy\s*Enlarge$/,
    /^3\s+Home fax, Home\s+03023125012\s*Copy\s*Enlarge$/,
    /^4\s+Home 2\s+-\s+Can't be called\s*Copy\s*Enlarge$/,
    /^5\s+Business fax\s+030-23125019\s*Copy\s*Enlarge$/,
  ]);
  await expect(rows.getByRole("link")).toHaveCount(4);
});

test("formats an address in the order of its country, with every field as stored", async ({
  page,
}) => {
  await page.goto("/contacts/45");
  const lines = page.getByRole("definition").filter({ hasText: "Potsdam" }).locator("> *");
  await expect(lines).toHaveText([
    "14467 Potsdam",
    "Brandenburg",
    "Deutschland",
    messages.actions.map,
  ]);
  await page.goto("/contacts/4");
  await expect(page.getByText("Baltimore, Kentucky (KY) 41007", { exact: true })).toBeVisible();
});

for (const { id, name, about } of [
  { id: 21, name: "王伟", about: "a Chinese name with the family name first" },
  { id: 39, name: "Night Security Desk", about: "the company of a contact without a name" },
  { id: 40, name: "Ramaswamy", about: "a last name without a first name" },
]) {
  test(`shows ${about} as heading and title`, async ({ page }) => {
    await page.goto(`/contacts/${id}`);
    await expect(page.getByRole("heading", { level: 1, name, exact: true })).toBeVisible();
    await expect(page).toHaveTitle(name);
  });
}

test("a contact without numbers shows that, and the number keys announce it", async ({ page }) => {
  const words = messages.contact.noNumbers;
  await page.goto("/contacts/43");
  await expect(page.getByText(words)).toBeVisible();
  await expectHydrated(page);
  await page.keyboard.press("c");
  await expect(page.getByRole("status").filter({ hasText: words })).toBeVisible();
});

test("odd values affect nothing but themselves", async ({ page }) => {
  await page.goto("/contacts/9013");
  await expect(page.getByRole("heading", { level: 1, name: "Oddfield" })).toBeVisible();
  const numbers = page.getByRole("list", { name: messages.contact.numbers });
  await expect(numbers.getByRole("link")).toHaveCount(3);
  await expect(numbers.getByRole("link", { name: "Pager 5550100" })).toBeVisible();
  await expect(numbers.getByRole("link", { name: "Number 555-0101" })).toBeVisible();
  await expect(page.getByText("Odd_Phonebook")).toBeVisible();
  await expect(page.getByText("Odda", { exact: true })).toBeVisible();
});

test("shows a right-to-left name from right to left, and its numbers from left to right", async ({
  page,
}) => {
  await page.goto("/contacts/33");
  const heading = page.getByRole("heading", { level: 1, name: "محمد العبدالله" });
  await expect(heading).toHaveCSS("direction", "rtl");
  const number = page.getByText("+971-4-555-0165");
  await expect(number).toHaveCSS("direction", "ltr");
});

test("shows a skeleton until the contact is loaded, and announces both to screen readers", async ({
  page,
  openOwnSetup,
}) => {
  const { simulator, gateway } = await openOwnSetup();
  const release = simulator.hold(4);
  await page.goto(`${gateway.url}/contacts/4`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(messages.contact.loading);
  await expect(page).toHaveTitle(messages.product);
  // The same region: many screen readers ignore one that is inserted with its text.
  const region = await page.getByRole("status").elementHandle();
  expect(await region?.textContent()).toBe(messages.contact.loading);
  release();
  await expect(page.getByRole("heading", { level: 1, name: "Jay Prichett" })).toBeVisible();
  await expect(page.getByRole("heading", { name: messages.contact.loading })).toHaveCount(0);
  await expect.poll(() => region?.textContent()).toBe(messages.contact.loaded);
  await page.getByRole("button", { name: messages.contact.refresh }).click();
  await expect.poll(() => region?.textContent()).toContain(messages.contact.upToDate);
});

test("moves nothing on screen when the contact replaces the skeleton", async ({
  page,
  openOwnSetup,
}) => {
  const { simulator, gateway } = await openOwnSetup();
  await page.addInitScript(watchShifts);
  const release = simulator.hold(4);
  await page.goto(`${gateway.url}/contacts/4`);
  const nameless = page.getByRole("heading", { name: messages.contact.loading });
  await expect(nameless).toBeAttached();
  const article = page.locator("article");
  const place = await article.boundingBox();
  release();
  await expect(page.getByRole("heading", { name: "Jay Prichett" })).toBeVisible();
  expect(await article.boundingBox()).toMatchObject({ x: place?.x, y: place?.y });
  expect(await page.evaluate("shifted()")).toBe(0);
});

for (const id of [4, 999]) {
  test(`requests contact ${id} once, found or not`, async ({ page, openOwnSetup }) => {
    // So that the gateway renders the page even on a slow machine: a late page may find no read to join.
    const { simulator, gateway } = await openOwnSetup({ SERVER_RENDER_MS: "20000" });
    await page.goto(`${gateway.url}/contacts/${id}`);
    await expect(page.getByRole("heading", { name: messages.contact.loading })).toHaveCount(0);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    expect(simulator.count("company_contact/get")).toBe(1);
  });
}

test("gives the browser neither token nor secret, and stores nothing", async ({
  page,
  openOwnSetup,
}) => {
  const { simulator, gateway } = await openOwnSetup();
  const seen: string[] = [];
  page.on("response", (response) => {
    seen.push(response.url(), JSON.stringify(response.headers()));
    // The last responses may still be loading when the test ends.
    void response.text().then(
      (text) => seen.push(text),
      () => {},
    );
  });
  await page.goto(`${gateway.url}/contacts/4`);
  await expect(page.getByRole("heading", { level: 1, name: "Jay Prichett" })).toBeVisible();
  await expect.poll(() => seen.join("\n")).toContain("Prichett");
  seen.push(await page.content());

  expect(simulator.tokens.issued.length).toBeGreaterThan(0);
  for (const secret of [...simulator.tokens.issued, credentials.clientSecret, simulator.url]) {
    expect(seen.join("\n")).not.toContain(secret);
  }
  const stored = await page.evaluate(async () => [
    localStorage.length,
    sessionStorage.length,
    document.cookie,
    (await caches.keys()).length,
    (await indexedDB.databases()).length,
  ]);
  expect(stored).toEqual([0, 0, "", 0, 0]);
});
