/** Whether keys pressed alone do anything: speech input and unsteady hands press them unasked (WCAG 2.1.4). */
import { useSyncExternalStore } from "react";

import { choiceCookie, choiceIn } from "#pbx/contract/choice-cookie.ts";

const cookieName = "single-keys";
const listeners = new Set<() => void>();

function subscribe(changed: () => void): () => void {
  listeners.add(changed);
  return () => listeners.delete(changed);
}

let remembered: boolean | null = null;

// A cookie, as for colours and language. Read once: a browser takes longer to give its cookies than
// React to draw a number, and every number asks.
const areOn = (): boolean => (remembered ??= choiceIn(document.cookie, cookieName) !== "off");

function switchTo(on: boolean): void {
  remembered = on;
  document.cookie = choiceCookie(cookieName, on ? "on" : "off");
  for (const changed of listeners) changed();
}

/** Whether they are on, and the function that switches them and remembers it. */
export function useSingleKeys(): readonly [boolean, typeof switchTo] {
  return [useSyncExternalStore(subscribe, areOn, () => true), switchTo];
}
