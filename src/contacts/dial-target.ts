/** What a stored number dials. */

/**
 * The `tel:` address of a number, without its visual separators; nothing is added to it, no country
 * code either. `null` where anything else stands in it (letters, say): what it would dial is not
 * what it shows.
 */
export function dialTarget(stored: string): string | null {
  const dialled = stored.replace(/[\s().\-/\p{Pd}\u200b-\u200f\u202a-\u202e\u2060-\u2069]/gu, "");
  if (!/^\+?[\d*#]*\d[\d*#]*$/.test(dialled)) return null;
  return `tel:${dialled.replaceAll("#", "%23")}`;
}
