/** How a person's name is written: one rule for the card, which has two names, and the list, which has one. */

/** The order in which a PBX joins first and last name, for all of its contacts. */
export const nameOrders = ["first-last", "last-first"] as const;
export type NameOrder = (typeof nameOrders)[number];

const eastAsian =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}々ー·・\s]+$/u;

/** Whether a name is Chinese, Japanese or Korean: written family name first, and without a space. */
export const isEastAsian = (name: string): boolean => eastAsian.test(name);

/** First and last name as one; each may be "". */
export function fullName(first: string, last: string): string {
  if (first === "" || last === "") return first || last;
  return isEastAsian(first + last) ? last + first : `${first} ${last}`;
}

/**
 * The same for a row's single name. It is split only if it must be: a Chinese, Japanese or Korean
 * name, whose family name is a single part. If the PBX's order is unknown (`null`), the name stays
 * as it is.
 */
export function fullNameOfRow(name: string, order: NameOrder | null): string {
  if (order === null || !needsNameOrder(name)) return name.trim();
  const parts = name.trim().split(/\s+/u);
  const [firsts, lasts] =
    order === "first-last"
      ? [parts.slice(0, -1), parts.slice(-1)]
      : [parts.slice(1), parts.slice(0, 1)];
  return fullName(firsts.join(" "), lasts.join(" "));
}

/** Whether a row's name can be written by the rule only if the PBX's order is known. */
export const needsNameOrder = (name: string): boolean =>
  isEastAsian(name) && /\s/u.test(name.trim());

/** The PBX's order, as one contact with its row shows it; `null` if it may be either. */
export function nameOrderOf(rowName: string, first: string, last: string): NameOrder | null {
  const [name, firstLast, lastFirst] = [rowName, `${first} ${last}`, `${last} ${first}`].map(
    inParts,
  );
  if (firstLast === lastFirst) return null;
  return name === firstLast ? "first-last" : name === lastFirst ? "last-first" : null;
}

const inParts = (name: string): string => name.trim().split(/\s+/u).join(" ");
