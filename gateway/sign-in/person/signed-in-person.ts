/** Who has signed in, out of what the provider says of them. */
import { createHash } from "node:crypto";

import * as v from "valibot";

import { emailOf } from "../../net/email-address.ts";

export type Person = {
  /** The email address, or the provider's own name for the person. */
  readonly user: string;
  /** As the person is called. */
  readonly name: string;
  /** As it is compared; `null` where there is none, or one that the provider itself does not believe. */
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

/** Whether nothing of what we want to know is missing. */
export const isAll = (said: Said): boolean =>
  hasEmail(said) && hasVerdict(said) && said["groups"] !== undefined;

/** `token` is what the ID token says of the person, `userinfo` what is said where that was asked. */
export function personOf(token: Said, userinfo: Said = {}): Person {
  const { sub, name, preferred_username, groups } = v.parse(claims, { ...userinfo, ...token });
  const email = believedEmail(token, userinfo);
  const user = email ?? boundedSub(sub);
  return { user, name: name || email || preferred_username || user, email, groups };
}

/** An address counts only together with the verdict that came beside it: elsewhere it may be about another address. */
function believedEmail(token: Said, userinfo: Said): string | null {
  const whole = [token, userinfo].find((said) => hasEmail(said) && hasVerdict(said));
  if (whole !== undefined) return isTrue(whole["email_verified"]) ? emailOf(whole["email"]) : null;
  // Some providers never give a verdict. One that gives it beside no address, or beside another, does.
  if (hasVerdict(token) || hasVerdict(userinfo)) return null;
  return emailOf(hasEmail(userinfo) ? userinfo["email"] : token["email"]);
}

const hasEmail = ({ email }: Said): boolean => email !== undefined && email !== null;
const hasVerdict = (said: Said): boolean => said["email_verified"] !== undefined;

/** Some providers write it as text. */
const isTrue = (verdict: unknown): boolean => verdict === true || verdict === "true";

/** As the standard has it, a `sub` is 255 characters of ASCII at the most. Others would make a cookie that browsers drop. */
const boundedSub = (sub: string): string =>
  /^[\x20-\x7e]{1,255}$/.test(sub)
    ? sub
    : `sha256:${createHash("sha256").update(sub).digest("base64url")}`;
