/** Which words a term finds, how well each is found, and what that is worth. */
import type { DirectoryIndex } from "./directory-index.ts";
import { beginningWith, holding, isWhole, type Lexicon, type Words } from "./lexicon.ts";
import type { Postings } from "./postings.ts";
import type { Term } from "./query.ts";

/** Worths by field; none is above 31. */
type Worths = Uint8Array;

/** Words that are found alike: the postings of each stand in the contacts' order. */
export type Hits = {
  readonly from: Postings;
  readonly words: Words | Uint32Array;
  readonly worths: Worths;
};

const worths = (...byField: readonly number[]): Worths => Uint8Array.from(byField);

/**
 * The fields of words are name, company, email and number; an email's words are many people's. Who types
 * "an" means a name that begins so, sooner than a company whose name has that word.
 */
const wordWorths = {
  whole: worths(16, 11, 8, 8),
  beginning: worths(12, 10, 7, 7),
  inside: worths(6, 5, 3, 3),
} as const;
const numberWorths = {
  whole: worths(15, 14, 0, 0),
  beginning: worths(9, 8, 0, 0),
  inside: worths(4, 4, 0, 0),
} as const;
/** What a word is worth that is a whole word of the name, and nothing else. */
export const mostWorth = 16;
const nothing = worths(0, 0, 0, 0);

/** From so many digits on, they are also sought inside of numbers. */
const leastInside = 3;

export function hitsOf({ words, numbers }: DirectoryIndex, term: Term): readonly Hits[] {
  return [
    ...term.words.flatMap((text) => found(words, text, isSoughtInside(text), wordWorths)),
    ...term.numbers.flatMap((text) =>
      found(numbers, text, /^\d/.test(text) && text.length >= leastInside, numberWorths),
    ),
  ];
}

/** Everyone in a phonebook; for its filter, which makes no contact better than another. */
export function membersOf({ phonebooks, members }: DirectoryIndex, id: number): readonly Hits[] {
  const place = phonebooks.findIndex((phonebook) => phonebook.id === id);
  const words = { from: place, to: place + 1 };
  return place === -1 ? [] : [{ from: members, words, worths: nothing }];
}

/** How many postings hits have at the most. */
export function costOf(hits: readonly Hits[]): number {
  return hits.reduce((sum, { from: { postingStarts }, words }) => {
    if (words instanceof Uint32Array) return sum + words.length;
    return sum + (postingStarts[words.to] ?? 0) - (postingStarts[words.from] ?? 0);
  }, 0);
}

function found(
  lexicon: Lexicon,
  text: string,
  inside: boolean,
  { whole, beginning, inside: within }: typeof wordWorths,
): readonly Hits[] {
  const { from, to } = beginningWith(lexicon, text);
  const isWord = from < to && isWhole(lexicon, from, text);
  const longer = { from: isWord ? from + 1 : from, to };
  const hits: Hits[] = [];
  if (isWord) hits.push({ from: lexicon, words: { from, to: from + 1 }, worths: whole });
  if (longer.from < to) hits.push({ from: lexicon, words: longer, worths: beginning });
  const holders = inside ? holding(lexicon, text) : [];
  if (holders instanceof Uint32Array && holders.length > 0) {
    hits.push({ from: lexicon, words: holders, worths: within });
  }
  return hits;
}

/** A single letter is sought at the beginning of words, unless it is a word by itself, as in Chinese. */
function isSoughtInside(text: string): boolean {
  return text.length > 1 || /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text);
}
