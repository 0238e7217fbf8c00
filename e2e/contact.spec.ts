import { expect, test } from "./desk.ts";

test("a link to a contact shows who that is and how to ring them", async ({ page }) => {
  await page.goto("/contacts/4");
  await expect(page.getByRole("heading", { level: 1, name: "Jay Prichett" })).toBeVisible();
  await expect(page).toHaveTitle("Jay Prichett");

  const card = page.getByRole("article");
  await expect(card.getByText("Closet", { exact: true })).toBeVisible();
  await expect(card.getByRole("link", { name: "jayprichett@icloud.com" })).toHaveAttribute(
    "href",
    "mailto:jayprichett@icloud.com",
  );
  await expect(card.getByText("Baltimore")).toBeVisible();
  await expect(card.getByText("Kentucky (KY)")).toBeVisible();
  await expect(card.getByText("41007")).toBeVisible();
  await expect(card.getByText("United States")).toBeVisible();
  await expect(card.getByRole("listitem").filter({ hasText: "Vendor" })).toBeVisible();
  await expect(card.getByText("All Company Contacts_Phonebook")).toBeVisible();
  await expect(card.getByText("Remark")).toHaveCount(0);
});

test("every number is a link that dials, with its label and as stored", async ({ page }) => {
  await page.goto("/contacts/4");
  const numbers = page.getByRole("list", { name: "Numbers" });
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

test("a number that would dial something else than it shows is no link", async ({ page }) => {
  await page.goto("/contacts/42");
  const numbers = page.getByRole("list", { name: "Numbers" });
  await expect(numbers.getByText("1-800-FLOWERS")).toBeVisible();
  await expect(numbers.getByText("cannot be dialled")).toHaveCount(2);
  await expect(numbers.getByRole("link")).toHaveCount(1);
  await expect(numbers.getByRole("link", { name: "Other #31#" })).toHaveAttribute(
    "href",
    "tel:%2331%23",
  );
});

test("a contact without numbers says so", async ({ page }) => {
  await page.goto("/contacts/43");
  await expect(page.getByText("No numbers are stored for this contact.")).toBeVisible();
});

test("odd values cost nothing but themselves", async ({ page }) => {
  await page.goto("/contacts/9013");
  await expect(page.getByRole("heading", { level: 1, name: "Oddfield" })).toBeVisible();
  const numbers = page.getByRole("list", { name: "Numbers" });
  await expect(numbers.getByRole("link")).toHaveCount(2);
  await expect(numbers.getByRole("link", { name: "Pager 5550100" })).toBeVisible();
  await expect(numbers.getByRole("link", { name: "Number 555-0101" })).toBeVisible();
  await expect(page.getByText("Odd_Phonebook")).toBeVisible();
  await expect(page.getByText("Odda", { exact: true })).toBeVisible();
});

test("a right-to-left name reads from right to left, its numbers from left to right", async ({
  page,
}) => {
  await page.goto("/contacts/33");
  const heading = page.getByRole("heading", { level: 1, name: "محمد العبدالله" });
  await expect(heading).toHaveCSS("direction", "rtl");
  const number = page.getByText("+971-4-555-0165");
  await expect(number).toHaveCSS("direction", "ltr");
});

test("a skeleton stands until the contact is there", async ({ page, openOwnDesk }) => {
  const { simulator, gateway } = await openOwnDesk();
  const release = simulator.hold(4);
  await page.goto(`${gateway.url}/contacts/4`);
  await expect(page.getByRole("heading")).toHaveText("Loading the contact…");
  await expect(page).toHaveTitle("Frontdesk");
  release();
  await expect(page.getByRole("heading", { level: 1, name: "Jay Prichett" })).toBeVisible();
  await expect(page.getByText("Loading the contact…")).toHaveCount(0);
});

test("a contact is asked for once", async ({ page, openOwnDesk }) => {
  const { simulator, gateway } = await openOwnDesk();
  await page.goto(`${gateway.url}/contacts/4`);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  expect(simulator.count("company_contact/get")).toBe(1);
});

test("the browser sees neither token nor secret, and stores nothing", async ({
  page,
  openOwnDesk,
}) => {
  const { simulator, gateway, credentials } = await openOwnDesk();
  const seen: string[] = [];
  page.on("response", (response) => {
    seen.push(response.url(), JSON.stringify(response.headers()));
    void response.text().then((text) => seen.push(text));
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
