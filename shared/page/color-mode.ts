/** The colours that a person chose, in a cookie: the gateway can then send the document in them. */
import * as v from "valibot";

import { preferenceCookie, preferenceIn, preferenceNames } from "./preference-cookie.ts";

export const colorModes = ["system", "light", "dark"] as const;
export type ColorMode = (typeof colorModes)[number];

/** The mode in a `Cookie` header or `document.cookie`; "system" where none of ours is there. */
export function colorModeIn(cookies: string): ColorMode {
  return v.parse(
    v.fallback(v.picklist(colorModes), "system"),
    preferenceIn(cookies, preferenceNames.colorMode),
  );
}

/** Where the frame of an installed window takes the colour of a scheme: the `media` of its `theme-color`. */
export function frameMedia(scheme: Exclude<ColorMode, "system">, mode: ColorMode): string {
  if (mode === "system") return `(prefers-color-scheme: ${scheme})`;
  return mode === scheme ? "all" : "not all";
}

/** The cookie to set for a mode. */
export function colorModeCookie(mode: ColorMode): string {
  return preferenceCookie(preferenceNames.colorMode, mode);
}
