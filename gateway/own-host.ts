/** Answers only under a name of its own, so that no foreign name can be bound to it. */
import type { MiddlewareHandler } from "hono";

import type { Access } from "./access.ts";
import { hostOf } from "./host-names.ts";
import { Problem } from "./problem.ts";
import { isWithin } from "./within.ts";

/**
 * A page of somebody else's can have its own host name resolve to our address (DNS rebinding), and is
 * then of one origin with us. On loopback the port may differ: a tunnel to this machine has another one.
 */
export function ownHost({ isOwnHost }: Pick<Access, "isOwnHost">): MiddlewareHandler {
  return async (c, next) => {
    const header = c.req.header("Host") ?? "";
    // A target may have a host of its own, and a name before that, of which no page can be made.
    const { hostname, username, password } = new URL(c.req.url);
    const isOne = hostOf(header)?.hostname === hostname && username + password === "";
    if (!isWithin(c) && !(isOne && isOwnHost(header))) throw new Problem("foreign-host");
    await next();
  };
}
