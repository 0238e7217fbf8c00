/** The parts of a lexicon's words, and how words are found by them: inside, or at their end. */
import { firstWhere, type Lexicon, type Words } from "./lexicon.ts";

export type GramLexicon = Lexicon & {
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

/**
 * Words that hold the text past their beginning. A word may come twice; one that begins with the
 * text as well may be among them.
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

/** Words that end with the text and are longer. */
export function endingWith(lexicon: GramLexicon, text: string): Uint32Array {
  const { gramLength, gramStarts, gramWords } = lexicon;
  // The last gram that a word has is filled up with what stands for its end.
  const tail = text.slice(-(gramLength - 1));
  const key = keysOf(lexicon, tail).from;
  const from = gramStarts[gramFrom(lexicon, key)];
  const words = gramWords.subarray(from, gramStarts[gramFrom(lexicon, key + 1)]);
  return tail === text ? words : words.filter((word) => ends(lexicon, word, text));
}

/** The first gram whose key is not below this one. */
const gramFrom = ({ gramKeys }: GramLexicon, key: number): number =>
  firstWhere(gramKeys.length, (gram) => (gramKeys[gram] ?? 0) >= key);

/** The keys of all grams that begin with the text; the first of them ends with it. */
function keysOf({ alphabet, gramLength }: GramLexicon, text: string): Words {
  const base = alphabet.length + 1;
  let key = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const place = firstWhere(alphabet.length, (candidate) => (alphabet[candidate] ?? 0) >= unit);
    // No gram has this one.
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
