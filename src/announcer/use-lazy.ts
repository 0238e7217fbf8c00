/** Opens and closes a part of the page whose code is loaded at its first use. */
import { useCallback, useState } from "react";

import { importPart, PartGone } from "../hydration/import-part.ts";
import { useMessages } from "../languages/use-language.ts";
import { useAnnounce } from "./announcer.tsx";

/**
 * Returns the part while it is open, else `null`, and the functions that open and close it. `load`
 * as for `importPart`.
 */
export function useLazy<Part>(load: () => Promise<Part>) {
  const [opened, setOpened] = useState<{ readonly part: Part } | null>(null);
  const { actions, updated } = useMessages();
  const { notLoaded } = actions;
  const announce = useAnnounce();
  const open = useCallback(() => {
    const escape = awaitEscape();
    importPart(load)
      .then(
        (part) => setOpened(escape.wasPressed() ? null : { part }),
        (error: unknown) => announce(error instanceof PartGone ? updated.said : notLoaded),
      )
      .finally(escape.ignore);
  }, [load, announce, notLoaded, updated]);
  const close = useCallback(() => setOpened(null), []);
  return [opened?.part ?? null, open, close] as const;
}

/**
 * Notes whether Escape is pressed, once: the part that is loading then does not open, and the key
 * does nothing else.
 */
function awaitEscape() {
  const listening = new AbortController();
  let isPressed = false;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || event.isComposing) return;
    isPressed = true;
    event.preventDefault();
    listening.abort();
  };
  // Before the page's own keys, of which Escape returns to the list.
  window.addEventListener("keydown", onKeyDown, { capture: true, signal: listening.signal });
  return { wasPressed: () => isPressed, ignore: () => listening.abort() };
}
