import { expect, test } from "vitest";

import { colorModeCookie, colorModeIn, frameMedia } from "./color-mode.ts";

test.each([
  ["color-mode=dark", "dark"],
  ["a=b; color-mode=light; c=d", "light"],
  ["color-mode=system", "system"],
  ["", "system"],
  ["color-mode=pink", "system"],
  ['color-mode=dark"><script>', "system"],
  ["my-color-mode=dark", "system"],
  ["color-mode=darker; color-mode=", "system"],
])("the color mode in %j is %s", (cookies, mode) => {
  expect(colorModeIn(cookies)).toBe(mode);
});

test("reads back the mode from the cookie that it sets", () => {
  expect(colorModeIn(colorModeCookie("dark"))).toBe("dark");
});

test.each([
  ["light", "system", "(prefers-color-scheme: light)"],
  ["dark", "system", "(prefers-color-scheme: dark)"],
  ["light", "light", "all"],
  ["dark", "light", "not all"],
] as const)("the window frame is %s in mode %s if %s", (scheme, mode, media) => {
  expect(frameMedia(scheme, mode)).toBe(media);
});
