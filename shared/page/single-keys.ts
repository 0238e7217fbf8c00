/** Whether keys pressed alone do anything, in a cookie: the gateway can then draw a page without them. */
import { choiceCookie, choiceIn, choiceNames } from "./preference-cookie.ts";

/** Whether they are on, by a `Cookie` header or `document.cookie`. */
export function singleKeysIn(cookies: string): boolean {
  return choiceIn(cookies, choiceNames.singleKeys) !== "off";
}

/** The cookie to set. */
export function singleKeysCookie(areOn: boolean): string {
  return choiceCookie(choiceNames.singleKeys, areOn ? "on" : "off");
}
