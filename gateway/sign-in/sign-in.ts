/** Sign-in as a whole: the provider, the allowed users, sign-ins under way, and sessions. */
import { randomBytes } from "node:crypto";

import type { SignInSettings } from "../settings/sign-in-settings.ts";
import { createFlows } from "./provider/flows.ts";
import { createProvider } from "./provider/provider.ts";
import { createCookies } from "./session/session-cookies.ts";
import { createSessions } from "./session/sessions.ts";

/** `now` returns the time in milliseconds since 1970. */
export function createSignIn(settings: SignInSettings, isSecure: boolean, now: () => number) {
  const { provider, allow, allowList, sessionSecret, sessionIdleS } = settings;
  const cookies = createCookies(isSecure);
  const secret = sessionSecret ?? randomBytes(32).toString("hex");
  // A user whom changed settings exclude must not come in with an old cookie.
  const forThese = JSON.stringify([secret, provider.issuer, provider.clientId, allow]);
  return {
    provider: createProvider(provider),
    allowList,
    flows: createFlows(forThese, cookies, now),
    sessions: createSessions({ secret: forThese, idleMs: sessionIdleS * 1000, cookies, now }),
  };
}

export type SignIn = ReturnType<typeof createSignIn>;
