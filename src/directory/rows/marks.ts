/** Finds the typed words in a text: "mueller" in "Müller", "obrien" in "O'Brien". */
import {
  fold,
  foldedWord,
  joints,
  longestText,
  spelledOut,
  wordsOf,
  wordsSpelledOut,
} from "#shared/text/fold.ts";

/** UTF-16 units of a text, from the first one up to but without the last. */
export type Range = readonly [from: number, to: number];

/** A piece of a text, as it is rendered. */
export type Piece = { readonly text: string; readonly isMarked: boolean };

/** A searched word, in its spellings. */
export type SearchedWord = readonly string[];

/** A text in the form that is compared, and for each of its units the original character. */
type Spelling = { readonly text: string; readonly origins: readonly Range[] };

export function searchedWords(q: string): readonly SearchedWord[] {
  const spelled = wordsSpelledOut(q);
  return wordsOf(q).map((word, at) => [...new Set([word, spelled[at] ?? word])]);
}

/** For each word its places: at the beginning of words if there are any, else inside of them. */
export function placesOf(
  text: string,
  words: readonly SearchedWord[],
): readonly (readonly Range[])[] {
  const spellings = spellingsOf(text.slice(0, longestText));
  return words.map((word) => {
    const places = spellings.flatMap((spelling) =>
      word.flatMap((written) => placesIn(spelling, written)),
    );
    const beginnings = places.filter(({ isBeginning }) => isBeginning);
    return (beginnings.length > 0 ? beginnings : places).map(({ range }) => range);
  });
}

/** Ranges may overlap. */
export function piecesOf(text: string, ranges: readonly Range[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  // Of ranges that begin together, the longest first.
  for (const [from, to] of ranges.toSorted(
    (one, other) => one[0] - other[0] || other[1] - one[1],
  )) {
    const start = Math.max(from, done);
    if (to <= start) continue;
    pieces.push({ text: text.slice(done, start), isMarked: false });
    pieces.push({ text: text.slice(start, to), isMarked: true });
    done = to;
  }
  pieces.push({ text: text.slice(done), isMarked: false });
  return pieces.filter((piece) => piece.text !== "");
}

function spellingsOf(text: string): readonly Spelling[] {
  const folded = spellingOf(text, (character) => character);
  return [folded, spellingOf(text, spelledOut), withoutJoints(folded)];
}

const graphemes = new Intl.Segmenter();

/** Character by character, so that a mark never ends inside one. */
function spellingOf(text: string, spell: (character: string) => string): Spelling {
  const origins: Range[] = [];
  let folded = "";
  for (const { segment, index } of graphemes.segment(text)) {
    folded += fold(spell(segment));
    while (origins.length < folded.length) origins.push([index, index + segment.length]);
  }
  return { text: folded, origins };
}

function withoutJoints({ text, origins }: Spelling): Spelling {
  const left = new Set(Array.from(text.matchAll(joints), ({ index }) => index));
  const isKept = (_: unknown, at: number) => !left.has(at);
  return { text: text.split("").filter(isKept).join(""), origins: origins.filter(isKept) };
}

function placesIn({ text, origins }: Spelling, word: string) {
  const places: { readonly range: Range; readonly isBeginning: boolean }[] = [];
  const beginnings = new Set(Array.from(text.matchAll(foldedWord), ({ index }) => index));
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    const isBeginning = beginnings.has(at);
    const [from = 0] = origins[at] ?? [];
    const [, to = 0] = origins[at + word.length - 1] ?? [];
    if (isBeginning || isFoundInside(word)) places.push({ range: [from, to], isBeginning });
  }
  return places;
}

/** A single letter is found only at the beginning of words, unless it is a word by itself, as in Chinese. */
const isFoundInside = (word: string): boolean =>
  word.length > 1 || /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(word);
