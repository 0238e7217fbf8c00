/** Requests that the gateway makes of itself, to draw a page for somebody who has been let in already. */
import type { Context } from "hono";

import type { Handed } from "../audit/audit.ts";

/** Stands beside a request and not in it, so that nothing that comes by a socket can be one of these. */
export type Within = {
  /** Who has asked for the page. */
  readonly user: string;
  /** Told what a read has given away, before it is known whether anybody gets it. */
  readonly handed: (handed: Handed) => void;
};

export function withinOf(c: Context): Within | null {
  // Hono leaves it undefined where no server stands around it.
  const { within }: { readonly within?: Within } = c.env ?? {};
  return within ?? null;
}

export const isWithin = (c: Context): boolean => withinOf(c) !== null;
