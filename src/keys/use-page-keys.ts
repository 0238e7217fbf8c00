/** Handles the page's keys, wherever the focus is, as long as a component is mounted. */
import { useEffect, useEffectEvent } from "react";

import { useSingleKeys } from "../preferences/use-single-keys.ts";
import { isTextInput } from "./is-text-input.ts";
import { isSingle, pageKeyOf, type PageKey } from "./page-key.ts";

export function usePageKeys(actions: Readonly<Partial<Record<PageKey, () => void>>>): void {
  const [hasSingleKeys] = useSingleKeys();
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    const key = isForPage(event) ? pageKeyOf(event) : null;
    const action = key === null ? undefined : actions[key];
    if (key === null || action === undefined) return;
    if (isSingle(key) && !hasSingleKeys) return;
    if (key !== "ctrl+k" && isTextInput(event.target)) return;
    event.preventDefault();
    // A key that is held down acts once. Its repeats must not go to the browser, as Ctrl+K would.
    if (!event.repeat) action();
  });
  useEffect(() => {
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, []);
}

/** An open dialog has its own keys; a key during composition is text. */
function isForPage({ defaultPrevented, isComposing }: KeyboardEvent): boolean {
  return !defaultPrevented && !isComposing && document.querySelector("dialog[open]") === null;
}
