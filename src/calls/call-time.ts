/** When a call came in. The address contains it, so that a reloaded page does not treat the call as new. */
import { callOf, parameters, type Call } from "../address/paths.ts";

/** A call without a time in its address has opened this very page. */
const openedAt = Date.now();

/**
 * In milliseconds since 1970; never later than now, even if the address comes from a computer whose
 * clock is ahead.
 */
export const timeOfCall = ({ at }: Call): number => Math.min(at ?? openedAt, openedAt);

/** Adds the time of the call to the address bar. */
export function keepTimeOfCall(): void {
  const { pathname, search, hash } = window.location;
  const { number, at } = callOf(new URLSearchParams(search));
  if (number === "" || at !== null) return;
  // Not with the router, which would treat it as navigation: nothing on the page changes.
  const kept = `${pathname}${search}&${parameters.at}=${openedAt}${hash}`;
  window.history.replaceState(window.history.state, "", kept);
}
