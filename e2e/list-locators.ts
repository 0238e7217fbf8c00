/** Locators for the list of contacts, as a user finds it. */
import type { Page } from "playwright/test";

import { people } from "#pbx/simulator/people/people.ts";

import { messages } from "../src/languages/en.ts";
import { expect } from "./fixtures.ts";

export const searchField = (page: Page) =>
  page.getByRole("searchbox", { name: messages.search.label });
export const list = (page: Page) => page.getByRole("list", { name: messages.directory.heading });
export const rows = (page: Page) => list(page).getByRole("listitem");
/** A row's link to its contact; the other one, "Call …", dials. */
export const row = (page: Page, name: string) =>
  list(page).getByRole("link", { name: new RegExp(`^${name}`) });
export const heading = (page: Page, name: string) => page.getByRole("heading", { level: 1, name });
/** Matched from its beginning: "1 of 46 contacts." ends like "46 contacts." */
export const expectFound = (page: Page, words: string | RegExp) =>
  expect(page.getByRole("status").filter({ hasText: beginning(words) })).toBeVisible();
const beginning = (words: string | RegExp) =>
  typeof words === "string"
    ? new RegExp(`^${words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}`)
    : words;

/** Waits for the answer to the whole search: text that is typed letter by letter gets several. */
export async function expectAnswered(page: Page, q: string): Promise<void> {
  const { origin } = new URL(page.url());
  const reply = await page.request.get(
    `${origin}/directory?${new URLSearchParams({ q }).toString()}`,
  );
  const { data }: { readonly data: { readonly found: number } } = await reply.json();
  await expectFound(page, `${data.found} of ${all}`);
}

export const all = `${people.length} contacts.`;
export const phone = { width: 360, height: 740 };
export const desktop = { width: 1280, height: 800 };
