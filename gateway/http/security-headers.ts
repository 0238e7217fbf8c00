/** The security headers of every answer: a policy with a nonce for pages, and one that allows nothing for the rest. */
import { NONCE, secureHeaders } from "hono/secure-headers";

import type { GatewayMiddleware } from "./environment.ts";
import { isPage } from "./public-paths.ts";

const pagePolicy = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'", NONCE],
  styleSrc: ["'self'", NONCE],
  // React and MUI set style attributes, for widths of skeletons for example, which no nonce can allow.
  styleSrcAttr: ["'unsafe-inline'"],
  imgSrc: ["'self'"],
  connectSrc: ["'self'"],
  manifestSrc: ["'self'"],
  baseUri: ["'none'"],
  formAction: ["'self'"],
  frameAncestors: ["'none'"],
};

/** A nonce takes a twelfth of the time of a search (`bench:directory`), and data needs none. */
const dataPolicy = {
  defaultSrc: ["'none'"],
  baseUri: ["'none'"],
  formAction: ["'none'"],
  frameAncestors: ["'none'"],
};

const headers = {
  crossOriginResourcePolicy: "same-origin",
  referrerPolicy: "same-origin",
  xFrameOptions: "DENY",
  // These headers can make the browser start a new process for the page, while a call is ringing.
  crossOriginOpenerPolicy: false,
  originAgentCluster: false,
} satisfies Parameters<typeof secureHeaders>[0];

/** Plain HTTP must stay possible on loopback: only `isSecure` asks browsers for HTTPS alone. */
export function securityHeaders(isSecure: boolean): GatewayMiddleware {
  const strictTransportSecurity = isSecure ? "max-age=31536000" : false;
  const all = { ...headers, strictTransportSecurity };
  const ofPages = secureHeaders({ ...all, contentSecurityPolicy: pagePolicy });
  const ofData = secureHeaders({ ...all, contentSecurityPolicy: dataPolicy });
  return (c, next) => (isPage(c.req.path) ? ofPages : ofData)(c, next);
}
