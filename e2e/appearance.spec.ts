import type { Page } from "playwright/test";

import { languageCookieName, type LanguageCode } from "#pbx/contract/language.ts";

import type { Messages } from "../src/languages/messages.ts";
import {
  expect,
  expectAccessible,
  expectNothingSticksOut,
  expectTakenOver,
  test,
  type Desk,
} from "./desk.ts";
import { texts } from "./language.ts";

type State = {
  readonly name: string;
  /** Brings the page into the state, and leaves the desk as it was. */
  readonly show: (page: Page, words: Messages, desk: Desk) => Promise<void>;
};

const at = (path: string, shows: "article" | "alert" | "searchbox" | "list"): State => ({
  name: path,
  async show(page, _, { gateway }) {
    await page.goto(gateway.url + path);
    await expect(page.getByRole("heading", { level: 1 })).toBeAttached();
    await expect(page.getByRole(shows).first()).toBeVisible();
    await expectTakenOver(page);
  },
});

const jay = at("/contacts/4", "article");

const states: readonly State[] = [
  jay,
  at("/contacts/33", "article"),
  at("/contacts/42", "article"),
  at("/contacts/43", "article"),
  at("/contacts/45", "article"),
  at("/contacts/46", "article"),
  at("/contacts/999", "alert"),
  at("/contacts/9010", "alert"),
  at("/contacts/abc", "alert"),
  at("/nowhere", "alert"),
  at("/contacts", "list"),
  at("/contacts?q=feather&sort=company", "list"),
  at("/contacts?q=nobody&phonebook=5", "searchbox"),
  at("/contacts/4?caller=15735810000", "article"),
  at("/contacts/4?caller=0301234567", "article"),
  at("/lookup?number=999123456&name=Jay", "article"),
  at("/lookup?number=anonymous", "article"),
  {
    name: "a contact with colleagues",
    async show(page, { colleagues }, { gateway }) {
      await page.goto(`${gateway.url}/contacts/8`);
      const others = colleagues.heading("Lindqvist Arkitekter AB");
      await expect(page.getByRole("region", { name: others })).toBeVisible();
    },
  },
  {
    name: "the settings",
    async show(page, { settings }, { gateway }) {
      await page.goto(`${gateway.url}/contacts`);
      await expectTakenOver(page);
      await page.getByRole("button", { name: settings.title }).click();
      await expect(page.getByRole("dialog", { name: settings.title })).toBeVisible();
    },
  },
  {
    name: "a number to read out",
    async show(page, words, desk) {
      await jay.show(page, words, desk);
      await page.getByRole("button", { name: words.readBack.showNumber("15735810000") }).click();
      const title = words.readBack.title(words.numberLabels.mobile_number);
      await expect(page.getByRole("dialog", { name: title })).toBeVisible();
    },
  },
  {
    name: "a QR code",
    async show(page, words, desk) {
      await jay.show(page, words, desk);
      await page.getByRole("button", { name: words.actions.qr }).click();
      await expect(
        page.getByRole("img", { name: words.actions.qrOf("Jay Prichett") }),
      ).toBeVisible();
    },
  },
  {
    name: "a line that is said",
    async show(page, words, desk) {
      await jay.show(page, words, desk);
      await page.getByRole("button", { name: words.copying.copyNumber("15735810000") }).click();
      await expect(page.getByText(words.copying.copied("15735810000"))).toBeVisible();
    },
  },
  {
    name: "a card whose refresh failed",
    async show(page, words, desk) {
      await jay.show(page, words, desk);
      desk.simulator.fail("company_contact/get", 70123);
      await page.getByRole("button", { name: words.contact.refresh }).click();
      await expect(page.getByRole("alert")).toBeVisible();
      desk.simulator.fail("company_contact/get", 0);
    },
  },
];

type Look = {
  readonly colorScheme: "light" | "dark";
  readonly code: Extract<LanguageCode, "en" | "ar">;
  readonly width: 320 | 1280;
};

/** In each group of states, two looks that have nothing in common; in four groups, all eight that there are. */
const looksOf = (group: number): readonly Look[] =>
  [0, 1].map((turn) => ({
    colorScheme: turn === 0 ? "light" : "dark",
    code: (group + turn) % 2 === 0 ? "en" : "ar",
    width: ((group >> 1) + turn) % 2 === 0 ? 320 : 1280,
  }));

async function look(page: Page, { gateway }: Desk, { colorScheme, code, width }: Look) {
  const cookie = { name: languageCookieName, value: code, url: gateway.url };
  await page.context().addCookies([cookie]);
  await page.emulateMedia({ colorScheme });
  await page.setViewportSize({ width, height: 800 });
}

// Many states in one page: a page of its own for each takes several times as long.
for (const group of [0, 1, 2, 3]) {
  for (const { colorScheme, code, width } of looksOf(group)) {
    test(`${width} px, ${colorScheme}, ${code}: accessible, and nothing sticks out`, async ({
      page,
      desk,
    }) => {
      test.slow();
      await look(page, desk, { colorScheme, code, width });
      for (const { name, show } of states.filter((_, index) => index % 4 === group)) {
        // oxlint-disable-next-line no-await-in-loop -- one state after the other
        await test.step(name, async () => {
          await show(page, texts[code], desk);
          await expectAccessible(page);
          await expectNothingSticksOut(page);
        });
      }
    });
  }
}

test("the skeleton: accessible, nothing sticks out, and it is still for whom motion harms", async ({
  page,
  openOwnDesk,
}) => {
  const desk = await openOwnDesk();
  desk.simulator.hold(4);
  const moving = () => page.evaluate(() => document.getAnimations().length);
  for (const one of looksOf(0)) {
    // oxlint-disable-next-line no-await-in-loop -- one look after the other
    await test.step(one.code, async () => {
      await page.emulateMedia({ reducedMotion: "no-preference" });
      await look(page, desk, one);
      await page.goto(`${desk.gateway.url}/contacts/4`);
      await expect(page.getByText(texts[one.code].contact.loading)).toBeAttached();
      await expect.poll(moving).toBeGreaterThan(0);
      await page.emulateMedia({ reducedMotion: "reduce" });
      await expect.poll(moving).toBe(0);
      await expectAccessible(page);
      await expectNothingSticksOut(page);
    });
  }
});

test("the colours follow the system until a person chooses, and the choice is kept", async ({
  page,
}) => {
  const body = page.locator("body");
  const light = "rgb(244, 246, 245)";
  const dark = "rgb(18, 23, 22)";
  await page.emulateMedia({ colorScheme: "dark" });
  await page.goto("/");
  await expectTakenOver(page);
  await expect(body).toHaveCSS("background-color", dark);
  await page.getByRole("button", { name: "Settings" }).click();
  const colours = page.getByRole("combobox", { name: "Colours" });
  await colours.selectOption("Light");
  await expect(body).toHaveCSS("background-color", light);
  // From the first paint on, since the gateway knows the choice: React is not there yet.
  await page.reload({ waitUntil: "domcontentloaded" });
  await expect(page.locator("html")).toHaveAttribute("data-light");
  await expectTakenOver(page);
  await expect(body).toHaveCSS("background-color", light);
  await page.getByRole("button", { name: "Settings" }).click();
  await colours.selectOption("Dark");
  await page.emulateMedia({ colorScheme: "light" });
  await expect(body).toHaveCSS("background-color", dark);
  await colours.selectOption("As the system");
  await expect(body).toHaveCSS("background-color", light);
});
