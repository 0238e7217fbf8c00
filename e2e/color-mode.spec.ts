import type { Page } from "playwright/test";

import { preferenceNames } from "#shared/page/preference-cookie.ts";

import { messages } from "../src/languages/en.ts";
import { expect, expectHydrated, test } from "./fixtures.ts";

const light = "rgb(244, 246, 245)";
const dark = "rgb(18, 23, 22)";

/** The colours that the frame of an installed window would have. */
const frameColors = (page: Page) =>
  page
    .locator("meta[name=theme-color]")
    .evaluateAll((all) =>
      all.flatMap((one) =>
        one instanceof HTMLMetaElement && matchMedia(one.media).matches ? one.content : [],
      ),
    );

test("follows the system's colours until the user chooses, and keeps the choice", async ({
  page,
}) => {
  const body = page.locator("body");
  await page.emulateMedia({ colorScheme: "dark" });
  await page.goto("/");
  await expectHydrated(page);
  await expect(body).toHaveCSS("background-color", dark);
  await page.getByRole("button", { name: messages.settings.title }).click();
  const colours = page.getByRole("combobox", { name: messages.settings.colors });
  await colours.selectOption(messages.settings.colorModes.light);
  await expect(body).toHaveCSS("background-color", light);
  // From the first paint on, since the gateway knows the choice: the page is not hydrated yet.
  await page.reload({ waitUntil: "domcontentloaded" });
  await expect(page.locator("html")).toHaveAttribute("data-color-mode", "light");
  await expectHydrated(page);
  await expect(body).toHaveCSS("background-color", light);
  await page.getByRole("button", { name: messages.settings.title }).click();
  await colours.selectOption(messages.settings.colorModes.dark);
  await page.emulateMedia({ colorScheme: "light" });
  await expect(body).toHaveCSS("background-color", dark);
  // Scroll bars and fields, and the frame of an installed window.
  await expect(page.locator("html")).toHaveCSS("color-scheme", "dark");
  expect(await frameColors(page)).toEqual(["#121716"]);
  await colours.selectOption(messages.settings.colorModes.system);
  await expect(body).toHaveCSS("background-color", light);
  await expect(page.locator("html")).toHaveCSS("color-scheme", "light");
  expect(await frameColors(page)).toEqual(["#f4f6f5"]);
  await page.emulateMedia({ colorScheme: "dark" });
  await expect(body).toHaveCSS("background-color", dark);
  expect(await frameColors(page)).toEqual(["#121716"]);
  await page.emulateMedia({ colorScheme: "light" });
  // As if another tab had changed it meanwhile.
  await page.evaluate(() => {
    document.cookie = "color-mode=dark; Path=/";
    document.dispatchEvent(new Event("visibilitychange"));
  });
  await expect(body).toHaveCSS("background-color", dark);
  await expect(colours).toHaveValue("dark");
  await page.emulateMedia({ colorScheme: "dark" });
  await colours.selectOption(["system"]);
  await page.emulateMedia({ colorScheme: "light" });
  await expect(body).toHaveCSS("background-color", light);
});

test.describe("with scripts off", () => {
  test.use({ javaScriptEnabled: false });

  for (const { chosen, system, shown } of [
    { chosen: "nothing", system: "light", shown: "light" },
    { chosen: "nothing", system: "dark", shown: "dark" },
    { chosen: "light", system: "dark", shown: "light" },
    { chosen: "dark", system: "light", shown: "dark" },
  ] as const) {
    test(`if the user chose ${chosen} and the system is ${system}, a contact is ${shown}`, async ({
      page,
      setup: { gateway },
    }) => {
      const cookie = { name: preferenceNames.colorMode, value: chosen, url: gateway.url };
      if (chosen !== "nothing") await page.context().addCookies([cookie]);
      await page.emulateMedia({ colorScheme: system });
      await page.goto("/contacts/4");
      await expect(page.locator("body")).toHaveCSS(
        "background-color",
        shown === "light" ? light : dark,
      );
      await expect(page.locator("html")).toHaveCSS("color-scheme", shown);
      // The attribute's value, which counts until the styles arrive.
      const plain = chosen === "nothing" ? "light dark" : chosen;
      await expect(page.locator("meta[name=color-scheme]")).toHaveAttribute("content", plain);
      expect(await frameColors(page)).toEqual([shown === "light" ? "#f4f6f5" : "#121716"]);
      await page.emulateMedia({ media: "print" });
      await expect(page.locator("html")).toHaveCSS("color-scheme", "light");
      await expect(page.locator("body")).toHaveCSS("color", "rgb(0, 0, 0)");
    });
  }
});
