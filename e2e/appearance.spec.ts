import { expect, expectAccessible, test } from "./desk.ts";

/** Each state with each scheme and each width at least once, rather than all combinations. */
const states = [
  { path: "/contacts/4", colorScheme: "light", width: 1280 },
  { path: "/contacts/4", colorScheme: "dark", width: 320 },
  { path: "/contacts/44", colorScheme: "light", width: 320 },
  { path: "/contacts/33", colorScheme: "dark", width: 1280 },
  { path: "/contacts/43", colorScheme: "light", width: 360 },
  { path: "/contacts/999", colorScheme: "dark", width: 360 },
  { path: "/contacts/9010", colorScheme: "light", width: 1280 },
  { path: "/contacts/abc", colorScheme: "light", width: 320 },
  { path: "/", colorScheme: "dark", width: 1280 },
  { path: "/", colorScheme: "light", width: 320 },
  { path: "/nowhere", colorScheme: "dark", width: 320 },
] as const;

for (const { path, colorScheme, width } of states) {
  test(`${path} at ${width} px, ${colorScheme}: accessible, and nothing sticks out`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expectAccessible(page);
    const widest = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(widest).toBeLessThanOrEqual(width);
  });
}

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
