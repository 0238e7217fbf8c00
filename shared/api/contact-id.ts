/** What counts as a contact's ID: one rule for the page, the gateway and the simulator. */
import * as v from "valibot";

const pattern = /^[1-9]\d{0,9}$/;
const largest = 2_147_483_647;

/**
 * Reads a contact ID from an address or a query. Returns a whole number from 1 to 2147483647, or
 * `null` for everything else (`04`, `+4`, ` 4`).
 */
export function parseContactId(text: string): number | null {
  if (!pattern.test(text)) return null;
  const id = Number(text);
  return id <= largest ? id : null;
}

/** An ID as text, in a query. */
export const idText = v.pipe(
  v.string(),
  v.check((text) => parseContactId(text) !== null),
);

/**
 * Reads the ID of a link that ends with the text behind it, as mail programs make it (`4.`, `4)`,
 * `4,`, `4 `). Returns `null` if letters or digits follow (`4abc`, `4.0`), which may be another
 * contact's ID.
 */
export function contactIdOfLink(text: string): number | null {
  return parseContactId(/^(\d+)[^\p{L}\p{M}\p{N}]*$/u.exec(text)?.[1] ?? "");
}
