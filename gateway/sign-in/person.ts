/** Who has signed in, out of what the provider says of them. */
import * as v from "valibot";

export type Person = {
  /** The email address, or the provider's own name for the person. */
  readonly user: string;
  /** As the person is called. */
  readonly name: string;
  /** In small letters; `null` where there is none, or one that the provider itself does not believe. */
  readonly email: string | null;
  readonly groups: readonly string[];
};

const text = v.fallback(v.pipe(v.string(), v.trim(), v.maxLength(200)), "");

const claims = v.object({
  sub: v.string(),
  name: text,
  preferred_username: text,
  email: text,
  /** Some providers write it as text, and some not at all. */
  email_verified: v.optional(v.unknown(), true),
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

export function personOf(said: unknown): Person {
  const { sub, name, preferred_username, email, email_verified, groups } = v.parse(claims, said);
  const isBelieved = email !== "" && String(email_verified) === "true";
  const known = isBelieved ? email.toLowerCase() : null;
  return {
    user: known ?? sub,
    name: name || known || preferred_username || sub,
    email: known,
    groups,
  };
}
