/** The colours that a person chose, in a cookie: the gateway can then send the document in them. */
import * as v from "valibot";

import { choiceCookie, choiceIn, choiceNames } from "./choice-cookie.ts";

export const colorModes = ["system", "light", "dark"] as const;
export type ColorMode = (typeof colorModes)[number];

/** The mode in a `Cookie` header or `document.cookie`; "system" where none of ours is there. */
export function colorModeIn(cookies: string): ColorMode {
  return v.parse(
    v.fallback(v.picklist(colorModes), "system"),
    choiceIn(cookies, choiceNames.colorMode),
  );
}

/** The cookie to set for a mode. */
export function colorModeCookie(mode: ColorMode): string {
  return choiceCookie(choiceNames.colorMode, mode);
}
