import { readFileSync } from "node:fs";
import { join } from "node:path";

import type { Page } from "playwright/test";
import * as v from "valibot";

import { people } from "#pbx/simulator/people/people.ts";
import { languageCodes } from "#shared/page/language.ts";

import { plain } from "../src/languages/format.ts";
import { expect, expectAccessible, expectHydrated, test, testWithoutPage } from "./fixtures.ts";
import {
  chooseLanguage,
  expectIn,
  expectJay,
  expectStart,
  htmlIn,
  openRendered,
  openSettings,
  texts,
} from "./language.ts";
import { startGateway } from "./process.ts";

/** The language of a file with texts, by the file's name; empty for any other file. */
const languageOfFile = (name: string) =>
  new RegExp(`^(${languageCodes.join("|")})-[^.]+\\.js$`).exec(name)?.[1] ?? [];

/** Those of the newest build, beside which the files of earlier ones are kept. */
const builtFiles = Object.values(
  v.parse(
    v.record(v.string(), v.object({ file: v.string() })),
    JSON.parse(
      readFileSync(join(import.meta.dirname, "../dist/client/.vite/manifest.json"), "utf8"),
    ),
  ),
).map(({ file }) => file.replace("assets/", ""));

/** Records the path of every request, and the languages among them by their files' names. */
function watchRequests(page: Page) {
  const paths: string[] = [];
  page.on("request", (request) => paths.push(new URL(request.url()).pathname));
  return {
    paths,
    languages: () => [
      ...new Set(paths.flatMap((path) => languageOfFile(path.replace("/assets/", "")))),
    ],
  };
}

/** The texts that do not fit in their button or select. Stored texts are skipped: they may be cut. */
const cutTexts = (page: Page) =>
  page.locator("body").evaluate((body) => {
    const buttons = [...body.querySelectorAll<HTMLElement>("button, a[class*='MuiButton']")]
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
      .map(({ textContent }) => textContent);
    const choices = [...body.querySelectorAll("select")].flatMap((select) => {
      const alone = select.cloneNode();
      if (!(alone instanceof HTMLSelectElement)) return [];
      alone.style.cssText = "position: absolute; width: max-content";
      select.parentElement?.append(alone);
      const cut = [...select.options].filter((option) => {
        if (!option.translate && option.lang === "") return false;
        alone.replaceChildren(option.cloneNode(true));
        return alone.offsetWidth > select.offsetWidth;
      });
      alone.remove();
      return cut.map(({ text }) => text);
    });
    return [...buttons, ...choices];
  });

for (const { locale, code } of [
  { locale: "en-GB", code: "en" },
  { locale: "de-AT", code: "de" },
  { locale: "es-MX", code: "es" },
  { locale: "zh-CN", code: "zh" },
  { locale: "ar-EG", code: "ar" },
] as const) {
  test.describe(`for a browser in ${locale}`, () => {
    test.use({ locale });

    test(`renders start page and contact in ${code}, and loads no other language`, async ({
      page,
    }) => {
      expect(builtFiles.flatMap(languageOfFile).toSorted()).toEqual(languageCodes.toSorted());
      const requests = watchRequests(page);
      const { directory, numberLabels } = texts[code];
      const start = await openRendered(page, "/contacts");
      expect(start).toContain(htmlIn(code));
      expect(start).toContain(directory.all(plain(people.length)));
      await expectStart(page, code);
      if (code === "zh") await expectAccessible(page);

      const jay = await openRendered(page, "/contacts/4");
      expect(jay).toContain(htmlIn(code));
      expect(jay).toContain(numberLabels.business_number);
      await expectJay(page, code);
      if (code === "zh") await expectAccessible(page);
      expect(requests.languages()).toEqual([code]);
    });

    for (const width of [320, 1200]) {
      test(`at ${width} px no button or option is cut in ${code}`, async ({ page }) => {
        await page.setViewportSize({ width, height: 800 });
        for (const path of ["/contacts?q=prichett", "/contacts/4", "/contacts/999"]) {
          // oxlint-disable-next-line no-await-in-loop -- one page after the other
          await openRendered(page, path);
          // oxlint-disable-next-line no-await-in-loop
          expect(await cutTexts(page)).toEqual([]);
        }
        await openSettings(page, code);
        expect(await cutTexts(page)).toEqual([]);
      });
    }
  });
}

