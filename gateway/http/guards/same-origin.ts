/** Keeps other sites out, whatever they have the browser ask for: data is for our page alone, a page for who opens it. */
import type { Context, MiddlewareHandler } from "hono";

import { Problem } from "../../core/problem.ts";
import { hostOf } from "../../net/host-names.ts";
import { isPage } from "../public-paths.ts";

/** What a browser says of a request that our page, or a person at the URL bar, has made. */
const own: ReadonlySet<string> = new Set(["same-origin", "none"]);

/** What a browser says, or has said in older versions, of a page that it fetches ahead of a click. */
const aheadOfClick = ["Sec-Purpose", "Purpose", "X-Purpose", "X-Moz"];

/** Only our own page may ask. `isSecure`: browsers come by HTTPS. */
export function sameOrigin(isSecure: boolean): MiddlewareHandler {
  return async (c, next) => {
    if (isForeign(c, isSecure)) throw new Problem("foreign-page");
    await next();
  };
}

/**
 * Any site may lead to a page, by a link or in a window that it opens, as the PBX's web client does. None
 * may have it as an image, in a frame, by a script or ahead of a click: nobody looks at it there, and it
 * would read the PBX.
 */
export function navigationOnly(isSecure: boolean): MiddlewareHandler {
  return async (c, next) => {
    if (isPage(c.req.path) && isByAnotherPage(c, isSecure)) throw new Problem("foreign-page");
    await next();
  };
}

/** Whether another site's page has made the request, and it is not where the browser goes. */
export const isByAnotherPage = (c: Context, isSecure: boolean): boolean =>
  isForeign(c, isSecure) && !isOpened(c);

/** Another port of this machine is another page ("same-site"), and foreign like any other. */
function isForeign(c: Context, isSecure: boolean): boolean {
  const site = c.req.header("Sec-Fetch-Site");
  const origin = c.req.header("Origin");
  return (
    (site !== undefined && !own.has(site)) ||
    (origin !== undefined && !isOwnOrigin(origin, c.req.header("Host") ?? "", isSecure))
  );
}

function isOwnOrigin(origin: string, host: string, isSecure: boolean): boolean {
  // By HTTPS, what comes by HTTP under the same name may be anybody's. A tunnel may add HTTPS.
  const schemes = isSecure ? ["https"] : ["http", "https"];
  const name = hostOf(host)?.host;
  return schemes.some((scheme) => origin === `${scheme}://${name}`);
}

/** Whether the answer becomes a page of the browser's, and now. */
const isOpened = (c: Context): boolean =>
  c.req.header("Sec-Fetch-Mode") === "navigate" &&
  c.req.header("Sec-Fetch-Dest") === "document" &&
  aheadOfClick.every((name) => c.req.header(name) === undefined);
