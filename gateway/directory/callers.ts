/** Whose a caller's number is: the dialled numbers of all contacts, to be found by their last digits. */
import {
  directLineKeys,
  matcherOf,
  matchKey,
  nearnesses,
  nearnessOf,
  type Nearness,
} from "#pbx/contract/caller-match.ts";
import { parseCaller, type CallerNumber } from "#pbx/contract/caller.ts";
import type { CallerRule } from "#pbx/contract/page-settings.ts";

import { numberFields, type DirectoryIndex, type KeyedWords } from "./directory-index.ts";
import { firstWhere, wordAt, type Lexicon } from "./lexicon.ts";

/** `lastDigits` is how many digits of two numbers must be alike. */
export function keyed(numbers: Lexicon, lastDigits: number): KeyedWords {
  const size = numbers.wordStarts.length - 1;
  const sorted = new BigUint64Array(size);
  // The halves of each entry, the lower one first: written so, no BigInt is ever made.
  const halves = new Uint32Array(sorted.buffer);
  for (let word = 0; word < size; word += 1) {
    halves[word * 2] = word;
    halves[word * 2 + 1] = wholeKey(matchKey(wordAt(numbers, word), lastDigits));
  }
  // Without a function to compare by, this is fast.
  sorted.sort();
  return {
    keys: halves.filter((_, at) => at % 2 === 1),
    words: halves.filter((_, at) => at % 2 === 0),
  };
}

type Whose = {
  /** How near all of them are; `null` where there is nobody. */
  readonly nearness: Nearness | null;
  /** The contacts, by name. */
  readonly contacts: Uint32Array;
};

/** The contacts whose number is nearest to the caller's. */
export function contactsOfCaller(index: DirectoryIndex, sent: string, rule: CallerRule): Whose {
  const caller = parseCaller(sent);
  if (caller.kind !== "number") return { nearness: null, contacts: new Uint32Array() };
  const { matchOf, isLineBehind } = matcherOf(caller, rule);
  const found = { exact: new Set<number>(), same: new Set<number>(), possible: new Set<number>() };

  const { numbers, callers, switchboards } = index;
  const alike = wordsAt(callers, matchKey(caller.number, rule.lastDigits)).map((word) => {
    const number = wordAt(numbers, word);
    return { number, match: matchOf(number), contacts: contactsAt(numbers, word) };
  });
  for (const { number, match, contacts } of alike) {
    if (match === null) continue;
    const isSure = match !== "same" || !isSomebodyElses(number, contacts, alike, rule);
    const nearness = isSure ? nearnessOf[match] : "possible";
    for (const contact of contacts) found[nearness].add(contact);
  }
  for (const key of directLineKeys(caller.number)) {
    for (const word of wordsAt(switchboards.keyed, key)) {
      if (!isLineBehind(wordAt(switchboards.starts, word))) continue;
      for (const contact of contactsAt(switchboards.starts, word)) found.possible.add(contact);
    }
  }

  const nearness = nearnesses.find((near) => found[near].size > 0) ?? null;
  const contacts = nearness === null ? [] : found[nearness];
  return { nearness, contacts: Uint32Array.from(contacts).toSorted() };
}

type Alike = {
  readonly number: string;
  readonly match: string | null;
  readonly contacts: readonly number[];
};

/**
 * Whether a number that is the caller's but for the country code is, with another country's, another
 * contact's: then nobody knows which country it is of. `COUNTRY` would say so.
 */
function isSomebodyElses(
  number: string,
  contacts: readonly number[],
  alike: readonly Alike[],
  rule: CallerRule,
): boolean {
  if (rule.callingCode !== null || alike.length === 1) return false;
  const own: CallerNumber = { kind: "number", number, alike: [], isWithheld: false };
  const { matchOf } = matcherOf(own, rule);
  return alike.some(
    (other) =>
      other.match !== "exact" &&
      other.match !== "same" &&
      matchOf(other.number) === "same" &&
      other.contacts.some((contact) => !contacts.includes(contact)),
  );
}

/** A one before the digits keeps 012 and 12 apart. */
const wholeKey = (key: string): number => Number(`1${key}`);

function wordsAt({ keys, words }: KeyedWords, key: string): readonly number[] {
  const whole = wholeKey(key);
  const from = firstWhere(keys.length, (place) => (keys[place] ?? 0) >= whole);
  let to = from;
  while (keys[to] === whole) to += 1;
  return Array.from(words.subarray(from, to));
}

/** The contacts that dial a number, and not only write it somewhere. */
function contactsAt({ postings, postingStarts }: Lexicon, word: number): readonly number[] {
  const contacts: number[] = [];
  for (const posting of postings.subarray(postingStarts[word], postingStarts[word + 1])) {
    if ((posting & 3) === numberFields.dialled) contacts.push(posting >>> 2);
  }
  return contacts;
}
