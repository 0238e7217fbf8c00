/** Where MUI keeps the colours that a person chose: in the cookie that the gateway reads. */
import type { StorageManager } from "@mui/material/styles";

import { colorModeCookie, colorModeIn, type ColorMode } from "#pbx/contract/color-mode.ts";

/** Not in localStorage: reading it before the first paint costs some 10 ms, four times that on a slow machine. */
export const colorModeStorage: StorageManager = ({ key }) => ({
  // The page on the gateway has the system's colours until the browser takes it over.
  get: (initial) =>
    key === modeKey && typeof document === "object" ? colorModeIn(document.cookie) : initial,
  set(mode: ColorMode) {
    if (key === modeKey) document.cookie = colorModeCookie(mode);
  },
  // No event tells of a cookie's change: another tab follows when it is loaded again.
  subscribe: () => () => {},
});

/** MUI's own keys name the mode, and schemes beyond light and dark that we do not have. */
export const modeKey = "mode";
