/** Lets only our own page ask for data, whatever other page is open in the same browser. */
import type { MiddlewareHandler } from "hono";

import { hostOf } from "./own-host.ts";
import { Problem } from "./problem.ts";

/** What a browser says of a request that our page, or a person at the URL bar, has made. */
const own: ReadonlySet<string> = new Set(["same-origin", "none"]);

/** Another port of this machine is another page ("same-site"), and refused like any other. */
export function ownPage(): MiddlewareHandler {
  return async (c, next) => {
    const site = c.req.header("Sec-Fetch-Site");
    const origin = c.req.header("Origin");
    const host = hostOf(c.req.header("Host") ?? "")?.host;
    const isForeign =
      (site !== undefined && !own.has(site)) ||
      (origin !== undefined && origin !== `http://${host}` && origin !== `https://${host}`);
    if (isForeign) throw new Problem("foreign-page");
    await next();
  };
}
