/** Which words a term finds, how well it matches each, and what that is worth. */
import type { DirectoryIndex } from "../index/directory-index.ts";
import { endingWith, holding, type GramLexicon } from "../index/words/grams.ts";
import { beginningWith, isWhole, type Words } from "../index/words/lexicon.ts";
import type { Postings } from "../index/words/postings.ts";
import type { NumberSpellings } from "./query/number-spellings.ts";
import type { Term } from "./query/search-query.ts";

/** Worths by field; none is above 63. */
type Worths = Uint8Array;

/** Words that match equally well: the postings of each are in the contacts' order. */
export type Hits = {
  readonly from: Postings;
  readonly words: Words | Uint32Array;
  readonly worths: Worths;
};

/** The worth of a whole word of the name; one more if its spelling is the typed one. */
export const wholeWorth = 32;
export const mostWorth = wholeWorth + 1;

/** In the order of the fields of words. */
type ByField = readonly [name: number, company: number, email: number, number: number];

/** With one more for the spelling as typed. */
const asTyped = (byField: ByField): Worths =>
  Uint8Array.from(byField.flatMap((worth) => [worth + 1, worth]));

/** For a match with another spelling than the typed one. */
export const alike = (byField: ByField): Worths =>
  Uint8Array.from(byField.flatMap((worth) => [worth, worth]));

/**
 * Many contacts share an email's words. A user who types "an" more likely means a name that begins so than a
 * company that has that word.
 */
const wordWorths = {
  whole: [wholeWorth, 22, 16, 16],
  beginning: [24, 20, 14, 14],
  inside: [12, 10, 6, 6],
} as const satisfies Record<string, ByField>;

/** The fields of numbers are the dialled number, and the digits as written. */
const numberWorths = {
  whole: Uint8Array.of(30, 28),
  wholeElsewhere: Uint8Array.of(27, 26),
  ending: Uint8Array.of(21, 20),
  beginning: Uint8Array.of(19, 18),
  beginningElsewhere: Uint8Array.of(17, 16),
  inside: Uint8Array.of(8, 8),
} as const;

const nothing: Worths = Uint8Array.of(0);

/** From this many digits on, the search also looks at the end and inside of numbers. */
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

/** Everyone in a phonebook, for its filter: no contact counts more than another. */
export function membersOf({ phonebooks, members }: DirectoryIndex, id: number): readonly Hits[] {
  const place = phonebooks.findIndex((phonebook) => phonebook.id === id);
  const words = { from: place, to: place + 1 };
  return place === -1 ? [] : [{ from: members, words, worths: nothing }];
}

/** How many postings these hits have at most. */
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

/** A single letter only matches the beginning of words, unless it is a word by itself, as in Chinese. */
function isSoughtInside(text: string): boolean {
  return text.length > 1 || /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text);
}
