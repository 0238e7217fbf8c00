/** Email addresses in the form in which they are compared: strict in syntax, and equal in ASCII case only. */

/**
 * No space, control character, comma, quote or second @, which other programs read differently, and no
 * wildcard. Letters of all scripts are allowed: those outside ASCII are compared as they are.
 */
const local = /[\p{L}\p{M}\p{N}!#$%&'+/=?^_`{|}~.-]+/u;
const domain = /@[\p{L}\p{M}\p{N}.-]+/u;
const address = new RegExp(`^${local.source}${domain.source}$`, "u");
const anyoneAt = new RegExp(`^${domain.source}$`, "u");

/** In characters; no address that mail can be sent to is longer. */
const longest = 254;

/** The address in the form that is compared, or `null` if it is not an address. */
export const emailOf = (claim: unknown): string | null =>
  typeof claim === "string" && claim.length <= longest && address.test(claim)
    ? inSmallLetters(claim)
    : null;

/**
 * The same for a domain with an @ before it.
 */
export const domainOf = (entry: string): string | null =>
  anyoneAt.test(entry) ? inSmallLetters(entry) : null;

/** Letters other than A to Z may become ASCII letters: the Kelvin sign becomes a k. */
const inSmallLetters = (text: string): string =>
  text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
