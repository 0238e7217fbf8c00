/** Collects the remarks of all contacts, for the search and for the rows that show them. */
import { spelledOut, wordsOf } from "#shared/text/fold.ts";

import { createTexts, type Texts } from "./text-store.ts";
import { createLexiconBuilder } from "./words/lexicon-builder.ts";
import type { Lexicon } from "./words/lexicon.ts";

export type Remarks = {
  /** Found by the beginnings of their words only: remarks have too many words to index every part. */
  readonly words: Lexicon;
  /** The part of each remark that a row shows, as JSON; "" for a contact without one. */
  readonly texts: Texts;
  /** How many remarks did not fit. */
  readonly left: number;
};

/** How much of a remark is searched and shown, in UTF-16 units. */
const longestRemark = 200;

/**
 * For all remarks together, in bytes: their text, and 4 for each of their words. Remarks beyond that are left
 * out.
 */
const mostBytes = 192 * 2 ** 20;

const mostWords = 2 ** 20;

export function createRemarksBuilder() {
  const words = createLexiconBuilder(mostWords);
  const texts = createTexts();
  let [bytes, listed, left] = [0, 0, 0];

  return {
    add(remark: string): void {
      words.nextPlace();
      const hasRoom = bytes + listed * Uint32Array.BYTES_PER_ELEMENT < mostBytes;
      if (remark !== "" && !hasRoom) left += 1;
      const text = remark === "" || !hasRoom ? "" : beginningOf(remark);
      bytes = texts.add(text === "" ? "" : JSON.stringify(text));
      const apart = withCharactersApart(text);
      const all = new Set([...wordsOf(apart), ...wordsOf(spelledOut(apart))]);
      for (const word of all) words.add(word, 0);
      listed += all.size;
    },

    finish: (order: Uint32Array): Remarks => ({
      words: words.finish(order),
      texts: texts.inOrder(order),
      left,
    }),
  };
}

/** The remark on one line. */
function beginningOf(remark: string): string {
  const text = remark.slice(0, longestRemark).replace(/\s+/gu, " ").trim();
  // Half a character at the end would make the text invalid.
  return text.replace(/[\uD800-\uDBFF]$/, "");
}

/** Chinese and Japanese have no spaces between words: each character is indexed by itself. */
export const withCharactersApart = (text: string): string =>
  text.replace(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu, " $& ");
