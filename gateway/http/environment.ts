/** The types of Hono's context in the gateway. */
import type { Hono, MiddlewareHandler } from "hono";
import type { LanguageVariables } from "hono/language";
import type { SecureHeadersVariables } from "hono/secure-headers";

export type RequestVariables = {
  /** Identifies the request in the log and in a problem document. */
  readonly requestId: string;
};

export type ForwardedVariables = {
  /** The client's address as a trusted proxy reports it. */
  readonly forwardedFor?: string;
};

export type UserVariables = {
  /** For the audit log: the user, "-" if sign-in is off; `null` for paths that are open without sign-in. */
  readonly user: string | null;
  /** For the page: the name of the signed-in user; `null` if there is none. */
  readonly userName: string | null;
};

export type GatewayEnvironment = {
  Variables: RequestVariables &
    SecureHeadersVariables &
    LanguageVariables &
    ForwardedVariables &
    UserVariables;
};

export type Gateway = Hono<GatewayEnvironment>;
export type GatewayMiddleware = MiddlewareHandler<GatewayEnvironment>;
