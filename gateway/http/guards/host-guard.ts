/** Answers only under the gateway's own host names, against DNS rebinding. */
import type { MiddlewareHandler } from "hono";

import { Problem } from "../../core/problem.ts";
import { hostOf } from "../../net/host-names.ts";
import { isInternal } from "../internal-request.ts";

/**
 * An attacker's page can let its own host name resolve to the gateway's address (DNS rebinding), and then
 * shares its origin. On loopback the port may differ: a tunnel to this machine has another one.
 */
export function hostGuard(
  isOwnHost: (header: string, hostname: string) => boolean,
): MiddlewareHandler {
  return async (c, next) => {
    const header = c.req.header("Host") ?? "";
    // A target may contain a host of its own, and a user name before it, which no page has.
    const { hostname, username, password } = new URL(c.req.url);
    const isOne = hostOf(header)?.hostname === hostname && username + password === "";
    if (!isInternal(c) && !(isOne && isOwnHost(header, hostname)))
      throw new Problem("foreign-host");
    await next();
  };
}
