/** The remarks of all contacts: what is found in them, and what a row shows of one. */
import { alike, hitsOf, type Hits } from "../search/hits.ts";
import type { Term } from "../text/search-query.ts";
import type { DirectoryIndex } from "./directory-index.ts";
import type { Texts } from "./text-store.ts";
import { beginningWith, type Lexicon } from "./words/lexicon.ts";

export type Remarks = {
  /** Found by their beginnings alone: remarks have too many words to take apart. */
  readonly words: Lexicon;
  /** What a row shows of each, as JSON; "" where a contact has none. */
  readonly texts: Texts;
  /** How many remarks there was no room for. */
  readonly left: number;
};

/** Less than in any other field. */
const worths = alike([1, 1, 1, 1]);

/** What a term hits where the remark counts, too. */
export function hitsWithRemark(index: DirectoryIndex, term: Term): readonly Hits[] {
  const { words } = index.remarks;
  const texts = [term.word, ...term.otherWords].filter((text) => text !== "");
  const inRemarks = texts
    .map((text) => ({ from: words, words: beginningWith(words, text), worths }))
    .filter(({ words: { from, to } }) => from < to);
  return [...hitsOf(index, term), ...inRemarks];
}

/** Chinese and Japanese have no blanks between words: each character is sought by itself. */
export const withCharactersApart = (text: string): string =>
  text.replace(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu, " $& ");
