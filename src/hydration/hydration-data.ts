/** The data that the gateway sends with a server render: the fetched data, the router's state, and a preference. */
import type { DehydratedState } from "@tanstack/react-query";
import type { HydrationState } from "react-router";

export const hydrationDataElementId = "hydration-data";

export type HydrationData = {
  readonly queries: DehydratedState;
  readonly router: HydrationState;
  /** Whether keys pressed alone do anything in the server render. */
  readonly singleKeys: boolean;
};

/** Returns `null` for a shell. The JSON is our own build's output, from the same origin as this script. */
export function readHydrationData(document: Document): HydrationData | null {
  const text = document.getElementById(hydrationDataElementId)?.textContent;
  return text ? JSON.parse(text) : null;
}

/**
 * The same data with the times of this browser, whose clock may differ from the gateway's: with two
 * clocks new data would be old, or old data new. `arrived` is when the page arrived, in
 * milliseconds since 1970.
 */
export function inOwnTime(state: DehydratedState, arrived: number): DehydratedState {
  const queries = state.queries.map((query) => {
    const { dehydratedAt, state: fetched } = query;
    // A failed query has no data.
    if (fetched.data === undefined) return query;
    const dataUpdatedAt = arrived - (dehydratedAt - fetched.dataUpdatedAt);
    return { ...query, dehydratedAt: arrived, state: { ...fetched, dataUpdatedAt } };
  });
  return { ...state, queries };
}
