/** Requests that the gateway makes of itself, to render a page for a user who has been let in already. */
import type { Context } from "hono";

/** What an answer discloses. */
export type Disclosure = {
  readonly route: string;
  readonly errcode: number;
  /** Every contact in it. */
  readonly ids: readonly number[];
};

/** Is beside a request and not in it, so that nothing that comes by a socket can be one of these. */
export type InternalRequest = {
  /** Who has asked for the page. */
  readonly user: string;
  /** Called with what a read discloses, before it is known whether anybody gets it. */
  readonly onDisclosure: (disclosure: Disclosure) => void;
};

export function internalRequestOf(c: Context): InternalRequest | null {
  // Hono leaves it undefined if there is no server around it.
  const { internalRequest }: { readonly internalRequest?: InternalRequest } = c.env ?? {};
  return internalRequest ?? null;
}

export const isInternal = (c: Context): boolean => internalRequestOf(c) !== null;
