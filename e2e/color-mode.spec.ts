import { expect, expectTakenOver, test } from "./desk.ts";

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
  // Scroll bars and fields, and the frame of an installed window.
  await expect(page.locator("html")).toHaveCSS("color-scheme", "dark");
  const frame = page.locator("meta[name=theme-color][media=all]");
  await expect(frame).toHaveAttribute("content", "#121716");
  await colours.selectOption("Same as system");
  await expect(body).toHaveCSS("background-color", light);
  await expect(page.locator("html")).toHaveCSS("color-scheme", "light");
  await expect(frame).toHaveAttribute("content", "#f4f6f5");
  // Another tab has chosen meanwhile.
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
