/** Lets only our own page ask for data, whatever other page is open in the same browser. */
import type { MiddlewareHandler } from "hono";

import type { Access } from "./access.ts";
import { hostOf } from "./host-names.ts";
import { Problem } from "./problem.ts";

/** What a browser says of a request that our page, or a person at the URL bar, has made. */
const own: ReadonlySet<string> = new Set(["same-origin", "none"]);

/** Another port of this machine is another page ("same-site"), and refused like any other. */
export function ownPage({ isSecure }: Pick<Access, "isSecure">): MiddlewareHandler {
  // By HTTPS, what comes by HTTP under the same name may be anybody's. A tunnel may add HTTPS.
  const schemes = isSecure ? ["https"] : ["http", "https"];
  return async (c, next) => {
    const site = c.req.header("Sec-Fetch-Site");
    const origin = c.req.header("Origin");
    const host = hostOf(c.req.header("Host") ?? "")?.host;
    const isForeign =
      (site !== undefined && !own.has(site)) ||
      (origin !== undefined && !schemes.some((scheme) => origin === `${scheme}://${host}`));
    if (isForeign) throw new Problem("foreign-page");
    await next();
  };
}
