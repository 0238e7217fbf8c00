/** Whose request it is: the one place that decides what counts as a client's address. */
import { isIPv6 } from "node:net";

import type { HttpBindings } from "@hono/node-server";
import type { Context } from "hono";

import type { ForwardedVariables } from "./environment.ts";

/** The address of who asks, told by the proxy where one is trusted; `null` where the gateway itself asks, to make a page. */
export function clientAddress(c: Context): string | null {
  const forwardedFor: ForwardedVariables["forwardedFor"] = c.get("forwardedFor");
  return forwardedFor ?? peerAddress(c);
}

/** The other end of the connection. */
export function peerAddress(c: Context): string | null {
  const { incoming }: Partial<HttpBindings> = c.env ?? {};
  return incoming === undefined ? null : plainAddress(incoming.socket.remoteAddress ?? "");
}

/** Without the prefix that an IPv4 address has on a socket for both kinds. */
export const plainAddress = (address: string): string => address.replace(/^::ffff:(?=\d+\.)/i, "");

/** Who counts as one client: an address, or of IPv6 the network of 64 bits that a subscriber has at the least. */
export function clientOf(address: string): string {
  if (!isIPv6(address)) return address;
  const [head = "", tail] = address.split("%")[0]?.split("::") ?? [];
  const [first, last] = [head, tail ?? ""].map((text) => text.split(":").filter(Boolean));
  const missing = 8 - (first?.length ?? 0) - (last?.length ?? 0);
  const groups = [...(first ?? []), ...Array<string>(Math.max(0, missing)).fill("0")];
  return [...groups, ...(last ?? [])].slice(0, 4).join(":");
}
