/** Searches a directory in stages; each stage handles what the ones before it did not find. */
import { LRUCache } from "lru-cache";

import { rowsInReply } from "#shared/api/directory-reply.ts";

import type { DirectoryIndex } from "../index/directory-index.ts";
import { withCharactersApart } from "../index/remarks-builder.ts";
import { createFinder, followedBy, type Found, type View } from "./finder.ts";
import { hitsOf, type Hits } from "./hits.ts";
import { findNearest } from "./nearest.ts";
import { callingCodesOf } from "./query/number-spellings.ts";
import { termsOf, type Term } from "./query/search-query.ts";
import { withoutTitles } from "./query/titles.ts";
import { hitsWithRemark } from "./remark-hits.ts";

export type Asked = View & {
  readonly q: string;
  /** The place of the first row to return, counted from 0. */
  readonly from: number;
};

export type Answer = Found & {
  /** How they were found: "remark" if only remarks contain all terms, "nearness" if nothing does. */
  readonly by: "fields" | "remark" | "nearness";
};

/** How many answers are cached: many users begin with the same few letters, and then turn pages. */
const mostKept = 200;

/** A search runs without a pause, and blocks all other requests for this long. */
export function createSearch(index: DirectoryIndex) {
  const find = createFinder(index);
  const callingCodes = callingCodesOf(index.numbers);
  const kept = new LRUCache<string, Answer>({ max: mostKept });

  function findTerms(
    q: string,
    view: View,
    hits: (index: DirectoryIndex, term: Term) => readonly Hits[],
  ): Found {
    const terms = termsOf(q, callingCodes).flatMap((term) => hitsOrInstead(term, hits));
    return find(terms, view);
  }

  function hitsOrInstead(term: Term, hits: typeof hitsOf): readonly (readonly Hits[])[] {
    const own = hits(index, term);
    return own.length === 0 && term.instead.length > 0
      ? term.instead.map((other) => hits(index, other))
      : [own];
  }

  function search(q: string, view: View): Answer {
    const typed = findTerms(q, view, hitsOf);
    const rest = withoutTitles(q);
    const found = rest === null ? typed : followedBy(typed, findTerms(rest, view, hitsOf), view);
    if (found.found > 0) return { ...found, by: "fields" };

    const meant = rest ?? q;
    const remarked = findTerms(withCharactersApart(meant), view, hitsWithRemark);
    if (remarked.found > 0) return { ...remarked, by: "remark" };

    const nearest = findNearest(index, find, termsOf(meant, callingCodes), view);
    return { ...nearest, by: "nearness" };
  }

  return ({ q, from, ...view }: Asked, most = rowsInReply): Answer => {
    const key = JSON.stringify([q, view.phonebook, view.sort]);
    const answer = kept.get(key) ?? search(q, view);
    kept.set(key, answer);
    return { ...answer, contacts: answer.contacts.subarray(from, from + most) };
  };
}
