/** Loads the list's code, which the server render of a contact does not wait for. */
import { useEffect, useEffectEvent, useState } from "react";

import { useAnnounce } from "../announcer/announcer.tsx";
import { importPart, PartGone } from "../hydration/import-part.ts";
import { useMessages } from "../languages/use-language.ts";
import type { importDirectoryList } from "./directory-list.tsx";

let render: typeof importDirectoryList | null = null;

export async function loadListCode(): Promise<void> {
  ({ importDirectoryList: render } = await import("./directory-list.tsx"));
}

const signsOfLife = ["pointermove", "pointerdown", "keydown", "wheel", "focusin"] as const;

/**
 * Returns the function that renders the list, or `null` while there is no list. On the list's own
 * page the route has already loaded it. Beside a contact it is loaded if there is room, at the
 * first move of the mouse or press of a key: until then a page that was opened by a link costs no
 * more than its contact.
 */
export function useListCode(isOwnPage: boolean, isWide: boolean): typeof render {
  const [isLoaded, setLoaded] = useState(false);
  const { updated } = useMessages();
  const announce = useAnnounce();
  const onFailure = useEffectEvent((error: unknown) => {
    // If the gateway cannot be reached, the contact is still on screen.
    if (error instanceof PartGone) announce(updated.said);
  });
  useEffect(() => {
    if (!isWide) return undefined;
    const stop = new AbortController();
    const load = () => {
      stop.abort();
      importPart(loadListCode).then(() => setLoaded(true), onFailure);
    };
    if (render !== null) load();
    else
      for (const sign of signsOfLife) window.addEventListener(sign, load, { signal: stop.signal });
    return () => stop.abort();
  }, [isWide]);
  return isOwnPage || (isWide && isLoaded) ? render : null;
}
