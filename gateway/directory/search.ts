/** Searches a directory: contacts in which every term is found, in the order that is asked for. */
import { mostRows, rowsInReply, type Sort } from "#pbx/contract/directory.ts";

import type { DirectoryIndex } from "./directory-index.ts";
import { costOf, hitsOf, membersOf, mostWorth, type Hits } from "./hits.ts";
import { createMatches } from "./matches.ts";
import { termsOf, type Term } from "./query.ts";
import { createRanking } from "./ranking.ts";

export type Asked = {
  readonly q: string;
  /** The phonebook to which the search is confined. */
  readonly phonebook: number | null;
  readonly sort: Sort;
  /** The place of the first row that is wanted, counted from 0. */
  readonly from: number;
};

/** How many contacts are found, and those whose rows are to be shown. */
export type Found = { readonly found: number; readonly contacts: Uint32Array };

/** So many answers are kept: many people begin with the same few letters, and then turn pages. */
const mostKept = 200;

/** Each search is made at once, and holds up everybody else that long. */
export function createSearch(index: DirectoryIndex) {
  const matches = createMatches(index.size);
  const ranking = createRanking(index);
  const kept = new Map<string, Found>();

  function search({ q, phonebook, sort }: Omit<Asked, "from">): Found {
    const sought = termsOf(q).flatMap((term) => withHits(index, term));
    const terms = sought.length;
    if (phonebook !== null) sought.push(membersOf(index, phonebook));
    if (sought.length === 0) {
      return { found: index.size, contacts: ranking.everyone(sort, mostRows) };
    }
    // The rarest first: what it does not find need not be looked at again.
    for (const hits of sought.toSorted((one, other) => costOf(one) - costOf(other))) {
      matches.narrow(hits);
    }
    const isByWorth = sort === "best" && terms > 0;
    const answer = ranking.order(matches, isByWorth, sort, mostRows, terms * mostWorth);
    matches.clear();
    return answer;
  }

  return ({ from, ...asked }: Asked, most = rowsInReply): Found => {
    const key = JSON.stringify([asked.q, asked.phonebook, asked.sort]);
    const { found, contacts } = kept.get(key) ?? search(asked);
    kept.delete(key);
    kept.set(key, { found, contacts });
    const [oldest] = kept.keys();
    if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
    return { found, contacts: contacts.subarray(from, from + most) };
  };
}

function withHits(index: DirectoryIndex, term: Term): readonly (readonly Hits[])[] {
  const hits = hitsOf(index, term);
  return hits.length === 0 && term.otherwise.length > 0
    ? term.otherwise.map((other) => hitsOf(index, other))
    : [hits];
}
