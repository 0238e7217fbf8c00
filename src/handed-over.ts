/** What the gateway hands over with a page that it has made: the fetched data, and the router's state. */
import type { DehydratedState } from "@tanstack/react-query";
import type { HydrationState } from "react-router";

export const handedOverElementId = "handed-over";

export type HandedOver = { readonly queries: DehydratedState; readonly router: HydrationState };

/** `null` in a plain shell. It is our own build's output, from the same origin as this script. */
export function readHandedOver(document: Document): HandedOver | null {
  const text = document.getElementById(handedOverElementId)?.textContent;
  return text ? JSON.parse(text) : null;
}
