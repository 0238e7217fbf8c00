/** The parts of a lexicon's words, and how to find words by them: in the middle, or at the end. */
import { firstWhere, type Lexicon, type Words } from "./lexicon.ts";

export type GramLexicon = Lexicon & {
  /** Every unit that occurs, in order. Its rank is its place, counted from 1; 0 is past the end of a word. */
  readonly alphabet: Uint16Array<ArrayBuffer>;
  /** How many units a gram has: a text of at most this length is found without comparing words. */
  readonly gramLength: number;
  /** Each gram that is not at the beginning of a word, as one number, in order. */
  readonly gramKeys: Float64Array<ArrayBuffer>;
  readonly gramStarts: Uint32Array<ArrayBuffer>;
  /** The words of each gram, in order. */
  readonly gramWords: Uint32Array<ArrayBuffer>;
};

/**
 * Words that contain the text after their beginning. A word may come twice; words that also begin with the
 * text may be among them.
 */
export function holding(lexicon: GramLexicon, text: string): Uint32Array {
  const { gramLength, gramStarts, gramWords } = lexicon;
  let least: Words | null = null;
  for (let at = 0; at === 0 || at + gramLength <= text.length; at += 1) {
    const keys = keysOf(lexicon, text.slice(at, at + gramLength));
    const from = gramStarts[gramFrom(lexicon, keys.from)] ?? 0;
    const to = gramStarts[gramFrom(lexicon, keys.to)] ?? 0;
    if (least === null || to - from < least.to - least.from) least = { from, to };
  }
  const words = gramWords.subarray(least?.from, least?.to);
  return text.length <= gramLength ? words : words.filter((word) => holds(lexicon, word, text));
}

/** Words that are longer than the text and end with it. */
export function endingWith(lexicon: GramLexicon, text: string): Uint32Array {
  const { gramLength, gramStarts, gramWords } = lexicon;
  // The last gram of a word is padded with the rank for its end.
  const tail = text.slice(-(gramLength - 1));
  const key = keysOf(lexicon, tail).from;
  const from = gramStarts[gramFrom(lexicon, key)];
  const words = gramWords.subarray(from, gramStarts[gramFrom(lexicon, key + 1)]);
  return tail === text ? words : words.filter((word) => ends(lexicon, word, text));
}

/** The first gram whose key is not below this one. */
const gramFrom = ({ gramKeys }: GramLexicon, key: number): number =>
  firstWhere(gramKeys.length, (gram) => (gramKeys[gram] ?? 0) >= key);

/** The keys of all grams that begin with the text; the first of them is the text at a word's end. */
function keysOf({ alphabet, gramLength }: GramLexicon, text: string): Words {
  const base = alphabet.length + 1;
  let key = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const place = firstWhere(alphabet.length, (candidate) => (alphabet[candidate] ?? 0) >= unit);
    // No gram contains this unit.
    if (alphabet[place] !== unit) return { from: 0, to: 0 };
    key = key * base + place + 1;
  }
  const further = base ** (gramLength - text.length);
  return { from: key * further, to: (key + 1) * further };
}

function ends({ units, wordStarts }: Lexicon, word: number, text: string): boolean {
  const start = (wordStarts[word + 1] ?? 0) - text.length;
  return start > (wordStarts[word] ?? 0) && isAt(units, start, text);
}

function holds({ units, wordStarts }: Lexicon, word: number, text: string): boolean {
  const last = (wordStarts[word + 1] ?? 0) - text.length;
  for (let start = (wordStarts[word] ?? 0) + 1; start <= last; start += 1) {
    if (isAt(units, start, text)) return true;
  }
  return false;
}

function isAt(units: Uint16Array, start: number, text: string): boolean {
  let at = 0;
  while (at < text.length && units[start + at] === text.charCodeAt(at)) at += 1;
  return at === text.length;
}
