/** The client of a request: the one place that decides which address counts as the client's. */
import { isIPv6 } from "node:net";

import type { HttpBindings } from "@hono/node-server";
import type { Context } from "hono";

import type { ForwardedVariables } from "./environment.ts";

/** The client's address, as the proxy reports it if one is trusted; `null` for an internal request. */
export function clientAddress(c: Context): string | null {
  const forwardedFor: ForwardedVariables["forwardedFor"] = c.get("forwardedFor");
  return forwardedFor ?? peerAddress(c);
}

/** The address at the other end of the connection. */
export function peerAddress(c: Context): string | null {
  const { incoming }: Partial<HttpBindings> = c.env ?? {};
  return incoming === undefined ? null : plainAddress(incoming.socket.remoteAddress ?? "");
}

/** Whether the client has closed the connection. The request's own signal says it too, but making one takes longer. */
export function hasLeft(c: Context): boolean {
  const { incoming }: Partial<HttpBindings> = c.env ?? {};
  return incoming?.socket.destroyed ?? false;
}

/** Without the prefix that an IPv4 address has on a dual-stack socket. */
export const plainAddress = (address: string): string => address.replace(/^::ffff:(?=\d+\.)/i, "");

/**
 * What counts as one client: an address, or for IPv6 its network of 64 bits, since every subscriber has at
 * least that.
 */
export function clientOf(address: string): string {
  if (!isIPv6(address)) return address;
  const [head = "", tail] = address.split("%")[0]?.split("::") ?? [];
  const [first, last] = [head, tail ?? ""].map((text) => text.split(":").filter(Boolean));
  const missing = 8 - (first?.length ?? 0) - (last?.length ?? 0);
  const groups = [...(first ?? []), ...Array<string>(Math.max(0, missing)).fill("0")];
  return [...groups, ...(last ?? [])].slice(0, 4).join(":");
}
