/** Trusts the reverse proxy that does TLS for the gateway: only it may connect, and its headers count. */
import { isIP, type BlockList } from "node:net";

import type { MiddlewareHandler } from "hono";

import { Problem } from "../../core/problem.ts";
import { isListed } from "../../net/address-list.ts";
import { peerAddress, plainAddress } from "../client-address.ts";
import type { ForwardedVariables } from "../environment.ts";
import { isInternal } from "../internal-request.ts";
import { monitoringPaths } from "../public-paths.ts";

export function trustedProxy(
  proxy: BlockList | null,
): MiddlewareHandler<{ Variables: ForwardedVariables }> {
  return async (c, next) => {
    if (proxy !== null && !isInternal(c)) {
      const scheme = c.req.header("X-Forwarded-Proto");
      const client = clientIn(c.req.header("X-Forwarded-For") ?? "", proxy);
      const isTold = scheme === "https" && client !== null;
      const isMonitoring =
        scheme === undefined && client === null && monitoringPaths.has(c.req.path);
      if (!(isTold || isMonitoring) || !isListed(proxy, peerAddress(c) ?? "")) {
        throw new Problem("foreign-peer");
      }
      if (client !== null) c.set("forwardedFor", client);
    }
    await next();
  };
}

/** The last address that is not a trusted proxy: a client may have made up those before it. */
export function clientIn(header: string, proxy: BlockList): string | null {
  const addresses = header.split(",").map((entry) => plainAddress(entry.trim()));
  const last = addresses.findLast((address) => !isListed(proxy, address)) ?? addresses[0] ?? "";
  return isIP(last) === 0 ? null : last;
}
