/** Answers only under a name of its own, so that no foreign name can be bound to it. */
import type { MiddlewareHandler } from "hono";

import { Problem } from "../../core/problem.ts";
import { hostOf } from "../../net/host-names.ts";
import { isInternal } from "../internal-request.ts";

/**
 * A page of somebody else's can have its own host name resolve to our address (DNS rebinding), and is
 * then of one origin with us. On loopback the port may differ: a tunnel to this machine has another one.
 */
export function hostGuard(isOwnHost: (header: string) => boolean): MiddlewareHandler {
  return async (c, next) => {
    const header = c.req.header("Host") ?? "";
    // A target may have a host of its own, and a name before that, of which no page can be made.
    const { hostname, username, password } = new URL(c.req.url);
    const isOne = hostOf(header)?.hostname === hostname && username + password === "";
    if (!isInternal(c) && !(isOne && isOwnHost(header))) throw new Problem("foreign-host");
    await next();
  };
}
