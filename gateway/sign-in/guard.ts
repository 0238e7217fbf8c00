/** Lets only signed-in users through: API calls get an error, page requests are redirected to sign-in. */
import type { MiddlewareHandler } from "hono";

import { signInPath } from "#shared/api/gateway-paths.ts";

import { Problem } from "../core/problem.ts";
import type { UserVariables } from "../http/environment.ts";
import { internalRequestOf } from "../http/internal-request.ts";
import { isApiPath, isPublicFile, isSignInPath, monitoringPaths } from "../http/public-paths.ts";
import { noStore } from "../http/query-parameters.ts";
import type { SignIn } from "./sign-in.ts";

/** The paths that are open to everyone. Any new route of the gateway is behind the guard. */
const isOpen = (path: string): boolean =>
  isPublicFile(path) || isSignInPath(path) || monitoringPaths.has(path);

/** `signIn` is `null` if sign-in is off. */
export function signedIn(signIn: SignIn | null): MiddlewareHandler<{ Variables: UserVariables }> {
  return async (c, next) => {
    const internal = internalRequestOf(c);
    c.set("userName", null);
    if (signIn === null || internal !== null || isOpen(c.req.path)) {
      c.set("user", internal?.user ?? (signIn === null ? "-" : null));
      return next();
    }
    const session = await signIn.sessions.current(c);
    if (session === null) {
      const isRead = c.req.method === "GET" || c.req.method === "HEAD";
      if (!isRead || isApiPath(c.req.path)) throw new Problem("signed-out");
      const { pathname, search } = new URL(c.req.url);
      return c.body(null, 302, { ...noStore, Location: signInPath(pathname + search) });
    }
    c.set("user", session.user);
    c.set("userName", session.name);
    await next();
    // Set on the finished answer, since a complete `Response` drops headers that were set before it.
    if (c.error === undefined) await signIn.sessions.renew(c, session);
    return undefined;
  };
}
