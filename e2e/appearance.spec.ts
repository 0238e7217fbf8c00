import type { Page } from "playwright/test";

import type { LanguageCode } from "#shared/page/language.ts";
import { preferenceNames } from "#shared/page/preference-cookie.ts";

import type { Messages } from "../src/languages/messages.ts";
import {
  expect,
  expectAccessible,
  expectNothingSticksOut,
  expectHydrated,
  test,
  type Setup,
} from "./fixtures.ts";
import { texts } from "./language.ts";

type State = {
  readonly name: string;
  /** Brings the page into the state, and leaves the shared gateway and simulator as they were. */
  readonly show: (page: Page, words: Messages, setup: Setup) => Promise<void>;
};

const at = (path: string, shows: "article" | "alert" | "searchbox" | "list"): State => ({
  name: path,
  async show(page, _, { gateway }) {
    await page.goto(gateway.url + path);
    await expect(page.getByRole("heading", { level: 1 })).toBeAttached();
    await expect(page.getByRole(shows).first()).toBeVisible();
    await expectHydrated(page);
  },
});

const jay = at("/contacts/4", "article");

/** Waits for a dialog, and hides the page behind it: axe would treat it as the background of the dialog's text. */
async function expectDialog(page: Page, name: string): Promise<void> {
  const dialog = page.getByRole("dialog", { name });
  await expect(dialog).toBeVisible();
  await dialog.evaluate((part) => {
    for (let inner = part; inner.parentElement; inner = inner.parentElement) {
      for (const other of inner.parentElement.children) {
        if (other !== inner && other instanceof HTMLElement) other.style.visibility = "hidden";
      }
    }
  });
}

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
  at("/contacts/4?caller=9905810000&name=Sales+line:+JAY&at=1700000000000", "article"),
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
      await expectHydrated(page);
      await page.getByRole("button", { name: settings.title }).click();
      await expectDialog(page, settings.title);
    },
  },
  {
    name: "a number shown large",
    async show(page, words, setup) {
      await jay.show(page, words, setup);
      await page.getByRole("button", { name: words.largeNumber.showNumber("15735810000") }).click();
      await expectDialog(page, words.largeNumber.title(words.numberLabels.mobile_number));
    },
  },
  {
    name: "a QR code",
    async show(page, words, setup) {
      await jay.show(page, words, setup);
      await page.getByRole("button", { name: words.actions.qr }).click();
      await expectDialog(page, "Jay Prichett");
      const code = words.actions.qrOf("Jay Prichett");
      await expect(page.getByRole("img", { name: code })).toBeVisible();
    },
  },
  {
    name: "an announcement",
    async show(page, words, setup) {
      await page.context().grantPermissions(["clipboard-write"]);
      await jay.show(page, words, setup);
      await page.getByRole("button", { name: words.copying.copyNumber("15735810000") }).click();
      await expect(page.getByText(words.copying.copied("15735810000"))).toBeVisible();
    },
  },
  {
    name: "a card whose refresh failed",
    async show(page, words, setup) {
      await jay.show(page, words, setup);
      setup.simulator.fail("company_contact/get", 70123);
      await page.getByRole("button", { name: words.contact.refresh }).click();
      await expect(page.getByRole("alert")).toBeVisible();
      setup.simulator.fail("company_contact/get", 0);
    },
  },
];

type Look = {
  readonly colorScheme: "light" | "dark";
  readonly code: Extract<LanguageCode, "en" | "ar">;
  readonly width: 320 | 1280;
};

/** In each group of states, two looks that have nothing in common; in four groups, all eight looks. */
const looksOf = (group: number): readonly Look[] =>
  [0, 1].map((turn) => ({
    colorScheme: turn === 0 ? "light" : "dark",
    code: (group + turn) % 2 === 0 ? "en" : "ar",
    width: ((group >> 1) + turn) % 2 === 0 ? 320 : 1280,
  }));

async function look(page: Page, { gateway }: Setup, { colorScheme, code, width }: Look) {
  const cookie = { name: preferenceNames.language, value: code, url: gateway.url };
  await page.context().addCookies([cookie]);
  // Without transitions, whose colours are only intermediate.
  await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
  await page.setViewportSize({ width, height: 800 });
}

/**
 * Checks the page on screen; the contrast in both schemes, and only in English, since axe treats
 * Arabic as icons.
 */
async function expectWell(page: Page, { colorScheme, code }: Look) {
  await expectAccessible(page);
  await expectNothingSticksOut(page);
  if (code === "ar") return;
  const other = colorScheme === "light" ? "dark" : "light";
  await page.emulateMedia({ colorScheme: other });
  await expect(page.locator("html")).toHaveCSS("color-scheme", other);
  await expectAccessible(page, "color-contrast");
}

// Many states in one page: a page of its own for each takes several times as long.
for (const group of [0, 1, 2, 3]) {
  for (const one of looksOf(group)) {
    const { width, colorScheme, code } = one;
    test(`${width} px, ${colorScheme}, ${code}: each state is accessible, and nothing sticks out`, async ({
      page,
      setup,
    }) => {
      test.slow();
      for (const { name, show } of states.filter((_, index) => index % 4 === group)) {
        // oxlint-disable-next-line no-await-in-loop -- one state after the other
        await test.step(name, async () => {
          await look(page, setup, one);
          await show(page, texts[code], setup);
          await expectWell(page, one);
        });
      }
    });
  }
}

test("the skeleton is accessible, does not stick out, and is still with reduced motion", async ({
  page,
  openOwnSetup,
}) => {
  const setup = await openOwnSetup({ PBX_TIMEOUT_MS: "60000" });
  setup.simulator.hold(4);
  const moving = () => page.evaluate(() => document.getAnimations().length);
  for (const one of looksOf(0)) {
    // oxlint-disable-next-line no-await-in-loop -- one look after the other
    await test.step(one.code, async () => {
      await look(page, setup, one);
      await page.emulateMedia({ reducedMotion: "no-preference" });
      await page.goto(`${setup.gateway.url}/contacts/4`);
      await expect(
        page.getByRole("heading", { name: texts[one.code].contact.loading }),
      ).toBeAttached();
      await expect.poll(moving).toBeGreaterThan(0);
      await page.emulateMedia({ reducedMotion: "reduce" });
      expect(await moving()).toBe(0);
      await expectWell(page, one);
    });
  }
});

for (const width of [1200, 1536]) {
  for (const [id, number] of [
    [10, "+49(0)30-23125001"],
    [19, "+44-20-7946-0140"],
  ] as const) {
    test(`${width} px: ${number} fits on one line, beside the list and the details`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(`/contacts/${id}`);
      const article = page.getByRole("article");
      await expect(article.getByRole("button", { name: `Copy ${number}` })).toBeVisible();
      const lines = await article.getByText(number, { exact: true }).evaluate((place) => {
        const text = document.createRange();
        text.selectNodeContents(place);
        return text.getClientRects().length;
      });
      expect(lines).toBe(1);
    });
  }
}
