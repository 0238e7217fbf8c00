/**
 * Words that are a few letters away from a text: a letter missing, added or replaced, or two that have
 * changed places.
 */
import { firstWhere, type Lexicon } from "../words/lexicon.ts";

/** A word and how many edits lead to it. */
type EditedWord = readonly [word: number, edits: number];

/**
 * The words are in order, like a tree of prefixes: a prefix that can no longer lead to the text is skipped
 * with all words below it. `most` edits, 1 or 2.
 */
export function wordsWithinEdits(
  { units, wordStarts }: Lexicon,
  text: string,
  most: number,
): readonly EditedWord[] {
  const found: EditedWord[] = [];
  const target = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
  // For each length of a prefix, its edits to every prefix of the text.
  const rows = Array.from({ length: text.length + most + 1 }, () =>
    new Uint8Array(text.length + 1).fill(most + 1),
  );
  rows[0]?.forEach((_, at, row) => (row[at] = Math.min(at, most + 1)));

  const lengthOf = (word: number) => (wordStarts[word + 1] ?? 0) - (wordStarts[word] ?? 0);
  const unitAt = (word: number, depth: number) => units[(wordStarts[word] ?? 0) + depth] ?? 0;

  /** Fills the row of a prefix that ends with `unit`; returns whether it can still lead to the text. */
  function extend(depth: number, unit: number, lastUnit: number): boolean {
    const [before, last, next] = [rows[depth - 2], rows[depth - 1], rows[depth]];
    if (last === undefined || next === undefined) return false;
    let least = (next[0] = Math.min(depth, most + 1));
    const end = Math.min(text.length, depth + most);
    for (let at = Math.max(1, depth - most); at <= end; at += 1) {
      const own = target[at - 1];
      let edits = (last[at - 1] ?? 0) + (own === unit ? 0 : 1);
      edits = Math.min(edits, (last[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1);
      if (before && own === lastUnit && target[at - 2] === unit) {
        edits = Math.min(edits, (before[at - 2] ?? 0) + 1);
      }
      next[at] = edits;
      least = Math.min(least, edits);
    }
    return least <= most;
  }

  function visit(from: number, to: number, depth: number, lastUnit: number): void {
    let first = from;
    // A word comes before all longer words that begin with it.
    if (lengthOf(first) === depth) {
      const edits = rows[depth]?.[text.length] ?? most + 1;
      if (edits <= most) found.push([first, edits]);
      first += 1;
    }
    while (first < to) {
      const unit = unitAt(first, depth);
      const start = first;
      const end = start + firstWhere(to - start, (word) => unitAt(start + word, depth) > unit);
      if (extend(depth + 1, unit, lastUnit)) visit(first, end, depth + 1, unit);
      first = end;
    }
  }

  const size = wordStarts.length - 1;
  if (size > 0) visit(0, size, 0, -1);
  return found;
}
