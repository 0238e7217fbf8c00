/** What a search finds: numbers as people say them, any spelling, the reason, and near matches. */
import { contactStoreOf } from "#pbx/simulator/people/contact-store.ts";
import { person } from "#pbx/simulator/people/person.ts";
import { nameOrders } from "#shared/text/person-name.ts";

import { messages } from "../src/languages/en.ts";
import { expect, expectAccessible, expectHydrated, press, test } from "./fixtures.ts";
import { all, desktop, expectFound, heading, row, rows, searchField } from "./list-locators.ts";

const { directory, contact } = messages;

const named = (id: number, first_name: string, last_name: string, ...numbers: readonly string[]) =>
  person(id, {
    first_name,
    last_name,
    numbers: numbers.map((number) => ["mobile_number", number] as const),
  });

const store = contactStoreOf([
  named(1, "Mia", "Adler", "+491718765432"),
  named(2, "Ole", "Brix", "0171-8765433"),
  named(3, "Ana", "Pena"),
  named(4, "Ana", "Peña"),
  ...Array.from({ length: 300 }, (_, at) =>
    named(at + 10, "Aaron", `Inside ${at}`, `90111${at + 100}`),
  ),
  named(400, "Zoe", "Last", "555-0111"),
]);

test("Enter opens the right contact among similar numbers and names", async ({
  page,
  openOwnSetup,
}) => {
  await page.setViewportSize(desktop);
  const { gateway, filled } = await openOwnSetup({}, { store });
  await filled();
  await page.goto(`${gateway.url}/contacts`);
  await expectHydrated(page);
  for (const { q, opens } of [
    { q: "01718765432", opens: "Mia Adler" },
    { q: "+49 171 8765433", opens: "Ole Brix" },
    { q: "0111", opens: "Zoe Last" },
    { q: "Ana Peña", opens: "Ana Peña" },
    { q: "ana pena", opens: "Ana Pena" },
  ]) {
    // oxlint-disable no-await-in-loop -- one after the other
    await searchField(page).fill(q);
    await searchField(page).press("Enter");
    await expect(heading(page, opens)).toBeFocused();
    // oxlint-enable no-await-in-loop
  }
});

for (const nameOrder of nameOrders) {
  test(`writes a Chinese name the same everywhere, with a phone system that puts the ${nameOrder.split("-")[0]} name first`, async ({
    page,
    openOwnSetup,
  }) => {
    await page.setViewportSize(desktop);
    const company = "北京启明科技有限公司";
    const numbers = [["mobile_number", "13855500145"]] as const;
    const { gateway, filled } = await openOwnSetup(
      {},
      {
        nameOrder,
        store: contactStoreOf([
          person(21, { first_name: "伟", last_name: "王", company, numbers }),
          person(22, { first_name: "美玲", last_name: "陳", company, numbers }),
        ]),
      },
    );
    await filled();
    await page.goto(`${gateway.url}/contacts?q=${encodeURIComponent("王伟")}`);
    await expectHydrated(page);
    await row(page, "王伟").click();
    await expect(heading(page, "王伟")).toBeVisible();
    await expect(page).toHaveTitle("王伟");
    await expect(page.getByRole("link", { name: /^陳美玲/ })).toBeVisible();

    await page.goto(`${gateway.url}/lookup?number=13855500145`);
    const candidates = page.getByRole("list", { name: messages.lookup.candidates });
    await expect(candidates.getByRole("link", { name: /^王伟/ })).toBeVisible();
    await expect(candidates.getByRole("link", { name: /^陳美玲/ })).toBeVisible();
  });
}

test("ignores a title in a search", async ({ page }) => {
  await page.goto("/contacts");
  await expectHydrated(page);
  await searchField(page).fill("Frau Brandt");
  await searchField(page).press("Enter");
  await expect(heading(page, "Ottilie Brandt")).toBeFocused();
});

test("offers near matches as such, and Enter focuses but does not open them", async ({ page }) => {
  await page.goto("/contacts");
  await expectHydrated(page);
  await searchField(page).fill("Pritchett");
  await searchField(page).press("Enter");
  await expectFound(page, directory.nearest("Pritchett"));
  await expect(row(page, "Jay Prichett")).toBeFocused();
  await expect(page).toHaveURL("/contacts?q=Pritchett");
  await expectAccessible(page);
  await press(page, "Enter");
  await expect(heading(page, "Jay Prichett")).toBeFocused();
});

test.describe("with scripts off", () => {
  test.use({ javaScriptEnabled: false });

  test("offers near matches as such, too", async ({ page }) => {
    await page.goto("/contacts?q=vandenberg");
    await expectFound(page, directory.nearest("vandenberg"));
    await expect(row(page, "Zoë van den Berg")).toBeVisible();
  });
});

for (const { q, about, name, marks } of [
  {
    q: "mueller",
    about: "the name",
    name: "Jürgen Müller-Lüdenscheidt",
    marks: ["Müller", "Müller"],
  },
  { q: "closet", about: "the company", name: "Jay Prichett", marks: ["Closet"] },
  { q: "550 33", about: "the number", name: "Jay Prichett", marks: ["55033"] },
  { q: "icloud", about: "the email address", name: "Jay Prichett", marks: ["icloud"] },
  { q: "renewal", about: "the remark", name: "Siobhán Ní Dhomhnaill", marks: ["Renewal"] },
]) {
  test(`marks the typed text in ${about}`, async ({ page }) => {
    await page.goto(`/contacts?q=${encodeURIComponent(q)}`);
    await expectHydrated(page);
    const found = rows(page).filter({ hasText: name });
    await expect(found.locator("mark")).toHaveText(marks);
    await expectAccessible(page);
  });
}

test("labels the field that a row shows only because it matched", async ({ page }) => {
  await page.goto("/contacts?q=icloud");
  await expect(row(page, "Jay Prichett")).toContainText(
    `${contact.email}${messages.joints.label}jayprichett@icloud.com`,
  );
  await page.goto("/contacts?q=renewal");
  await expect(row(page, "Siobhán Ní Dhomhnaill")).toContainText(
    `${contact.remark}${messages.joints.label}Renewal every March.`,
  );
});

test("shows a count that belongs to the rows on screen, at every moment", async ({ page }) => {
  await page.goto("/contacts?q=prichett");
  await expectHydrated(page);
  await expectFound(page, `1 of ${all}`);
  await page.evaluate(() => {
    const seen = new Set<string>();
    const look = () =>
      seen.add(
        `${document.querySelector("search ~ div output")?.textContent}|${document.querySelectorAll("#rows li").length === 1}`,
      );
    new MutationObserver(look).observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
    });
    Object.assign(window, { seen: () => [...seen] });
  });
  await searchField(page).fill("");
  await expectFound(page, all);
  await searchField(page).fill("prichett");
  await expectFound(page, `1 of ${all}`);
  const seen = await page.evaluate<readonly string[]>("seen()");
  expect(seen.toSorted()).toEqual([`1 of ${all}|true`, `${all}|false`]);
});
