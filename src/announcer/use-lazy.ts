/** A part of the page whose code is loaded when it is first wanted. */
import { useCallback, useState } from "react";

import { importPart, PartGone } from "../hydration/import-part.ts";
import { useMessages } from "../languages/use-language.ts";
import { useSay } from "./announcer.tsx";

/** The part while it is open, else `null`; what opens it, and what closes it. `load` as for `importPart`. */
export function useLazy<Part>(load: () => Promise<Part>) {
  const [opened, setOpened] = useState<{ readonly part: Part } | null>(null);
  const { actions, updated } = useMessages();
  const { notLoaded } = actions;
  const say = useSay();
  const open = useCallback(() => {
    const escape = awaitEscape();
    importPart(load)
      .then(
        (part) => setOpened(escape.wasPressed() ? null : { part }),
        (error: unknown) => say(error instanceof PartGone ? updated.said : notLoaded),
      )
      .finally(escape.ignore);
  }, [load, say, notLoaded, updated]);
  const close = useCallback(() => setOpened(null), []);
  return [opened?.part ?? null, open, close] as const;
}

/** Notes that Escape is pressed, once, which then does nothing else: what is on its way is not to open. */
function awaitEscape() {
  const listening = new AbortController();
  let isPressed = false;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || event.isComposing) return;
    isPressed = true;
    event.preventDefault();
    listening.abort();
  };
  // Before the page's own keys, among which Escape leads back to the list.
  window.addEventListener("keydown", onKeyDown, { capture: true, signal: listening.signal });
  return { wasPressed: () => isPressed, ignore: () => listening.abort() };
}
