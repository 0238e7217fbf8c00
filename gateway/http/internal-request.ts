/** Requests that the gateway makes to itself, to render a page for a user who has passed the guard. */
import type { Context } from "hono";

/** What an answer discloses. */
export type Disclosure = {
  readonly route: string;
  readonly errcode: number;
  /** Every contact in it. */
  readonly ids: readonly number[];
};

/** Passed beside the request and not in it, so that no request from a socket can pretend to be internal. */
export type InternalRequest = {
  /** The user who requested the page. */
  readonly user: string;
  /** Receives what a read discloses, before it is known whether any user gets it. */
  readonly onDisclosure: (disclosure: Disclosure) => void;
};

export function internalRequestOf(c: Context): InternalRequest | null {
  // Hono leaves it undefined if there is no server around it.
  const { internalRequest }: { readonly internalRequest?: InternalRequest } = c.env ?? {};
  return internalRequest ?? null;
}

export const isInternal = (c: Context): boolean => internalRequestOf(c) !== null;
