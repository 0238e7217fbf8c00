/** Gathers the words of contacts, and makes a lexicon of them. */
import { tooLarge } from "./growing.ts";
import type { Lexicon } from "./lexicon.ts";
import { createPairs } from "./postings.ts";

/** A gram and its word are sorted as one number of 64 bits: so many for the word, the rest for the gram. */
const wordBits = 24;
const mostGrams = 2 ** (64 - wordBits);

/** UTF-16 units of all words. Half a million contacts have a fifth of it, and each takes 30 bytes in the end. */
const mostUnits = 2 ** 26;

/** `wantedGram`: units of a gram, or fewer where the words have very many different ones. */
export function createLexiconBuilder(wantedGram: number) {
  const known = new Map<string, number>();
  let units = 0;
  const pairs = createPairs();

  return {
    /** All words that are added from now on are the next contact's. */
    nextPlace: pairs.nextPlace,

    add(word: string, field: number): void {
      let number = known.get(word);
      if (number === undefined) {
        units += word.length;
        if (known.size >= 2 ** wordBits || units > mostUnits) throw tooLarge();
        number = known.size;
        known.set(word, number);
      }
      pairs.add(number, field);
    },

    /** `order` holds the place of each contact. */
    finish(order: Uint32Array): Lexicon {
      const words = [...known.keys()].toSorted();
      const wordOf = new Uint32Array(words.length);
      words.forEach((word, place) => (wordOf[known.get(word) ?? 0] = place));
      known.clear();
      const wordStarts = new Uint32Array(words.length + 1);
      words.forEach((word, place) => {
        wordStarts[place + 1] = (wordStarts[place] ?? 0) + word.length;
      });
      const all = new Uint16Array(wordStarts[words.length] ?? 0);
      words.forEach((word, place) => {
        const start = wordStarts[place] ?? 0;
        for (let at = 0; at < word.length; at += 1) all[start + at] = word.charCodeAt(at);
      });
      const postings = pairs.turnedRound(order, wordOf);
      return { ...postings, units: all, wordStarts, ...gramsOf(all, wordStarts, wantedGram) };
    },
  };
}
export type LexiconBuilder = ReturnType<typeof createLexiconBuilder>;

function gramsOf(units: Uint16Array, wordStarts: Uint32Array, wantedGram: number) {
  const { alphabet, rankOf } = ranked(units);
  const base = alphabet.length + 1;
  let gramLength = wantedGram;
  while (base ** gramLength > mostGrams) gramLength -= 1;

  const sorted = new BigUint64Array(Math.max(0, units.length - (wordStarts.length - 1)));
  // The halves of each entry, the lower one first: written so, no BigInt is ever made.
  const halves = new Uint32Array(sorted.buffer);
  const lowKeys = 2 ** (32 - wordBits);
  let entry = 0;
  for (let word = 0; word + 1 < wordStarts.length; word += 1) {
    const end = wordStarts[word + 1] ?? 0;
    for (let start = (wordStarts[word] ?? 0) + 1; start < end; start += 1) {
      let key = 0;
      for (let at = start; at < start + gramLength; at += 1) {
        key = key * base + (at < end ? (rankOf[units[at] ?? 0] ?? 0) : 0);
      }
      halves[entry] = (key % lowKeys) * 2 ** wordBits + word;
      halves[entry + 1] = Math.floor(key / lowKeys);
      entry += 2;
    }
  }
  // Without a function to compare by, this is fast.
  sorted.sort();

  const gramWords = new Uint32Array(sorted.length);
  const gramKeys = new Float64Array(sorted.length);
  const gramStarts = new Uint32Array(sorted.length + 1);
  let [grams, length, lastWord] = [0, 0, -1];
  for (let at = 0; at < halves.length; at += 2) {
    const [low = 0, high = 0] = [halves[at], halves[at + 1]];
    const key = high * lowKeys + (low >>> wordBits);
    const word = low % 2 ** wordBits;
    const isNew = grams === 0 || gramKeys[grams - 1] !== key;
    if (!isNew && word === lastWord) continue;
    if (isNew) {
      gramKeys[grams] = key;
      gramStarts[grams] = length;
      grams += 1;
    }
    gramWords[length] = word;
    length += 1;
    lastWord = word;
  }
  gramStarts[grams] = length;
  return {
    alphabet,
    gramLength,
    gramKeys: gramKeys.slice(0, grams),
    gramStarts: gramStarts.slice(0, grams + 1),
    gramWords: gramWords.slice(0, length),
  };
}

function ranked(units: Uint16Array) {
  const rankOf = new Uint16Array(2 ** 16);
  const alphabet = Uint16Array.from(new Set(units)).toSorted();
  alphabet.forEach((unit, place) => (rankOf[unit] = place + 1));
  return { alphabet, rankOf };
}
