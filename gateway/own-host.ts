/** Answers only under a name of this machine's own, so that no foreign name can be bound to it. */
import type { MiddlewareHandler } from "hono";

import { isLoopback } from "./loopback.ts";
import { Problem } from "./problem.ts";

/**
 * A page of somebody else's can have its own host name resolve to 127.0.0.1 (DNS rebinding), and is
 * then of one origin with us. The port may differ: a tunnel to this machine has another one.
 */
export function ownHost(): MiddlewareHandler {
  return async (c, next) => {
    const { hostname } = new URL(c.req.url);
    const named = hostOf(c.req.header("Host") ?? "");
    if (named === null || named.hostname !== hostname || !isLoopback(hostname)) {
      throw new Problem("foreign-host");
    }
    await next();
  };
}

/** A host with its port, as a header gives it; `null` for what is none. */
export function hostOf(header: string): URL | null {
  return /^[\w.-]+(:\d+)?$|^\[[\da-f:.]+\](:\d+)?$/i.test(header) &&
    URL.canParse(`http://${header}`)
    ? new URL(`http://${header}`)
    : null;
}
