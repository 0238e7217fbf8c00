/** Email addresses as they are compared: strictly written, and alike in ASCII case only. */

/**
 * No blank, control character, comma, quote or second @, which other programs read in other ways, and no
 * wildcard. Letters of all scripts: those that are not ASCII count as they are.
 */
const local = /[\p{L}\p{M}\p{N}!#$%&'+/=?^_`{|}~.-]+/u;
const domain = /@[\p{L}\p{M}\p{N}.-]+/u;
const address = new RegExp(`^${local.source}${domain.source}$`, "u");
const anyoneAt = new RegExp(`^${domain.source}$`, "u");

/** In characters; no address that can be sent to is longer. */
const longest = 254;

/** The address in the form that is compared, or `null` for what is none. */
export const emailOf = (claim: unknown): string | null =>
  typeof claim === "string" && claim.length <= longest && address.test(claim)
    ? inSmallLetters(claim)
    : null;

/** The same for a domain with an @ before it. */
export const domainOf = (entry: string): string | null =>
  anyoneAt.test(entry) ? inSmallLetters(entry) : null;

/** Others than A to Z may become ASCII letters: the Kelvin sign becomes a k. */
const inSmallLetters = (text: string): string =>
  text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
