/** The settings of signing in: which provider, who is let in, how long a session lasts. */
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
  /** `OIDC_ALLOW`, as it was written and as it is meant. */
  readonly allow: string;
  readonly allowList: AllowList;
  /** `null`: one is made up at each start. */
  readonly sessionSecret: string | null;
  /** In seconds. */
  readonly sessionIdleS: number;
};

export const signInEntries = {
  AUTH: v.optional(v.picklist(["oidc", "none"], "must be oidc or none")),
  OIDC_ISSUER: v.optional(
    v.pipe(
      v.string(),
      v.check(isIssuer, "must be an address that begins with https:, without a query"),
    ),
  ),
  OIDC_CLIENT_ID: v.optional(v.string()),
  OIDC_CLIENT_SECRET: v.optional(v.string()),
  OIDC_ALLOW: v.optional(
    v.pipe(
      v.string(),
      v.transform((allow) => ({ allow, allowList: parseAllowList(allow) })),
      v.check(
        ({ allowList }) => allowList !== null,
        "must be a list of email addresses, @domains and group:names with commas between, or *",
      ),
    ),
  ),
  SESSION_SECRET: v.optional(
    v.pipe(v.string(), v.minLength(32, "must have 32 characters at the least")),
  ),
  SESSION_IDLE_S: v.optional(
    whole(60, 604_800, "must be a number of seconds from 60 to 604800"),
    "43200",
  ),
};

const all = v.object(signInEntries);

/** `null` where nobody signs in; a text says what is missing. */
export function signInOf(given: v.InferOutput<typeof all>): SignInSettings | string | null {
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_ALLOW } = given;
  const needed = { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_ALLOW };
  if (given.AUTH === undefined) {
    // Who has set these believes that nobody comes in unasked.
    const idle = Object.entries({ ...needed, OIDC_CLIENT_SECRET }).find(([, value]) => value);
    return idle === undefined
      ? null
      : `AUTH must be set too, to oidc or none, since ${idle[0]} is set.`;
  }
  if (given.AUTH === "none") return null;
  if (!OIDC_ISSUER || !OIDC_CLIENT_ID || !OIDC_ALLOW?.allowList) {
    const missing = Object.entries(needed).flatMap(([name, value]) => (value ? [] : [name]));
    const everybody = OIDC_ALLOW
      ? ""
      : " OIDC_ALLOW=* lets in everybody whom the provider lets in.";
    return `${listOf(missing)} must be set too, since AUTH is oidc.${everybody}`;
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
