/** The page in each language: its texts, by which journeys find things, and how a user changes it. */
import type { Locator, Page } from "playwright/test";

import { languageTags, type LanguageCode } from "#shared/page/language.ts";

import { messages as ar } from "../src/languages/ar.ts";
import { messages as de } from "../src/languages/de.ts";
import { messages as en } from "../src/languages/en.ts";
import { messages as es } from "../src/languages/es.ts";
import type { Messages } from "../src/languages/messages.ts";
import { messages as zh } from "../src/languages/zh.ts";
import { expect, expectHydrated } from "./fixtures.ts";

export const texts: Readonly<Record<LanguageCode, Messages>> = { en, de, es, zh, ar };

/** The beginning of a document in a language. */
export const htmlIn = (code: LanguageCode) =>
  `<html lang="${languageTags[code].lang}" dir="${languageTags[code].dir}"`;

/** Opens a page and returns its HTML as the gateway rendered it. */
export async function openRendered(page: Page, url: string): Promise<string> {
  const reply = await page.goto(url);
  const html = (await reply?.text()) ?? "";
  await expectHydrated(page);
  return html;
}

/** Opens the settings of a page in `code`, and returns the select for its language. */
export async function openSettings(page: Page, code: LanguageCode): Promise<Locator> {
  const { settings } = texts[code];
  await page.getByRole("button", { name: settings.title }).click();
  return page.getByRole("combobox", { name: settings.language });
}

/** Chooses another language as a user would, and returns to the page. */
export async function chooseLanguage(
  page: Page,
  from: LanguageCode,
  to: LanguageCode,
): Promise<void> {
  const language = await openSettings(page, from);
  await language.selectOption(to);
  await page.getByRole("dialog", { name: texts[to].settings.title }).getByRole("button").click();
}

export async function expectIn(page: Page, code: LanguageCode): Promise<void> {
  await expect(page.locator("html")).toHaveAttribute("lang", languageTags[code].lang);
  await expect(page.locator("html")).toHaveAttribute("dir", languageTags[code].dir);
}

/** Expects the start page, all of it in one language. */
export async function expectStart(page: Page, code: LanguageCode): Promise<void> {
  const { product, home, settings, directory, search, sorts } = texts[code];
  await expectIn(page, code);
  await expect(page).toHaveTitle(`${directory.heading} · ${product}`);
  await expect(page.getByRole("heading", { level: 1, name: directory.heading })).toBeAttached();
  await expect(page.getByRole("searchbox", { name: search.label })).toBeVisible();
  await expect(page.getByPlaceholder(search.hint)).toBeVisible();
  await expect(page.getByRole("combobox", { name: search.phonebook })).toBeVisible();
  await expect(page.getByRole("combobox", { name: search.sort })).toContainText(sorts.best);
  await expect(page.getByRole("link", { name: home })).toBeVisible();
  await expect(page.getByRole("button", { name: settings.title })).toBeVisible();
}

/** Expects contact 4, all of the card in one language. */
export async function expectJay(page: Page, code: LanguageCode): Promise<void> {
  const { contact, numberLabels, actions, copying } = texts[code];
  await expectIn(page, code);
  await expect(page.getByRole("heading", { level: 1, name: "Jay Prichett" })).toBeVisible();
  const numbers = page.getByRole("list", { name: contact.numbers });
  const business = `${numberLabels.business_number} 001-5503308`;
  await expect(numbers.getByRole("link", { name: business, exact: true })).toBeVisible();
  const copy = numbers.getByRole("button", { name: copying.copyNumber("15735810000") });
  await expect(copy).toHaveText(copying.copy);
  const { email, address, phonebooks } = contact;
  await expect(page.getByRole("term")).toHaveText([email, address, phonebooks]);
  await expect(page.getByRole("group", { name: actions.label })).toContainText(actions.copyAll);
  await expect(page.getByRole("button", { name: contact.refresh })).toBeVisible();
}
