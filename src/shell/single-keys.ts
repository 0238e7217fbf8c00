/** Whether keys pressed alone do anything: speech input and unsteady hands press them unasked (WCAG 2.1.4). */
import { useSyncExternalStore } from "react";

const aYear = 365 * 24 * 60 * 60;
const listeners = new Set<() => void>();

function subscribe(changed: () => void): () => void {
  listeners.add(changed);
  return () => listeners.delete(changed);
}

// A cookie, as for colours and language.
const areOn = (): boolean => !/(?:^|;\s*)single-keys=off(?:;|$)/.test(document.cookie);

function switchTo(on: boolean): void {
  document.cookie = `single-keys=${on ? "on" : "off"}; Path=/; Max-Age=${aYear}; SameSite=Strict`;
  for (const changed of listeners) changed();
}

/** Whether they are on, and the function that switches them and remembers it. */
export function useSingleKeys(): readonly [boolean, typeof switchTo] {
  return [useSyncExternalStore(subscribe, areOn, () => true), switchTo];
}
