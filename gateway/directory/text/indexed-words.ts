/** The words by which a stored text is found. */
import {
  fold,
  isPlain,
  joints,
  longestText,
  wordsAsWritten,
  wordsIn,
  wordsSpelledOut,
} from "#shared/text/fold.ts";
import { isEastAsian } from "#shared/text/person-name.ts";

type IndexedWords = {
  /** As written, without case. */
  readonly written: readonly string[];
  /** How else people write them; some of them may be the same. */
  readonly otherwise: readonly string[];
};

/** A name with more parts is joined in its own order only. */
const mostParts = 4;

/** A name's words are also joined in the ways that people join them: O'Brien, S.r.l., 王 伟. */
export function indexedWords(stored: string, isName: boolean): IndexedWords {
  const text = stored.slice(0, longestText);
  const written = wordsAsWritten(text);
  const folded = fold(text);
  const words = wordsIn(folded);
  // Most words are plain, and a directory has millions.
  const otherwise = isPlain(text) ? [] : [...words, ...wordsSpelledOut(text)];
  if (isName) {
    const joined = folded.replace(joints, "");
    if (joined !== folded) otherwise.push(...wordsIn(joined));
    if (!isPlain(text)) otherwise.push(...eastAsianRuns(words).flatMap(joinedInBothOrders));
  }
  return { written, otherwise };
}

/** Runs of Chinese, Japanese or Korean words: 王 伟 of "王 伟 (Sales)". */
function eastAsianRuns(words: readonly string[]): readonly (readonly string[])[] {
  const runs: string[][] = [[]];
  for (const word of words) {
    if (isEastAsian(word)) runs.at(-1)?.push(word);
    else runs.push([]);
  }
  return runs.filter((run) => run.length > 1);
}

/** Which part is the family name is unknown, so the order may be reversed. */
function joinedInBothOrders(words: readonly string[]): readonly string[] {
  const joined = words.join("");
  if (words.length > mostParts) return [joined];
  const [first = "", last = ""] = [words[0], words.at(-1)];
  return [joined, words.slice(1).join("") + first, last + words.slice(0, -1).join("")];
}
