/** Refuses a request that is larger than any of Frontdesk's: its URL, its headers, or any body. */
import type { HttpBindings } from "@hono/node-server";
import type { MiddlewareHandler } from "hono";

import { longestUrl, mostHeaders } from "../../core/limits.ts";
import { Problem } from "../../core/problem.ts";

export function requestBounds(): MiddlewareHandler {
  return async (c, next) => {
    const { incoming }: Partial<HttpBindings> = c.env ?? {};
    // Names and values alternate in it.
    const headers = (incoming?.rawHeaders.length ?? 0) / 2;
    const isLarge = c.req.url.length > longestUrl || headers > mostHeaders;
    if (isLarge || hasBody(c.req.header())) throw new Problem("too-large");
    await next();
  };
}

const hasBody = (headers: Readonly<Record<string, string>>): boolean =>
  headers["transfer-encoding"] !== undefined || Number(headers["content-length"] ?? 0) !== 0;
