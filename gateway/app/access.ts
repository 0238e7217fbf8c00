/** Who may reach the gateway, from the settings, as the guards and routes need it. */
import type { BlockList } from "node:net";

import { noAudit, type Audit } from "../audit/audit.ts";
import { isNamed } from "../net/host-names.ts";
import { isLoopback } from "../net/loopback.ts";
import type { AccessSettings } from "../settings/access-settings.ts";
import { createSignIn, type SignIn } from "../sign-in/sign-in.ts";

export type Access = {
  /** Whether browsers connect by HTTPS. */
  readonly isSecure: boolean;
  readonly proxy: BlockList | null;
  /** Whether a `Host` header, with its host name, is one of the gateway's own. */
  readonly isOwnHost: (header: string, hostname: string) => boolean;
  /** `null` if sign-in is off. */
  readonly signIn: SignIn | null;
  readonly audit: Audit;
};

/** `now` returns the time in milliseconds since 1970. */
export function createAccess(
  { tls, proxy, names, isLocal, signIn }: AccessSettings,
  audit: Audit,
  now: () => number = Date.now,
): Access {
  const isSecure = tls !== null || proxy !== null;
  const usualPort = isSecure ? "443" : "80";
  return {
    isSecure,
    proxy,
    isOwnHost: (header, hostname) =>
      (isLocal && isLoopback(hostname)) || isNamed(names, header, usualPort),
    signIn: signIn && createSignIn(signIn, isSecure, now),
    audit,
  };
}

/** Loopback without sign-in: the same as without any settings. */
export const openAccess: Access = createAccess(
  { tls: null, proxy: null, names: [], isLocal: true, signIn: null, audit: null },
  noAudit,
);
