/** The colours that a person chose, in a cookie: the gateway can then send the document in them. */
import * as v from "valibot";

export const colorModes = ["system", "light", "dark"] as const;
export type ColorMode = (typeof colorModes)[number];

const cookieName = "color-mode";
const aYear = 365 * 24 * 60 * 60;

/** The mode in a `Cookie` header or `document.cookie`; "system" where none of ours is there. */
export function colorModeIn(cookies: string): ColorMode {
  const [, value = ""] = /(?:^|;\s*)color-mode=([a-z]+)\s*(?:;|$)/.exec(cookies) ?? [];
  return v.parse(v.fallback(v.picklist(colorModes), "system"), value);
}

/** The cookie to set for a mode. */
export function colorModeCookie(mode: ColorMode): string {
  return `${cookieName}=${mode}; Path=/; Max-Age=${aYear}; SameSite=Strict`;
}
