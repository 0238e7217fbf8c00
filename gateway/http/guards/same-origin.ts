/** Keeps other sites out: only Frontdesk's page may read data, and only a user may open a page. */
import type { Context, MiddlewareHandler } from "hono";

import { Problem } from "../../core/problem.ts";
import { hostOf } from "../../net/host-names.ts";
import { isPage } from "../public-paths.ts";

/** What a browser sends for a request of Frontdesk's own page, or of a user in the address bar. */
const own: ReadonlySet<string> = new Set(["same-origin", "none"]);

/** What browsers send, or sent in older versions, to prefetch a page before a click. */
const aheadOfClick = ["Sec-Purpose", "Purpose", "X-Purpose", "X-Moz"];

/** Only Frontdesk's own page may ask. `isSecure`: browsers connect by HTTPS. */
export function sameOrigin(isSecure: boolean): MiddlewareHandler {
  return async (c, next) => {
    if (isForeign(c, isSecure)) throw new Problem("foreign-page");
    await next();
  };
}

/**
 * Any site may lead to a page, by a link or in a window that it opens, as the PBX's web client does. No site
 * may load it as an image, in a frame, by a script or as a prefetch: no user looks at it there, and it would
 * read from the PBX.
 */
export function navigationOnly(isSecure: boolean): MiddlewareHandler {
  return async (c, next) => {
    if (isPage(c.req.path) && isByAnotherPage(c, isSecure)) throw new Problem("foreign-page");
    await next();
  };
}

/** Whether another site's page made the request, and the browser does not navigate to it. */
export const isByAnotherPage = (c: Context, isSecure: boolean): boolean =>
  isForeign(c, isSecure) && !isOpened(c);

/** Another port of this machine is another page ("same-site"), and as foreign as any other. */
function isForeign(c: Context, isSecure: boolean): boolean {
  const site = c.req.header("Sec-Fetch-Site");
  const origin = c.req.header("Origin");
  return (
    (site !== undefined && !own.has(site)) ||
    (origin !== undefined && !isOwnOrigin(origin, c.req.header("Host") ?? "", isSecure))
  );
}

function isOwnOrigin(origin: string, host: string, isSecure: boolean): boolean {
  // With HTTPS, a plain HTTP page under the same name may be an attacker's. A tunnel may add HTTPS.
  const schemes = isSecure ? ["https"] : ["http", "https"];
  const name = hostOf(host)?.host;
  return schemes.some((scheme) => origin === `${scheme}://${name}`);
}

/** Whether the browser will show the answer as a page, and now. */
const isOpened = (c: Context): boolean =>
  c.req.header("Sec-Fetch-Mode") === "navigate" &&
  c.req.header("Sec-Fetch-Dest") === "document" &&
  aheadOfClick.every((name) => c.req.header(name) === undefined);
