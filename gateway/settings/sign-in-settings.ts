/** Settings for sign-in: which provider, which users may sign in, how long a session lasts. */
import * as v from "valibot";

import { isPlainLoopback } from "../net/loopback.ts";
import { parseAllowList, type AllowList } from "./checks/allow-list.ts";
import { isBaseUrl, listOf, whole } from "./checks/setting-checks.ts";

export type ProviderSettings = {
  readonly issuer: string;
  readonly clientId: string;
  /** `null` for a public client. */
  readonly clientSecret: string | null;
};

export type SignInSettings = {
  readonly provider: ProviderSettings;
  /** `OIDC_ALLOW`, as written and as parsed. */
  readonly allow: string;
  readonly allowList: AllowList;
  /** `null`: the gateway creates one at each start. */
  readonly sessionSecret: string | null;
  /** In seconds. */
  readonly sessionIdleS: number;
};

export const signInEntries = {
  AUTH: v.optional(v.picklist(["oidc", "none"], "must be oidc or none")),
  OIDC_ISSUER: v.optional(
    v.pipe(v.string(), v.check(isIssuer, "must be a URL that begins with https: and has no query")),
  ),
  OIDC_CLIENT_ID: v.optional(v.string()),
  OIDC_CLIENT_SECRET: v.optional(v.string()),
  OIDC_ALLOW: v.optional(
    v.pipe(
      v.string(),
      v.transform((allow) => ({ allow, allowList: parseAllowList(allow) })),
      v.check(
        ({ allowList }) => allowList !== null,
        "must be a comma-separated list of email addresses, @domains and group:names, or *",
      ),
    ),
  ),
  SESSION_SECRET: v.optional(
    v.pipe(v.string(), v.minLength(32, "must be at least 32 characters long")),
  ),
  SESSION_IDLE_S: v.optional(
    whole(60, 604_800, "must be a number of seconds from 60 to 604800"),
    "43200",
  ),
};

const all = v.object(signInEntries);

/** Returns `null` if sign-in is off, or a text that names what is missing. */
export function signInOf(given: v.InferOutput<typeof all>): SignInSettings | string | null {
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_ALLOW } = given;
  const needed = { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_ALLOW };
  if (given.AUTH === undefined) {
    // An administrator who has set these expects that users must sign in.
    const idle = Object.entries({ ...needed, OIDC_CLIENT_SECRET }).find(([, value]) => value);
    return idle === undefined
      ? null
      : `AUTH must also be set, to oidc or none, because ${idle[0]} is set.`;
  }
  if (given.AUTH === "none") return null;
  if (!OIDC_ISSUER || !OIDC_CLIENT_ID || !OIDC_ALLOW?.allowList) {
    const missing = Object.entries(needed).flatMap(([name, value]) => (value ? [] : [name]));
    const everyone = OIDC_ALLOW ? "" : " OIDC_ALLOW=* allows every user of the provider.";
    return `${listOf(missing)} must also be set, because AUTH is oidc.${everyone}`;
  }
  return {
    provider: {
      issuer: OIDC_ISSUER,
      clientId: OIDC_CLIENT_ID,
      clientSecret: OIDC_CLIENT_SECRET ?? null,
    },
    allow: OIDC_ALLOW.allow,
    allowList: OIDC_ALLOW.allowList,
    sessionSecret: given.SESSION_SECRET ?? null,
    sessionIdleS: given.SESSION_IDLE_S,
  };
}

function isIssuer(text: string): boolean {
  return isBaseUrl(text) && (new URL(text).protocol === "https:" || isPlainLoopback(text));
}
