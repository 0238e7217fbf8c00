/** Hits in the remarks of all contacts. */
import type { DirectoryIndex } from "../index/directory-index.ts";
import { beginningWith } from "../index/words/lexicon.ts";
import { alike, hitsOf, type Hits } from "./hits.ts";
import type { Term } from "./query/search-query.ts";

/** Less than in any other field. */
const worths = alike([1, 1, 1, 1]);

/** The hits of a term, remarks included. */
export function hitsWithRemark(index: DirectoryIndex, term: Term): readonly Hits[] {
  const { words } = index.remarks;
  const texts = [term.word, ...term.otherWords].filter((text) => text !== "");
  const inRemarks = texts
    .map((text) => ({ from: words, words: beginningWith(words, text), worths }))
    .filter(({ words: { from, to } }) => from < to);
  return [...hitsOf(index, term), ...inRemarks];
}
