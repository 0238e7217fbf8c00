import { expect, test } from "vitest";

import { colorModeCookie, colorModeIn } from "./color-mode.ts";

test.each([
  ["color-mode=dark", "dark"],
  ["a=b; color-mode=light; c=d", "light"],
  ["color-mode=system", "system"],
  ["", "system"],
  ["color-mode=pink", "system"],
  ['color-mode=dark"><script>', "system"],
  ["my-color-mode=dark", "system"],
  ["color-mode=darker; color-mode=", "system"],
])("in %j is %s", (cookies, mode) => {
  expect(colorModeIn(cookies)).toBe(mode);
});

test("is read back from the cookie that it was set by", () => {
  expect(colorModeIn(colorModeCookie("dark"))).toBe("dark");
});
