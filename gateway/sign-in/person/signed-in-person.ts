/** The signed-in user, from the provider's claims. */
import { createHash } from "node:crypto";

import * as v from "valibot";

import { emailOf } from "../../net/email-address.ts";

export type Person = {
  /** The email address, or the provider's own name for the user. */
  readonly user: string;
  /** The user's display name. */
  readonly name: string;
  /** In the form that is compared; `null` if there is none, or the provider reports it as not verified. */
  readonly email: string | null;
  readonly groups: readonly string[];
};

const text = v.fallback(v.pipe(v.string(), v.trim(), v.maxLength(200)), "");

const claims = v.object({
  sub: v.string(),
  name: text,
  preferred_username: text,
  groups: v.fallback(
    v.union([
      v.array(v.string()),
      v.pipe(
        v.string(),
        v.transform((group) => [group]),
      ),
    ]),
    [],
  ),
});

type Said = Readonly<Record<string, unknown>>;

/** Whether all the claims that Frontdesk needs are there. */
export const isAll = (said: Said): boolean =>
  hasEmail(said) && hasVerdict(said) && said["groups"] !== undefined;

/** `token` contains the claims of the ID token, `userinfo` those of userinfo if it was requested. */
export function personOf(token: Said, userinfo: Said = {}): Person {
  const { sub, name, preferred_username, groups } = v.parse(claims, { ...userinfo, ...token });
  const email = believedEmail(token, userinfo);
  const user = email ?? boundedSub(sub);
  return { user, name: name || email || preferred_username || user, email, groups };
}

/** An address counts only with the verdict that came with it: one from elsewhere may be about another address. */
function believedEmail(token: Said, userinfo: Said): string | null {
  const whole = [token, userinfo].find((said) => hasEmail(said) && hasVerdict(said));
  if (whole !== undefined) return isTrue(whole["email_verified"]) ? emailOf(whole["email"]) : null;
  // Some providers never send a verdict. A provider that sends it without an address, or with another, does
  // send them.
  if (hasVerdict(token) || hasVerdict(userinfo)) return null;
  return emailOf(hasEmail(userinfo) ? userinfo["email"] : token["email"]);
}

const hasEmail = ({ email }: Said): boolean => email !== undefined && email !== null;
const hasVerdict = (said: Said): boolean => said["email_verified"] !== undefined;

/** Some providers send it as text. */
const isTrue = (verdict: unknown): boolean => verdict === true || verdict === "true";

/** By the standard, a `sub` is at most 255 characters of ASCII. Others would make a cookie that browsers drop. */
const boundedSub = (sub: string): string =>
  /^[\x20-\x7e]{1,255}$/.test(sub)
    ? sub
    : `sha256:${createHash("sha256").update(sub).digest("base64url")}`;
