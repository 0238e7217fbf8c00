/** Logs one line for each request: its route, status and duration. */
import { randomUUID } from "node:crypto";

import type { MiddlewareHandler } from "hono";
import { routePath } from "hono/route";

import { traceOf } from "../core/error-trace.ts";
import type { Logger } from "../core/logger.ts";
import { requestSeconds } from "../core/metrics.ts";
import { Problem } from "../core/problem.ts";
import { hasLeft } from "./client-address.ts";
import type { RequestVariables } from "./environment.ts";

/**
 * The route is logged by its pattern, never the path or the query: contact IDs, and anything else that a
 * client may put there, stay out of the log.
 */
export function requestLog(log: Logger): MiddlewareHandler<{ Variables: RequestVariables }> {
  return async (c, next) => {
    const requestId = randomUUID();
    c.set("requestId", requestId);
    const start = performance.now();
    await next();
    const { error } = c;
    const ms = performance.now() - start;
    const [route, { status }] = [routePath(c), c.res];
    requestSeconds.observe({ route, status }, ms / 1000);
    // A flood must not flood the log; the rate limit itself logs a line now and then.
    if (error instanceof Problem && error.kind === "too-many-requests") return;
    const entry = {
      requestId,
      method: c.req.method,
      route,
      status,
      ms: Math.round(ms),
      // Then the problem is not the PBX's: the client did not wait for it.
      ...(hasLeft(c) && { callerLeft: true }),
      ...(error instanceof Problem && { problem: error.kind, code: error.code ?? undefined }),
    };
    if (error && !(error instanceof Problem)) log.error({ ...entry, ...traceOf(error) }, "failed");
    else log.info(entry, "request");
  };
}
