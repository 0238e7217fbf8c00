/** Whether a call still goes on, as far as a page can know. */
import { useCallback, useSyncExternalStore } from "react";

import type { Call } from "../address/paths.ts";
import { useHydrated } from "../hydration/use-hydrated.ts";
import { timeOfCall } from "./call-time.ts";
import { useHasNewerCall } from "./newer-call.tsx";

/** The page gets no event when a call ends. In milliseconds: after this time it counts as over. */
const longestCallMs = 10 * 60_000;

/** How often the clock is checked: a timer for ten minutes would be late after a computer's sleep. */
const lookAgainMs = 1000;

/** Returns `null` while it is not known: the server render of a reloaded page comes from another machine. */
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
