/** The server render before hydration: nothing in it is dead, and hydration changes nothing. */
import { preferenceCookie, preferenceNames } from "#shared/page/preference-cookie.ts";

import { plain } from "../src/languages/format.ts";
import { expect, expectHydrated, test, watchShifts } from "./fixtures.ts";
import { texts } from "./language.ts";
import { startProxy } from "./proxy.ts";

const { failures, tryAgain, lookup, copying } = texts.en;
const reads = ["company_contact/get", "company_contact/list", "company_contact/search"];
const busy = 60002;

for (const [path, shown] of [
  ["/contacts/4?q=jay&caller=%2B49", "Jay Prichett"],
  ["/contacts?q=prichett", "Jay Prichett"],
  ["/lookup?number=0015503308", lookup.several(plain(1))],
] as const) {
  test(`Try again works before hydration: ${path}`, async ({ page, openOwnSetup }) => {
    const setup = await openOwnSetup({ SERVER_RENDER_MS: "20000" }, {}, (simulator) => {
      for (const read of reads) simulator.fail(read, busy);
    });
    const proxy = await startProxy(setup.gateway.url);
    const release = proxy.hold(/^\/assets\/index-/);
    await page.goto(proxy.url + path, { waitUntil: "commit" });
    await expect(page.getByText(failures.busy.title).first()).toBeVisible();
    for (const read of reads) setup.simulator.fail(read, 0);
    await page.getByRole("button", { name: tryAgain }).click();
    await expect(page.getByText(shown).first()).toBeVisible();
    await expect(page.getByText(failures.busy.title)).toHaveCount(0);
    expect(new URL(page.url()).search).toBe(new URL(path, proxy.url).search);
    release();
    await expectHydrated(page);
    proxy.close();
  });
}

test("the button that copies a caller's number is rendered after hydration, and moves nothing", async ({
  page,
  request,
}) => {
  const path = "/lookup?number=%2B4999912345";
  expect(await (await request.get(path)).text()).not.toContain(copying.copy);
  await page.addInitScript(watchShifts);
  await page.goto(path);
  await expectHydrated(page);
  await expect(page.getByRole("button", { name: copying.copy })).toBeVisible();
  expect(await page.evaluate("shifted()")).toBe(0);
});

for (const [choice, isShown] of [
  ["on", true],
  ["off", false],
] as const) {
  test(`renders the page on the server with single keys switched ${choice}`, async ({
    page,
    context,
    setup,
  }) => {
    const [cookie = ""] = preferenceCookie(preferenceNames.singleKeys, choice).split(";");
    const [name = "", value = ""] = cookie.split("=");
    await context.addCookies([{ name, value, url: setup.gateway.url }]);
    const document = await page.goto("/contacts/4");
    const html = (await document?.text()) ?? "";
    expect(html.includes("aria-keyshortcuts")).toBe(isShown);
    expect(html.includes("<kbd")).toBe(isShown);
    // In the browser too, without a change by React or by the user.
    await expectHydrated(page);
    await expect(page.locator("article kbd")).toHaveCount(isShown ? 3 : 0);
  });
}
