/** Whether somebody is still calling, as far as a page can know. */
import { useCallback, useSyncExternalStore } from "react";

import type { Call } from "../address/paths.ts";
import { useHydrated } from "../hydration/use-hydrated.ts";
import { timeOfCall } from "./call-time.ts";
import { useHasNewerCall } from "./newer-call.tsx";

/** Nobody tells the page of the end of a call. After this time it is over, in milliseconds. */
const longestCallMs = 10 * 60_000;

/** How often the clock is looked at: a timer for ten minutes would wait on while a computer sleeps. */
const lookAgainMs = 1000;

/** `null` where that is not known yet: a page that is loaded again is made on another machine first. */
export function useCallPhase(call: Call): "calling" | "over" | null {
  const isThere = useHydrated();
  const isPast = useIsPast(timeOfCall(call) + longestCallMs);
  const hasNewerCall = useHasNewerCall();
  if (!isThere) return call.at === null ? "calling" : null;
  return isPast || hasNewerCall ? "over" : "calling";
}

function useIsPast(moment: number): boolean {
  const isPast = useCallback(() => Date.now() >= moment, [moment]);
  return useSyncExternalStore(lookAgain, isPast, () => false);
}

function lookAgain(changed: () => void): () => void {
  const timer = setInterval(changed, lookAgainMs);
  return () => clearInterval(timer);
}
