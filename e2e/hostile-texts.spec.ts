/** Texts that somebody stored, or typed, to break the page or the gateway. */
import { contactStoreOf } from "#pbx/simulator/people/contact-store.ts";
import { person } from "#pbx/simulator/people/person.ts";

import { messages } from "../src/languages/en.ts";
import { expect, expectHydrated, test, testWithoutPage } from "./fixtures.ts";

/** Each was once found in a server render as if it were a part of it. */
const soughtInDocuments = [
  "NONCE-OF-THE-REQUEST",
  "--mui-x:",
  "a{--mui-palette-primary-main:x",
  "</title></head>",
];

const mebibyte = 1024 * 1024;

const named = soughtInDocuments.map((name, at) =>
  person(at + 1, { first_name: name, company: name, remark: name, numbers: [] }),
);

test.describe("with scripts off", () => {
  test.use({ javaScriptEnabled: false });

  test("renders a contact like any other, whatever its name is", async ({ page, openOwnSetup }) => {
    const { gateway } = await openOwnSetup(
      { SERVER_RENDER_MS: "20000" },
      { store: contactStoreOf(named) },
    );
    for (const { id, first_name: name } of named) {
      /* oxlint-disable no-await-in-loop -- one page after the other */
      await page.goto(`${gateway.url}/contacts/${id}`);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
      await expect(page).toHaveTitle(name);
      await expect(page.getByRole("heading", { level: 1 })).toHaveCSS("font-weight", "600");
      await expect(page.getByText(messages.contact.remark)).toBeVisible();
      /* oxlint-enable no-await-in-loop */
    }
  });
});

testWithoutPage(
  "puts the nonce of a request on scripts and styles, and into no text",
  async ({ openOwnSetup, request }) => {
    const { gateway } = await openOwnSetup(
      { SERVER_RENDER_MS: "20000" },
      { store: contactStoreOf(named) },
    );
    const count = async (path: string) => {
      const reply = await request.get(gateway.url + path);
      const [, nonce = ""] =
        /'nonce-([^']+)'/.exec(reply.headers()["content-security-policy"] ?? "") ?? [];
      const html = await reply.text();
      expect(nonce).not.toBe("");
      return [html.split(nonce).length, html.split(`nonce="${nonce}"`).length];
    };
    const text = "NONCE-OF-THE-REQUEST";
    for (const path of ["/contacts/1", `/contacts?q=${text}`, `/lookup?number=0&name=${text}`]) {
      // oxlint-disable-next-line no-await-in-loop -- one page after the other
      const [all, inPlaces] = await count(path);
      expect(inPlaces).toBeGreaterThan(1);
      expect(all).toBe(inPlaces);
    }
  },
);

test("shows a search in the field as it was typed", async ({ page, setup }) => {
  for (const text of soughtInDocuments) {
    /* oxlint-disable no-await-in-loop -- one page after the other */
    await page.goto(`${setup.gateway.url}/contacts?${new URLSearchParams({ q: text }).toString()}`);
    await expect(page.getByRole("searchbox")).toHaveValue(text);
    /* oxlint-enable no-await-in-loop */
  }
});

/** Everything that fits into a reply of 1 MiB, and far more than a page can show. */
const full = {
  id: 77,
  first_name: "Full",
  last_name: "Card",
  company: "C".repeat(10_000),
  email: `${"e".repeat(5000)}@mail.example`,
  remark: "Long remark ".repeat(20_000),
  number_list: [
    { num_type: "business_number", number: `5550100${" ".repeat(60_000)}99` },
    { num_type: "mobile_number", number: "15735810000" },
  ],
  phonebook_list: Array.from({ length: 20_000 }, (_, at) => ({ id: at + 1, name: `B${at + 1}` })),
  city: "Odda",
};
const tooLarge = { ...full, id: 78, remark: "R".repeat(8 * mebibyte) };

test("renders an oversized card up to its bounds, and shows where they are", async ({
  page,
  openOwnSetup,
}) => {
  const { gateway } = await openOwnSetup(
    { SERVER_RENDER_MS: "20000" },
    { oddContacts: { 77: full } },
  );
  await page.goto(`${gateway.url}/contacts/77`);
  await expectHydrated(page);
  const card = page.getByRole("article");
  await expect(card.getByRole("heading", { level: 1, name: "Full Card" })).toBeVisible();
  await expect(card.getByText(/^C+…$/)).toBeVisible();
  await expect(card.getByText(/^(?:Long remark )+(?:.{0,11})…$/)).toBeVisible();
  await expect(card.getByRole("link", { name: /^B\d+$/ })).toHaveCount(500);
  // The rest of the number would be another's, and so would the rest of the address.
  await expect(card.getByRole("link", { name: /5550100/ })).toHaveCount(0);
  await expect(card.locator("a[href^='tel:']")).toHaveCount(1);
  await expect(card.locator("a[href^='mailto:']")).toHaveCount(0);
});

test("does not read a card that is larger than any, and does not delay others", async ({
  page,
  openOwnSetup,
}) => {
  const { gateway } = await openOwnSetup(
    { PBX_TIMEOUT_MS: "30000" },
    { oddContacts: { 78: tooLarge } },
  );
  await page.goto(`${gateway.url}/contacts/78`);
  await expect(page.getByRole("alert")).toContainText(messages.failures.malformed.title);
  await page.goto(`${gateway.url}/contacts/4`);
  await expect(page.getByRole("heading", { level: 1, name: "Jay Prichett" })).toBeVisible();
});

test("fills the directory despite rows with far too long values", async ({
  page,
  openOwnSetup,
}) => {
  const words = Array.from({ length: 100_000 }, (_, at) => `w${at}`).join(" ");
  const oddRows = [
    { id: 801, contact_name: `Wordy ${words}`, company: words, email: words },
    { id: 802, contact_name: "Digits", mobile: "1234567890".repeat(200_000) },
    { id: 803, contact_name: "Blanks", business: `5550100${" ".repeat(1_000_000)}99` },
    { id: 804, contact_name: "Books", phonebook_list: full.phonebook_list },
  ];
  const { gateway, filled } = await openOwnSetup({}, { oddRows });
  await filled();
  for (const name of ["Wordy", "Digits", "Blanks", "Books", "Prichett"]) {
    /* oxlint-disable no-await-in-loop -- one search after the other */
    await page.goto(`${gateway.url}/contacts?q=${name}`);
    await expect(page.getByRole("link", { name: new RegExp(name) }).first()).toBeVisible();
    /* oxlint-enable no-await-in-loop */
  }
  await expect(page.locator("a[href*='5550100']")).toHaveCount(0);
});
