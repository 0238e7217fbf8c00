/** The list's code, which the server render of a contact does not wait for. */
import { useEffect, useEffectEvent, useState } from "react";

import { useSay } from "../announcer/announcer.tsx";
import { importPart, PartGone } from "../hydration/import-part.ts";
import { useMessages } from "../languages/use-language.ts";
import type { importDirectoryList } from "./directory-list.tsx";

let draw: typeof importDirectoryList | null = null;

export async function loadListCode(): Promise<void> {
  ({ importDirectoryList: draw } = await import("./directory-list.tsx"));
}

const signsOfLife = ["pointermove", "pointerdown", "keydown", "wheel", "focusin"] as const;

/**
 * What draws the list, or `null` while it is not to be drawn. On its own page it is there at once,
 * since the route has loaded it. Beside a contact it comes where there is room, as soon as somebody
 * touches mouse or keys: a page that was opened by a link costs no more than its contact until then.
 */
export function useListCode(isOwnPage: boolean, isWide: boolean): typeof draw {
  const [isLoaded, setLoaded] = useState(false);
  const { updated } = useMessages();
  const say = useSay();
  const onFailure = useEffectEvent((error: unknown) => {
    // Where the gateway cannot be reached, the contact is still there.
    if (error instanceof PartGone) say(updated.said);
  });
  useEffect(() => {
    if (!isWide) return undefined;
    const stop = new AbortController();
    const load = () => {
      stop.abort();
      importPart(loadListCode).then(() => setLoaded(true), onFailure);
    };
    if (draw !== null) load();
    else
      for (const sign of signsOfLife) window.addEventListener(sign, load, { signal: stop.signal });
    return () => stop.abort();
  }, [isWide]);
  return isOwnPage || (isWide && isLoaded) ? draw : null;
}
