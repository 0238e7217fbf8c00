/** Which of a contact's numbers its row shows, and where the typed digits are in it. */
import type { DirectoryRow } from "#shared/api/directory-reply.ts";
import { asciiDigits } from "#shared/text/ascii-digits.ts";
import { longestText } from "#shared/text/fold.ts";

import { placesOf, searchedWords, type Range } from "./marks.ts";

type ShownNumber = { readonly value: string; readonly places: readonly Range[] };

/** So many digits may precede a number in one spelling and not in another: +49 and 0. */
const mostBefore = 4;

/** Fewer digits are in too many numbers. */
const leastDigits = 3;

/** The number that was searched for, else the first; `null` without any numbers. */
export function rowNumber({ numbers }: DirectoryRow, typed: string): ShownNumber | null {
  // An address may contain more than anybody types.
  const q = typed.slice(0, longestText);
  const [first] = numbers;
  if (first === undefined) return null;
  const found = searchedDigits(q).map((digits) =>
    numbers
      .flatMap(({ value }) => matchIn(value, digits) ?? [])
      .toSorted((one, other) => one.rank - other.rank),
  );
  const [best] = found.flat();
  return best ?? { value: (withWord(numbers, q) ?? first).value, places: [] };
}

/** Finds 1-800-FLOWERS for the search "flowers". */
function withWord(numbers: DirectoryRow["numbers"], q: string) {
  const words = searchedWords(q);
  return numbers.find(
    ({ value }) => /\p{L}/u.test(value) && placesOf(value, words).flat().length > 0,
  );
}

/** The whole text as one number, or each part of it. */
function searchedDigits(q: string): readonly string[] {
  const parts = digitsOf(q).split(/\s+/);
  return [parts.join(""), ...parts].map((part) => part.replace(/\D/g, ""));
}

const digitsOf = (text: string): string => asciiDigits(text.normalize("NFKC"));

/**
 * The fewer digits precede the match, the better; then matches at the end come first, then those at
 * the beginning.
 */
function matchIn(value: string, digits: string): (ShownNumber & { readonly rank: number }) | null {
  const places = Array.from(
    value.slice(0, longestText).matchAll(/\p{N}/gu),
    ({ index, 0: digit }) => ({
      digit: digitsOf(digit),
      range: [index, index + digit.length] as const,
    }),
  ).filter(({ digit }) => /^\d$/.test(digit));
  const stored = places.map(({ digit }) => digit).join("");
  for (let before = 0; before <= mostBefore; before += 1) {
    const sought = digits.slice(before);
    if (sought.length < leastDigits) return null;
    const at = stored.endsWith(sought) ? stored.length - sought.length : stored.indexOf(sought);
    const [from] = places[at]?.range ?? [];
    const [, to] = places[at + sought.length - 1]?.range ?? [];
    if (from === undefined || to === undefined) continue;
    const atEnd = at + sought.length === stored.length;
    return { value, places: [[from, to]], rank: before * 3 + (atEnd ? 0 : at === 0 ? 1 : 2) };
  }
  return null;
}
