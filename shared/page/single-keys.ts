/** Whether keys pressed alone do anything, in a cookie, so that the gateway can render a page without them. */
import { preferenceCookie, preferenceIn, preferenceNames } from "./preference-cookie.ts";

/** Whether they are on, by a `Cookie` header or `document.cookie`. */
export function singleKeysIn(cookies: string): boolean {
  return preferenceIn(cookies, preferenceNames.singleKeys) !== "off";
}

/** The cookie to set. */
export function singleKeysCookie(areOn: boolean): string {
  return preferenceCookie(preferenceNames.singleKeys, areOn ? "on" : "off");
}
