/** Words in their order, and how those are found that begin with a text or hold it. */
import type { Postings } from "./postings.ts";

/** Typed arrays alone, so that it crosses from a worker without being copied. */
export type Lexicon = Postings & {
  /** The UTF-16 units of all words, in the words' order. */
  readonly units: Uint16Array<ArrayBuffer>;
  /** Where each word begins, and where the last one ends. */
  readonly wordStarts: Uint32Array<ArrayBuffer>;
  /** Every unit that occurs, in order. Its place, counted from 1, is its rank; 0 is past the end. */
  readonly alphabet: Uint16Array<ArrayBuffer>;
  /** How many units a gram has: a text of as many or fewer is found without looking at the words. */
  readonly gramLength: number;
  /** Each gram that stands past the beginning of a word, as one number, in order. */
  readonly gramKeys: Float64Array<ArrayBuffer>;
  readonly gramStarts: Uint32Array<ArrayBuffer>;
  /** The words of each gram, in order. */
  readonly gramWords: Uint32Array<ArrayBuffer>;
};

/** Words from `from` up to but without `to`. */
export type Words = { readonly from: number; readonly to: number };

export function wordAt({ units, wordStarts }: Lexicon, word: number): string {
  return String.fromCharCode(...units.subarray(wordStarts[word], wordStarts[word + 1]));
}

export function isWhole({ wordStarts }: Lexicon, word: number, text: string): boolean {
  return (wordStarts[word + 1] ?? 0) - (wordStarts[word] ?? 0) === text.length;
}

/** Words that begin with the text; the first of them is the text itself, if that is a word. */
export function beginningWith(lexicon: Lexicon, text: string): Words {
  const size = lexicon.wordStarts.length - 1;
  return {
    from: firstWhere(size, (word) => comparedBeginning(lexicon, word, text) >= 0),
    to: firstWhere(size, (word) => comparedBeginning(lexicon, word, text) > 0),
  };
}

/**
 * Words that hold the text past their beginning. A word may come twice; one that begins with the
 * text as well may be among them.
 */
export function holding(lexicon: Lexicon, text: string): Uint32Array {
  const { gramLength, gramStarts, gramWords } = lexicon;
  let least: Words | null = null;
  for (let at = 0; at === 0 || at + gramLength <= text.length; at += 1) {
    const grams = gramsOf(lexicon, text.slice(at, at + gramLength));
    const from = gramStarts[grams.from] ?? 0;
    const to = gramStarts[grams.to] ?? 0;
    if (least === null || to - from < least.to - least.from) least = { from, to };
  }
  const words = gramWords.subarray(least?.from, least?.to);
  return text.length <= gramLength ? words : words.filter((word) => holds(lexicon, word, text));
}

/** The first number below `size` where the condition holds, which it does from then on. */
export function firstWhere(size: number, holdsAt: (place: number) => boolean): number {
  let [low, high] = [0, size];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holdsAt(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function gramsOf({ alphabet, gramLength, gramKeys }: Lexicon, text: string): Words {
  const base = alphabet.length + 1;
  let key = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const place = firstWhere(alphabet.length, (candidate) => (alphabet[candidate] ?? 0) >= unit);
    if (alphabet[place] !== unit) return { from: 0, to: 0 };
    key = key * base + place + 1;
  }
  const further = base ** (gramLength - text.length);
  const least = (bound: number) =>
    firstWhere(gramKeys.length, (gram) => (gramKeys[gram] ?? 0) >= bound);
  return { from: least(key * further), to: least((key + 1) * further) };
}

/** 0 where the word begins with the text; below 0 where it stands before those words. */
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

function holds({ units, wordStarts }: Lexicon, word: number, text: string): boolean {
  const last = (wordStarts[word + 1] ?? 0) - text.length;
  for (let start = (wordStarts[word] ?? 0) + 1; start <= last; start += 1) {
    let at = 0;
    while (at < text.length && units[start + at] === text.charCodeAt(at)) at += 1;
    if (at === text.length) return true;
  }
  return false;
}
