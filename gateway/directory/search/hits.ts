/** Which words a term finds, how well each is found, and what that is worth. */
import type { DirectoryIndex } from "../index/directory-index.ts";
import { endingWith, holding, type GramLexicon } from "../index/words/grams.ts";
import { beginningWith, isWhole, type Words } from "../index/words/lexicon.ts";
import type { Postings } from "../index/words/postings.ts";
import type { NumberSpellings } from "./query/number-spellings.ts";
import type { Term } from "./query/search-query.ts";

/** Worths by field; none is above 63. */
export type Worths = Uint8Array;

/** Words that are found alike: the postings of each stand in the contacts' order. */
export type Hits = {
  readonly from: Postings;
  readonly words: Words | Uint32Array;
  readonly worths: Worths;
};

/** What a word is worth, whole, that is a word of the name; and one more where it is spelled as typed. */
export const wholeWorth = 32;
export const mostWorth = wholeWorth + 1;

/** In the order of the fields of words. */
type ByField = readonly [name: number, company: number, email: number, number: number];

/** With one more for what is spelled as it is typed. */
const asTyped = (byField: ByField): Worths =>
  Uint8Array.from(byField.flatMap((worth) => [worth + 1, worth]));

/** For what is typed in one spelling and found in another. */
export const alike = (byField: ByField): Worths =>
  Uint8Array.from(byField.flatMap((worth) => [worth, worth]));

/**
 * An email's words are many people's. Who types "an" means a name that begins so, sooner than a company
 * whose name has that word.
 */
const wordWorths = {
  whole: [wholeWorth, 22, 16, 16],
  beginning: [24, 20, 14, 14],
  inside: [12, 10, 6, 6],
} as const satisfies Record<string, ByField>;

/** The fields of numbers are what is dialled, and the digits as they are written. */
const numberWorths = {
  whole: Uint8Array.of(30, 28),
  wholeElsewhere: Uint8Array.of(27, 26),
  ending: Uint8Array.of(21, 20),
  beginning: Uint8Array.of(19, 18),
  beginningElsewhere: Uint8Array.of(17, 16),
  inside: Uint8Array.of(8, 8),
} as const;

const nothing: Worths = Uint8Array.of(0);

/** From so many digits on, they are also sought at the end of numbers and inside of them. */
const leastInside = 3;

export function hitsOf({ words, numbers }: DirectoryIndex, term: Term): readonly Hits[] {
  return [
    ...wordHits(words, term.word, asTyped),
    ...term.otherWords.flatMap((text) => wordHits(words, text, alike)),
    ...(term.number === null ? [] : numberHits(numbers, term.number)),
  ];
}

function wordHits(
  words: GramLexicon,
  text: string,
  worthOf: (byField: ByField) => Worths,
): readonly Hits[] {
  if (text === "") return [];
  const { whole, beginning, inside } = wordWorths;
  return [
    ...beginnings(words, text, worthOf(whole), worthOf(beginning)),
    ...(isSoughtInside(text) ? among(words, holding(words, text), worthOf(inside)) : []),
  ];
}

function numberHits(numbers: GramLexicon, spellings: NumberSpellings): readonly Hits[] {
  const { digits, abroad, elsewhere, ending } = spellings;
  const {
    whole,
    wholeElsewhere,
    beginning,
    beginningElsewhere,
    inside,
    ending: atEnd,
  } = numberWorths;
  const isInside = digits.length >= leastInside;
  return [
    ...[digits, ...abroad].flatMap((text) => beginnings(numbers, text, whole, beginning)),
    ...elsewhere.flatMap((text) => beginnings(numbers, text, wholeElsewhere, beginningElsewhere)),
    ...(isInside ? among(numbers, endingWith(numbers, digits), atEnd) : []),
    ...(isInside ? among(numbers, holding(numbers, digits), inside) : []),
    ...(ending === "" ? [] : among(numbers, endingWith(numbers, ending), inside)),
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

function beginnings(
  from: GramLexicon,
  text: string,
  whole: Worths,
  beginning: Worths,
): readonly Hits[] {
  const begun = beginningWith(from, text);
  const isWord = begun.from < begun.to && isWhole(from, begun.from, text);
  const firstLonger = begun.from + (isWord ? 1 : 0);
  return [
    { from, words: { from: begun.from, to: firstLonger }, worths: whole },
    { from, words: { from: firstLonger, to: begun.to }, worths: beginning },
  ].filter(({ words }) => words.from < words.to);
}

const among = (from: Postings, words: Uint32Array, worths: Worths): readonly Hits[] =>
  words.length === 0 ? [] : [{ from, words, worths }];

/** A single letter is sought at the beginning of words, unless it is a word by itself, as in Chinese. */
function isSoughtInside(text: string): boolean {
  return text.length > 1 || /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text);
}
