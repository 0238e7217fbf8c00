/** Refuses a request that is larger than any of ours: its URL, its headers, or a body at all. */
import type { HttpBindings } from "@hono/node-server";
import type { MiddlewareHandler } from "hono";

import { longestUrl, mostHeaders } from "../../core/limits.ts";
import { Problem } from "../../core/problem.ts";

export function requestBounds(): MiddlewareHandler {
  return async (c, next) => {
    const { incoming }: Partial<HttpBindings> = c.env ?? {};
    // Names and values stand in it one after the other.
    const headers = (incoming?.rawHeaders.length ?? 0) / 2;
    const isLarge = c.req.url.length > longestUrl || headers > mostHeaders;
    if (isLarge || hasBody(c.req.header())) throw new Problem("too-large");
    await next();
  };
}

const hasBody = (headers: Readonly<Record<string, string>>): boolean =>
  headers["transfer-encoding"] !== undefined || Number(headers["content-length"] ?? 0) !== 0;
