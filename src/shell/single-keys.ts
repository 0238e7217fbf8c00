/** Whether keys pressed alone do anything: speech input and unsteady hands press them unasked (WCAG 2.1.4). */
import { choiceCookie, choiceIn, choiceNames } from "#pbx/contract/choice-cookie.ts";

import { createChoice, useChoice } from "./choice.ts";

const areOn = createChoice(
  (cookies) => choiceIn(cookies, choiceNames.singleKeys) !== "off",
  (on: boolean) => choiceCookie(choiceNames.singleKeys, on ? "on" : "off"),
);

export const useSingleKeys = () => useChoice(areOn, true);
