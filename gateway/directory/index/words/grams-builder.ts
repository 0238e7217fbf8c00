/** Splits the words of a lexicon into grams. */
import type { GramLexicon } from "./grams.ts";
import { wordBits } from "./lexicon-builder.ts";
import type { Lexicon } from "./lexicon.ts";

/** A gram and its word are sorted as one number of 64 bits: the gram gets the bits that the word leaves. */
const mostGrams = 2 ** (64 - wordBits);

/** `wantedGram`: units of a gram; fewer if the words have very many different units. */
export function withGrams(lexicon: Lexicon, wantedGram: number): GramLexicon {
  const { units, wordStarts } = lexicon;
  const { alphabet, rankOf } = ranked(units);
  const base = alphabet.length + 1;
  let gramLength = wantedGram;
  while (base ** gramLength > mostGrams) gramLength -= 1;

  const sorted = new BigUint64Array(Math.max(0, units.length - (wordStarts.length - 1)));
  // The two halves of each entry, the lower first: this way no BigInt is created.
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
  // Sorting without a compare function is fast.
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
    ...lexicon,
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
