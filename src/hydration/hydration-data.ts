/** What the gateway hands over with a page that it has made: the fetched data, the router's state, and choices. */
import type { DehydratedState } from "@tanstack/react-query";
import type { HydrationState } from "react-router";

export const hydrationDataElementId = "hydration-data";

export type HydrationData = {
  readonly queries: DehydratedState;
  readonly router: HydrationState;
  /** Whether keys pressed alone do anything in what the gateway has drawn. */
  readonly singleKeys: boolean;
};

/** `null` in a plain shell. It is our own build's output, from the same origin as this script. */
export function readHydrationData(document: Document): HydrationData | null {
  const text = document.getElementById(hydrationDataElementId)?.textContent;
  return text ? JSON.parse(text) : null;
}

/**
 * The same data with the times of this browser, whose clock need not be the gateway's: by two clocks
 * what is new would be old, or what is old new. `arrived` is when the page came, in milliseconds since 1970.
 */
export function inOwnTime(state: DehydratedState, arrived: number): DehydratedState {
  const queries = state.queries.map((query) => {
    const { dehydratedAt, state: fetched } = query;
    // A query that has failed has none.
    if (fetched.data === undefined) return query;
    const dataUpdatedAt = arrived - (dehydratedAt - fetched.dataUpdatedAt);
    return { ...query, dehydratedAt: arrived, state: { ...fetched, dataUpdatedAt } };
  });
  return { ...state, queries };
}