for (const { accepted, code } of [
  { accepted: "fr, de;q=0.9, en;q=0.8", code: "de" },
  { accepted: "en;q=0.2, ar;q=0.3, *;q=0.1", code: "ar" },
  { accepted: "fr-FR, fr;q=0.9", code: "en" },
] as const) {
  testWithoutPage(`answers "${accepted}" in the best language: ${code}`, async ({ request }) => {
    const reply = await request.get("/contacts", { headers: { "Accept-Language": accepted } });
    const html = await reply.text();
    expect(html).toContain(htmlIn(code));
    expect(html).toContain(texts[code].search.label);
  });
}

test("changes the language at once, loses nothing on screen, and keeps the choice", async ({
  page,
  setup,
}) => {
  const requests = watchRequests(page);
  await openRendered(page, "/contacts?q=prichett");
  await expectStart(page, "en");
  const language = await openSettings(page, "en");
  const ownNames = ["English", "Deutsch", "Español", "简体中文", "العربية"];
  await expect(language.getByRole("option")).toHaveText(ownNames);
  await page.keyboard.press("Escape");

  requests.paths.length = 0;
  await chooseLanguage(page, "en", "de");
  await expectStart(page, "de");
  const found = texts.de.directory.foundOf(plain(1), plain(people.length));
  await expect(page.getByRole("status").filter({ hasText: found })).toBeVisible();
  await expect(page.getByRole("searchbox")).toHaveValue("prichett");
  // Only the texts: neither the page nor anything in it was loaded again.
  expect(requests.languages()).toEqual(["de"]);
  expect(requests.paths).toEqual(["/healthz", expect.stringContaining("/assets/de-")]);

  await page
    .getByRole("link", { name: /^Jay Prichett/ })
    .first()
    .click();
  await expectJay(page, "de");
  requests.paths.length = 0;
  await chooseLanguage(page, "de", "ar");
  await expectJay(page, "ar");
  expect(requests.languages()).toEqual(["ar"]);
  expect(requests.paths).toEqual(["/healthz", expect.stringContaining("/assets/ar-")]);

  // The browser's own language is another one, and the link is on another site.
  const faults: unknown[] = [];
  page.on("pageerror", (error) => faults.push(error));
  await page.goto(`data:text/html,<a href="${setup.gateway.url}/contacts/4">Jay</a>`);
  requests.paths.length = 0;
  const document = page.waitForResponse((reply) => reply.request().isNavigationRequest());
  await page.getByRole("link", { name: "Jay" }).click();
  expect(await (await document).text()).toContain(htmlIn("ar"));
  await expectHydrated(page);
  await expectJay(page, "ar");
  expect(requests.languages()).toEqual(["ar"]);
  expect(faults).toEqual([]);
});

test("shows that a language cannot be loaded, changes nothing, and loads it when chosen again", async ({
  page,
  openOwnSetup,
}) => {
  const { gateway, settings } = await openOwnSetup();
  await page.goto(`${gateway.url}/contacts/4`);
  await expectHydrated(page);
  const language = await openSettings(page, "en");
  await expect(language).toBeVisible();
  await gateway.stop("SIGKILL");
  await language.selectOption("ar");
  const alert = page.getByRole("dialog").getByRole("alert");
  await expect(alert).toHaveText(texts.en.settings.languageFailed);
  await expect(language).toHaveValue("en");
  await expectIn(page, "en");
  expect(await page.evaluate(() => document.cookie)).toBe("");

  const back = await startGateway({ ...settings, PORT: new URL(gateway.url).port });
  await language.selectOption("ar");
  await expect(page.getByRole("dialog", { name: texts.ar.settings.title })).toBeVisible();
  await expect(alert).toHaveCount(0);
  await page.keyboard.press("Escape");
  await expectJay(page, "ar");
  await back.stop();
});
