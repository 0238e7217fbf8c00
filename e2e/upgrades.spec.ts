/** What users notice of an upgrade: nothing, or that Frontdesk was updated; never a page without its program. */
import { mkdir, readdir, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";

import type { Page } from "playwright/test";

import { languageCodes, languageTags } from "#shared/page/language.ts";

import { startFailureWords } from "../gateway/page/start-failure.ts";
import { dropEarliest } from "../scripts/earlier-assets.mjs";
import viteConfig from "../vite.config.ts";
import { copyBuild } from "./builds.ts";
import {
  expect,
  expectAccessible,
  expectHydrated,
  test as base,
  testWithoutPage,
  type Setup,
} from "./fixtures.ts";
import { texts } from "./language.ts";
import { desktop, heading, phone, searchField } from "./list-locators.ts";
import { startGateway } from "./process.ts";
import { startProxy } from "./proxy.ts";

type Build = Awaited<ReturnType<typeof copyBuild>>;

const test = base.extend<{
  readonly build: Build;
  /** A setup that an upgrade leaves without the parts of its pages. */
  readonly outdatedSetup: Setup;
  /** Stops a gateway, and starts the build's at the same address. */
  readonly upgrade: (setup: Setup) => Promise<void>;
}>({
  build: async ({}, provide, testInfo) => {
    const build = await copyBuild(testInfo.outputPath("build"));
    await provide(build);
    await build.remove();
  },
  outdatedSetup: async ({ build, openOwnSetup }, provide) => {
    await build.renameAssets({ keeping: false });
    await provide(await openOwnSetup());
  },
  upgrade: async ({ build }, provide) => {
    const newer: Awaited<ReturnType<typeof startGateway>>[] = [];
    await provide(async ({ gateway, settings }) => {
      await gateway.stop();
      const { port } = new URL(gateway.url);
      newer.push(await startGateway({ ...settings, PORT: port }, build.folder));
    });
    await Promise.all(newer.map((gateway) => gateway.stop()));
  },
});

// Each test starts gateways from copies of the build.
test.describe.configure({ timeout: 90_000 });

const { actions, directory, settings, updated } = texts.en;
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const expectAnnounced = (page: Page, words: string) =>
  expect(page.getByRole("status").getByText(words, { exact: true })).toBeVisible();

async function open(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await expectHydrated(page);
}

/** Removes the page's wait before it reloads itself, and counts the documents that it loads from now on. */
async function watchReloads(page: Page): Promise<() => number> {
  await page.addInitScript(() => {
    const later = window.setTimeout.bind(window);
    Object.assign(window, {
      setTimeout: (act: () => void, ms = 0) => later(act, ms === 3000 ? 0 : ms),
    });
  });
  let documents = 0;
  page.on("request", (request) => {
    if (request.isNavigationRequest()) documents += 1;
  });
  return () => documents;
}

test("a build during a gateway's run changes nothing", async ({ page, build }) => {
  const gateway = await startGateway(
    { DIRECTORY_MAX_AGE_S: "5", SERVER_RENDER_MS: "20000" },
    build.folder,
  );
  await gateway.printed(/directory filled/);
  // As at the beginning of a build.
  await build.remove();
  await open(page, `${gateway.url}/contacts/4`);
  await button(page, settings.title).click();
  await expect(page.getByRole("dialog")).toBeVisible();
  for (const code of languageCodes) {
    const headers = { "Accept-Language": languageTags[code].lang };
    for (const [path, words] of [
      ["/contacts/999", texts[code].failures["not-found"].title],
      ["/contacts", texts[code].directory.heading],
      ["/lookup?number=999123456", texts[code].lookup.unknown.text],
    ] as const) {
      // oxlint-disable-next-line no-await-in-loop -- one page after the other
      const document = await page.request.get(gateway.url + path, { headers });
      // oxlint-disable-next-line no-await-in-loop
      expect(await document.text()).toContain(words);
    }
  }
  // Its worker starts again each time.
  await gateway.printed(/directory filled.*directory filled/s);
  expect(gateway.output()).not.toContain("directory fill failed");
  expect(await gateway.stop()).toBe(0);
});

test("a page of an earlier build gets all its parts from the newer one", async ({
  page,
  build,
  openOwnSetup,
  upgrade,
}) => {
  await build.renameAssets({ keeping: true });
  const setup = await openOwnSetup();
  await page.setViewportSize(phone);
  await open(page, `${setup.gateway.url}/contacts/4`);
  const reloads = await watchReloads(page);
  await upgrade(setup);
  await button(page, actions.qr).click();
  await expect(page.getByRole("img", { name: actions.qrOf("Jay Prichett") })).toBeVisible();
  await page.keyboard.press("Escape");
  await button(page, settings.title).click();
  await page.getByRole("combobox", { name: settings.language }).selectOption("de");
  await expect(page.getByRole("dialog", { name: texts.de.settings.title })).toBeVisible();
  await page.keyboard.press("Escape");
  await page.getByRole("link", { name: texts.de.directory.heading, exact: true }).click();
  await expect(page.locator("a[href='/contacts/4']")).toBeVisible();
  expect(reloads()).toBe(0);
});

test("shows that a part is gone, and reloads into the newer build", async ({
  page,
  outdatedSetup: setup,
  upgrade,
}) => {
  const reloads = await watchReloads(page);
  await open(page, `${setup.gateway.url}/contacts/4`);
  await upgrade(setup);
  const asked = page.waitForEvent("load");
  await button(page, settings.title).click();
  await asked;
  expect(reloads()).toBe(2);
  await expectHydrated(page);
  await button(page, settings.title).click();
  await expect(page.getByRole("dialog", { name: settings.title })).toBeVisible();
});

test("does not reload while the user types, or while a dialog is open", async ({
  page,
  outdatedSetup: setup,
  upgrade,
}) => {
  await page.setViewportSize(desktop);
  const reloads = await watchReloads(page);
  await open(page, `${setup.gateway.url}/contacts/4`);
  await upgrade(setup);
  // The first key loads the list.
  await page.keyboard.press("/");
  await page.keyboard.type("pri");
  await expectAnnounced(page, updated.said);
  await page.keyboard.type("chett");
  await expect(searchField(page)).toHaveValue("prichett");
  expect(reloads()).toBe(1);
  const reloaded = page.waitForEvent("load");
  await heading(page, "Jay Prichett").click();
  await reloaded;
  await expectHydrated(page);
  await expect(searchField(page)).toHaveValue("prichett");
});

test("shows in the dialog that a language is gone, and reloads once it is closed", async ({
  page,
  outdatedSetup: setup,
  upgrade,
}) => {
  const reloads = await watchReloads(page);
  await open(page, `${setup.gateway.url}/contacts/4`);
  await button(page, settings.title).click();
  const language = page.getByRole("combobox", { name: settings.language });
  await expect(language).toBeVisible();
  await upgrade(setup);
  await language.selectOption("ar");
  await expect(page.getByRole("dialog").getByRole("alert")).toHaveText(updated.said);
  expect(reloads()).toBe(1);
  const reloaded = page.waitForEvent("load");
  await page.keyboard.press("Escape");
  await reloaded;
  await expectHydrated(page);
});

test("shows in its place that the list is gone, and reloads into the newer build", async ({
  page,
  outdatedSetup: setup,
  upgrade,
}) => {
  await page.setViewportSize(phone);
  await open(page, `${setup.gateway.url}/contacts/4`);
  await upgrade(setup);
  await page.getByRole("link", { name: directory.heading, exact: true }).click();
  const alert = page.getByRole("alert").filter({ hasText: updated.text });
  await expect(alert.getByRole("heading", { name: updated.title })).toBeVisible();
  await expect(page.getByRole("link", { name: /^Jay Prichett/ })).toBeVisible();
  // Or the journey would end while the program is loading.
  await expectHydrated(page);
});

test("shows that the gateway is away when the list is needed, and Try again loads the list", async ({
  page,
  openOwnSetup,
}) => {
  const { gateway, settings: environment } = await openOwnSetup();
  await page.setViewportSize(phone);
  await open(page, `${gateway.url}/contacts/4`);
  await gateway.stop();
  await page.getByRole("link", { name: directory.heading, exact: true }).click();
  const { title } = texts.en.failures["gateway-unreachable"];
  await expect(page.getByRole("alert").getByRole("heading", { name: title })).toBeVisible();
  const back = await startGateway({ ...environment, PORT: new URL(gateway.url).port });
  await button(page, texts.en.tryAgain).click();
  await expect(page.getByRole("link", { name: /^Jay Prichett/ })).toBeVisible();
  await back.stop();
});

test("reloads once for a part that stays away, and not endlessly", async ({
  page,
  build,
  openOwnSetup,
  upgrade,
}) => {
  await build.removeAssets(/^settings-dialog-/);
  const setup = await openOwnSetup();
  const reloads = await watchReloads(page);
  await open(page, `${setup.gateway.url}/contacts/4`);
  await upgrade(setup);
  const reloaded = page.waitForEvent("load");
  await button(page, settings.title).click();
  await reloaded;
  await expectHydrated(page);
  await button(page, settings.title).click();
  await expectAnnounced(page, updated.said);
  await button(page, actions.qr).click();
  await expect(page.getByRole("img", { name: actions.qrOf("Jay Prichett") })).toBeVisible();
  expect(reloads()).toBe(2);
});

const program = /^index-.*\.js/;
for (const [fault, harm, code, made] of [
  ["is missing", (build: Build) => build.removeAssets(program), "en", true],
  ["is missing", (build: Build) => build.removeAssets(program), "ar", false],
  [
    "is not a script",
    (build: Build) => build.rewriteAssets(program, "<!doctype html>"),
    "de",
    true,
  ],
  ["fails", (build: Build) => build.rewriteAssets(program, "throw new Error()"), "es", true],
  ["lacks its language", (build: Build) => build.removeAssets(/^zh-/), "zh", true],
] as const) {
  test.describe(`in ${code}`, () => {
    test.use({ locale: languageTags[code].lang });

    test(`a program that ${fault} shows a message in a page that ${made ? "the gateway rendered" : "the browser is to render"}, and reloads once`, async ({
      page,
      build,
      pageErrors,
    }) => {
      await build.removeAssets(/\.(br|gz)$/);
      await harm(build);
      const gateway = await startGateway({ SERVER_RENDER_MS: made ? "20000" : "0" }, build.folder);
      const reloads = await watchReloads(page);
      await page.goto(`${gateway.url}/contacts/4`);
      await page.waitForFunction(() =>
        performance.getEntriesByType("navigation").some((it) => it.toJSON().type === "reload"),
      );
      const { text, reload } = startFailureWords[code];
      const notice = page.getByRole("alert").filter({ hasText: text });
      await expect(notice).toBeInViewport();
      await expect(notice).toHaveText(`${text} ${reload}`);
      if (!made) await expectAccessible(page, "color-contrast");
      if (made) await expect(page.locator("a[href='tel:0015503308']")).toBeVisible();
      expect(reloads()).toBe(2);
      const reloaded = page.waitForEvent("load");
      await notice.getByRole("button", { name: reload }).click();
      await reloaded;
      await expect(notice).toBeVisible();
      expect(reloads()).toBe(3);
      // The browser logs what the page shows.
      pageErrors.length = 0;
      await gateway.stop();
    });
  });
}

testWithoutPage(
  "a build keeps the newest assets of earlier builds, up to a total size",
  async ({}, testInfo) => {
    expect(viteConfig.environments?.["client"]?.build?.emptyOutDir).toBe(false);
    const folder = testInfo.outputPath("assets");
    await mkdir(folder, { recursive: true });
    for (const [name, bytes, daysAgo] of [
      ["new.js", 9, 0],
      ["unchanged.js", 9, 0],
      ["old.js", 5, 1],
      ["older.js", 5, 2],
      ["oldest.js", 1, 3],
    ] as const) {
      /* oxlint-disable no-await-in-loop -- one file after the other */
      await writeFile(join(folder, name), "x".repeat(bytes));
      const built = new Date(Date.now() - daysAgo * 86_400_000);
      await utimes(join(folder, name), built, built);
      /* oxlint-enable no-await-in-loop */
    }
    const newest = new Set(["new.js", "unchanged.js"]);
    await dropEarliest(folder, newest, 10);
    expect((await readdir(folder)).toSorted()).toEqual([
      "new.js",
      "old.js",
      "older.js",
      "unchanged.js",
    ]);
    await dropEarliest(folder, newest, 9);
    expect((await readdir(folder)).toSorted()).toEqual(["new.js", "old.js", "unchanged.js"]);
  },
);

test("two builds behind one proxy work as one for users", async ({ browser, build }) => {
  await build.renameAssets({ keeping: true });
  const gateways = [await startGateway({}), await startGateway({}, build.folder)];
  const proxy = await startProxy(...gateways.map(({ url }) => url));
  for (let opened = 0; opened < 6; opened += 1) {
    /* oxlint-disable no-await-in-loop -- one after the other, each with nothing kept */
    const page = await browser.newPage();
    await page.goto(`${proxy.url}/contacts/4`);
    await expectHydrated(page);
    await page.close();
    /* oxlint-enable no-await-in-loop */
  }
  proxy.close();
  await Promise.all(gateways.map((gateway) => gateway.stop()));
});

test("a dialog whose code arrives after Escape does not open, and the page stays", async ({
  page,
  setup,
}) => {
  const proxy = await startProxy(setup.gateway.url);
  await open(page, `${proxy.url}/contacts/4`);
  for (const [name, part] of [
    [settings.title, /settings-dialog/],
    [actions.qr, /qr-code/],
  ] as const) {
    /* oxlint-disable no-await-in-loop -- one dialog after the other */
    const release = proxy.hold(part);
    const asked = page.waitForRequest(part);
    await button(page, name).click();
    await asked;
    await page.keyboard.press("Escape");
    const answered = page.waitForResponse(part);
    release();
    await (await answered).finished();
    await button(page, actions.copyLink).focus();
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await expect(page).toHaveURL(`${proxy.url}/contacts/4`);

    await button(page, name).click();
    await expect(page.getByRole("dialog")).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toHaveCount(0);
    /* oxlint-enable no-await-in-loop */
  }
  proxy.close();
});
