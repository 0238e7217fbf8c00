/** When a call came in. The address keeps it, so that a page that is loaded again does not take the call for a new one. */
import { callOf, parameters, type Call } from "../address/paths.ts";

/** A call whose address does not say when it came in has opened this very page. */
const openedAt = Date.now();

/** In milliseconds since 1970. An address from a computer whose clock is ahead tells no later time than now. */
export const timeOfCall = ({ at }: Call): number => Math.min(at ?? openedAt, openedAt);

/** Writes into the address bar when its call came in. */
export function keepTimeOfCall(): void {
  const { pathname, search, hash } = window.location;
  const { number, at } = callOf(new URLSearchParams(search));
  if (number === "" || at !== null) return;
  // Past the router, for which this would be a way to another page: nothing on this one changes by it.
  const kept = `${pathname}${search}&${parameters.at}=${openedAt}${hash}`;
  window.history.replaceState(window.history.state, "", kept);
}
