import { expect, expectAccessible, test } from "./desk.ts";

/** Each state with each scheme and each width at least once, rather than all combinations. */
const states = [
  { path: "/contacts/4", shows: "article", colorScheme: "light", width: 1280 },
  { path: "/contacts/4", shows: "article", colorScheme: "dark", width: 320 },
  { path: "/contacts/44", shows: "article", colorScheme: "light", width: 320 },
  { path: "/contacts/33", shows: "article", colorScheme: "dark", width: 1280 },
  { path: "/contacts/42", shows: "article", colorScheme: "dark", width: 320 },
  { path: "/contacts/45", shows: "article", colorScheme: "light", width: 1280 },
  { path: "/contacts/46", shows: "article", colorScheme: "light", width: 320 },
  { path: "/contacts/46", shows: "article", colorScheme: "dark", width: 1280 },
  { path: "/contacts/43", shows: "article", colorScheme: "light", width: 360 },
  { path: "/contacts/999", shows: "alert", colorScheme: "dark", width: 360 },
  { path: "/contacts/9010", shows: "alert", colorScheme: "light", width: 1280 },
  { path: "/contacts/abc", shows: "alert", colorScheme: "light", width: 320 },
  { path: "/", shows: "textbox", colorScheme: "dark", width: 1280 },
  { path: "/", shows: "textbox", colorScheme: "light", width: 320 },
  { path: "/nowhere", shows: "alert", colorScheme: "dark", width: 320 },
] as const;

for (const { path, shows, colorScheme, width } of states) {
  test(`${path} at ${width} px, ${colorScheme}: accessible, and nothing sticks out`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.getByRole(shows)).toBeVisible();
    await expectAccessible(page);
    const overflowing = await page.evaluate(() =>
      // Inline boxes have no client width; their blocks speak for them.
      Array.from(document.querySelectorAll("html, body *"))
        .filter(({ scrollWidth, clientWidth }) => clientWidth > 0 && scrollWidth > clientWidth)
        .map(({ outerHTML }) => outerHTML.slice(0, 200)),
    );
    expect(overflowing).toEqual([]);
  });
}

test("a card whose refresh failed: accessible", async ({ page, openOwnDesk }) => {
  const { simulator, gateway } = await openOwnDesk();
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto(`${gateway.url}/contacts/4`);
  await expect(page.getByRole("heading", { name: "Jay Prichett" })).toBeVisible();
  await simulator.close();
  await page.getByRole("button", { name: "Refresh" }).click();
  await expect(page.getByRole("alert")).toBeVisible();
  await expectAccessible(page);
});

test("the colours follow the system until a person chooses, and the choice is kept", async ({
  page,
}) => {
  const body = page.locator("body");
  const light = "rgb(244, 246, 245)";
  const dark = "rgb(18, 23, 22)";
  await page.emulateMedia({ colorScheme: "dark" });
  await page.goto("/");
  await expect(body).toHaveCSS("background-color", dark);
  await page.getByRole("button", { name: /Colours: as the system/ }).click();
  await expect(body).toHaveCSS("background-color", light);
  await page.reload();
  await expect(body).toHaveCSS("background-color", light);
  await page.getByRole("button", { name: /Colours: light/ }).click();
  await page.emulateMedia({ colorScheme: "light" });
  await expect(body).toHaveCSS("background-color", dark);
  await page.getByRole("button", { name: /Colours: dark/ }).click();
  await expect(body).toHaveCSS("background-color", light);
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`the skeleton, ${colorScheme}: accessible`, async ({ page, openOwnDesk }) => {
    const { simulator, gateway } = await openOwnDesk();
    const release = simulator.hold(4);
    await page.emulateMedia({ colorScheme });
    await page.goto(`${gateway.url}/contacts/4`);
    await expect(page.getByText("Loading the contact…")).toBeAttached();
    await expectAccessible(page);
    release();
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  });
}
