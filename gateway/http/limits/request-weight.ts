/** How much of a client's share a request takes: a page costs the gateway many times what a file does. */
import { gatewayPaths } from "#shared/api/gateway-paths.ts";

import { pageWeight, searchWeight } from "../../core/limits.ts";
import { isPage, isSignInPath } from "../public-paths.ts";

/** By its path, before it is known whether anything is there. */
export function weightOf(path: string): number {
  if (path === gatewayPaths.directory || isSignInPath(path)) return searchWeight;
  return isPage(path) ? pageWeight : 1;
}
