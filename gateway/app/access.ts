/** Who may come in, by what the settings say: what each guard and each route needs of it. */
import type { BlockList } from "node:net";

import { noAudit, type Audit } from "../audit/audit.ts";
import { hostOf, isNamed } from "../net/host-names.ts";
import { isLoopback } from "../net/loopback.ts";
import type { AccessSettings } from "../settings/access-settings.ts";
import { createSignIn, type SignIn } from "../sign-in/sign-in.ts";

export type Access = {
  /** Whether browsers come by HTTPS. */
  readonly isSecure: boolean;
  readonly proxy: BlockList | null;
  /** Whether a `Host` header names us. */
  readonly isOwnHost: (header: string) => boolean;
  /** `null`: nobody signs in. */
  readonly signIn: SignIn | null;
  readonly audit: Audit;
};

/** `now` gives the time in milliseconds since 1970. */
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
    isOwnHost: (header) =>
      isNamed(names, header, usualPort) || (isLocal && isLoopback(hostOf(header)?.hostname ?? "")),
    signIn: signIn && createSignIn(signIn, isSecure, now),
    audit,
  };
}

/** On this machine, without sign-in: what the settings are where none is given. */
export const openAccess: Access = createAccess(
  { tls: null, proxy: null, names: [], isLocal: true, signIn: null, audit: null },
  noAudit,
);
