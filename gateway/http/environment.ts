/** What Hono's context holds in the gateway, for whoever writes or reads it. */
import type { Hono } from "hono";
import type { LanguageVariables } from "hono/language";
import type { SecureHeadersVariables } from "hono/secure-headers";

export type RequestVariables = {
  /** Names the request in the log and in a problem document. */
  readonly requestId: string;
};

export type ForwardedVariables = {
  /** The client's address as a trusted proxy reports it. */
  readonly forwardedFor?: string;
};

export type UserVariables = {
  /** For the audit: who asks, "-" if nobody signs in; `null` for what is open without signing in. */
  readonly user: string | null;
  /** For the page: the name of the user who has signed in; `null` if nobody does. */
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
