/** Collects the words of contacts, and makes a lexicon of them. */
import { tooLarge } from "./growable-array.ts";
import type { Lexicon } from "./lexicon.ts";
import { createPairs } from "./postings.ts";

/** The bits of a word's number. Words beyond that are left out. */
export const wordBits = 24;

/** UTF-16 units of all words. Half a million contacts use a fifth of it, and each takes 30 bytes in the end. */
const mostUnits = 2 ** 26;

/** `mostWords`: different words beyond this number are left out. */
export function createLexiconBuilder(mostWords = 2 ** wordBits) {
  const known = new Map<string, number>();
  let units = 0;
  const pairs = createPairs();

  return {
    /** Starts the next contact: the words added from now on belong to it. */
    nextPlace: pairs.nextPlace,

    add(word: string, field: number): void {
      let number = known.get(word);
      if (number === undefined) {
        if (known.size >= mostWords) return;
        units += word.length;
        if (units > mostUnits) throw tooLarge();
        number = known.size;
        known.set(word, number);
      }
      pairs.add(number, field);
    },

    /** `order` contains the place of each contact. */
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
      return { ...pairs.turnedRound(order, wordOf), units: all, wordStarts };
    },
  };
}
