/** How much a request counts in the rate limit: a page costs the gateway many times more than a file. */
import { gatewayPaths } from "#shared/api/gateway-paths.ts";

import { pageWeight, searchWeight } from "../../core/limits.ts";
import { isPage, isSignInPath } from "../public-paths.ts";

/** By its path, before it is known whether the path exists. */
export function weightOf(path: string): number {
  if (path === gatewayPaths.directory || isSignInPath(path)) return searchWeight;
  return isPage(path) ? pageWeight : 1;
}
