/** Words in order, and how to find those that begin with a text. */
import type { Postings } from "./postings.ts";

/** Typed arrays only, so that a worker can transfer it without a copy. */
export type Lexicon = Postings & {
  /** The UTF-16 units of all words, in the words' order. */
  readonly units: Uint16Array<ArrayBuffer>;
  /** Where each word begins, and where the last one ends. */
  readonly wordStarts: Uint32Array<ArrayBuffer>;
};

/** Words from `from` to `to`, without `to` itself. */
export type Words = { readonly from: number; readonly to: number };

export function wordAt({ units, wordStarts }: Lexicon, word: number): string {
  return String.fromCharCode(...units.subarray(wordStarts[word], wordStarts[word + 1]));
}

export function isWhole({ wordStarts }: Lexicon, word: number, text: string): boolean {
  return (wordStarts[word + 1] ?? 0) - (wordStarts[word] ?? 0) === text.length;
}

/** Words that begin with the text; the first of them is the text itself, if it is a word. */
export function beginningWith(lexicon: Lexicon, text: string): Words {
  const size = lexicon.wordStarts.length - 1;
  return {
    from: firstWhere(size, (word) => comparedBeginning(lexicon, word, text) >= 0),
    to: firstWhere(size, (word) => comparedBeginning(lexicon, word, text) > 0),
  };
}

/** The first number below `size` for which the condition holds; it holds for all after it. */
export function firstWhere(size: number, holdsAt: (place: number) => boolean): number {
  let [low, high] = [0, size];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holdsAt(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Returns 0 if the word begins with the text, and a negative number if it comes before those words. */
function comparedBeginning({ units, wordStarts }: Lexicon, word: number, text: string): number {
  const start = wordStarts[word] ?? 0;
  const end = wordStarts[word + 1] ?? 0;
  for (let at = 0; at < text.length; at += 1) {
    if (start + at >= end) return -1;
    const difference = (units[start + at] ?? 0) - text.charCodeAt(at);
    if (difference !== 0) return difference;
  }
  return 0;
}
