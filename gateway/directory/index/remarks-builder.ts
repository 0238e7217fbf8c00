/** Gathers the remarks of all contacts: what is found in them, and what a row shows of one. */
import { spelledOut, wordsOf } from "#shared/text/fold.ts";

import { createTexts, type Texts } from "./text-store.ts";
import { createLexiconBuilder } from "./words/lexicon-builder.ts";
import type { Lexicon } from "./words/lexicon.ts";

export type Remarks = {
  /** Found by their beginnings alone: remarks have too many words to take apart. */
  readonly words: Lexicon;
  /** What a row shows of each, as JSON; "" where a contact has none. */
  readonly texts: Texts;
  /** How many remarks there was no room for. */
  readonly left: number;
};

/** So much of a remark is searched and shown, in UTF-16 units. */
const longestRemark = 200;

/** For all remarks together, in bytes: their text, and 4 for each of their words. Later ones are left out. */
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

/** In one line. */
function beginningOf(remark: string): string {
  const text = remark.slice(0, longestRemark).replace(/\s+/gu, " ").trim();
  // Half a character at the end would be no text.
  return text.replace(/[\uD800-\uDBFF]$/, "");
}

/** Chinese and Japanese have no blanks between words: each character is sought by itself. */
export const withCharactersApart = (text: string): string =>
  text.replace(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu, " $& ");
