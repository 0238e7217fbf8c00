/** Finds the contacts with a caller's number: the dialled numbers of all contacts, indexed by their last digits. */
import {
  directLineKeys,
  matcherOf,
  matchKey,
  nearnesses,
  nearnessOf,
  type CallerMatch,
  type Nearness,
} from "#shared/callers/caller-match.ts";
import { parseCaller } from "#shared/callers/caller.ts";
import type { CallerRule } from "#shared/page/page-settings.ts";

import { numberFields, type DirectoryIndex, type KeyedWords } from "./directory-index.ts";
import { firstWhere, wordAt, type Lexicon } from "./words/lexicon.ts";
import { fieldOf, withoutField } from "./words/postings.ts";

/** `lastDigits` is how many digits of two numbers must match. */
export function keyed(numbers: Lexicon, lastDigits: number): KeyedWords {
  const size = numbers.wordStarts.length - 1;
  const sorted = new BigUint64Array(size);
  // The two halves of each entry, the lower first: this way no BigInt is created.
  const halves = new Uint32Array(sorted.buffer);
  for (let word = 0; word < size; word += 1) {
    halves[word * 2] = word;
    halves[word * 2 + 1] = wholeKey(matchKey(wordAt(numbers, word), lastDigits));
  }
  // Sorting without a compare function is fast.
  sorted.sort();
  return {
    keys: halves.filter((_, at) => at % 2 === 1),
    words: halves.filter((_, at) => at % 2 === 0),
  };
}

type Whose = {
  /** The nearness that all of them have; `null` if there are none. */
  readonly nearness: Nearness | null;
  /** The contacts, by name. */
  readonly contacts: Uint32Array;
};

/** The contacts whose number is nearest to the caller's. */
export function contactsOfCaller(index: DirectoryIndex, sent: string, rule: CallerRule): Whose {
  const caller = parseCaller(sent);
  if (caller.kind !== "number") return { nearness: null, contacts: new Uint32Array() };
  const { matchOf, isLineBehind } = matcherOf(caller, rule);
  const found: Record<Nearness, number[]> = { exact: [], same: [], possible: [] };

  const { numbers, callers, switchboards } = index;
  const alike: Alike[] = [];
  for (const word of wordsAt(callers, matchKey(caller.number, rule.lastDigits))) {
    const number = wordAt(numbers, word);
    alike.push({ word, number, match: matchOf(number) });
  }
  for (const one of alike) {
    if (one.match === null) continue;
    const isOpen = one.match === "same" && isOfAnotherCountry(one, alike, numbers, rule);
    const nearness = isOpen ? "possible" : nearnessOf[one.match];
    for (const contact of contactsAt(numbers, one.word)) found[nearness].push(contact);
  }
  const hasSwitchboards = switchboards.keyed.keys.length > 0;
  for (const key of hasSwitchboards ? directLineKeys(caller.number) : []) {
    for (const word of wordsAt(switchboards.keyed, key)) {
      if (!isLineBehind(wordAt(switchboards.starts, word))) continue;
      for (const contact of contactsAt(switchboards.starts, word)) found.possible.push(contact);
    }
  }

  const nearness = nearnesses.find((near) => found[near].length > 0) ?? null;
  const contacts = new Set(nearness === null ? [] : found[nearness]);
  return { nearness, contacts: Uint32Array.from(contacts).toSorted() };
}

/** A number that may be the caller's, or only ends like it. */
type Alike = {
  readonly word: number;
  readonly number: string;
  readonly match: CallerMatch | null;
};

/**
 * Whether another contact has the full number, with another country code than the caller's. Then it is not
 * certain whose number it is, unless `COUNTRY` says which country numbers without a code belong to.
 */
function isOfAnotherCountry(
  { word, number }: Alike,
  alike: readonly Alike[],
  numbers: Lexicon,
  rule: CallerRule,
): boolean {
  if (alike.length === 1) return false;
  const { matchOf } = matcherOf({ kind: "number", number, alike: [], isWithheld: false }, rule);
  const own = new Set(contactsAt(numbers, word));
  return alike.some(
    ({ word: other, number: full, match }) =>
      match !== "exact" &&
      match !== "same" &&
      matchOf(full) === "same" &&
      contactsAt(numbers, other).some((contact) => !own.has(contact)),
  );
}

/** A one before the digits keeps 012 and 12 apart. */
const wholeKey = (key: string): number => Number(`1${key}`);

function wordsAt({ keys, words }: KeyedWords, key: string): Uint32Array {
  const whole = wholeKey(key);
  const from = firstWhere(keys.length, (place) => (keys[place] ?? 0) >= whole);
  let to = from;
  while (keys[to] === whole) to += 1;
  return words.subarray(from, to);
}

/** The contacts that dial a number, and do not only have it in their text. */
function contactsAt({ postings, postingStarts }: Lexicon, word: number): readonly number[] {
  const contacts: number[] = [];
  for (const posting of postings.subarray(postingStarts[word], postingStarts[word + 1])) {
    if (fieldOf(posting) === numberFields.dialled) contacts.push(withoutField(posting));
  }
  return contacts;
}
