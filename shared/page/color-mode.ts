/** The color mode that a user chose, in a cookie, so that the gateway can render the document in it. */
import * as v from "valibot";

import { preferenceCookie, preferenceIn, preferenceNames } from "./preference-cookie.ts";

export const colorModes = ["system", "light", "dark"] as const;
export type ColorMode = (typeof colorModes)[number];

/** The mode in a `Cookie` header or `document.cookie`; "system" if it contains none of ours. */
export function colorModeIn(cookies: string): ColorMode {
  return v.parse(
    v.fallback(v.picklist(colorModes), "system"),
    preferenceIn(cookies, preferenceNames.colorMode),
  );
}

/** When the frame of an installed window has a scheme's colour: the `media` of its `theme-color`. */
export function frameMedia(scheme: Exclude<ColorMode, "system">, mode: ColorMode): string {
  if (mode === "system") return `(prefers-color-scheme: ${scheme})`;
  return mode === scheme ? "all" : "not all";
}

/** The cookie to set for a mode. */
export function colorModeCookie(mode: ColorMode): string {
  return preferenceCookie(preferenceNames.colorMode, mode);
}
