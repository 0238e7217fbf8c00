/** Whether keys pressed alone do anything: speech input and unsteady hands press them unasked (WCAG 2.1.4). */
import { useSyncExternalStore } from "react";

import { choiceCookie, choiceIn, choiceNames } from "#pbx/contract/choice-cookie.ts";

import { createChoice } from "./choice.ts";

const areOn = createChoice(
  (cookies) => choiceIn(cookies, choiceNames.singleKeys) !== "off",
  (on: boolean) => choiceCookie(choiceNames.singleKeys, on ? "on" : "off"),
);

/** Whether they are on, and the function that switches them and remembers it. */
export function useSingleKeys(): readonly [boolean, (on: boolean) => void] {
  return [useSyncExternalStore(areOn.subscribe, areOn.now, () => true), areOn.choose];
}
