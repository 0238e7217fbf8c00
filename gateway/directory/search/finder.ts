/** Finds the contacts in which every term is found, in the order that the search asks for. */
import { mostRows, type Sort } from "#shared/api/directory-reply.ts";

import type { DirectoryIndex } from "../index/directory-index.ts";
import { costOf, membersOf, type Hits } from "./hits.ts";
import { createMatches } from "./matches.ts";
import { createRanking } from "./ranking.ts";

/** How many contacts are found, and the first of them. */
export type Found = { readonly found: number; readonly contacts: Uint32Array };

export type View = {
  /** The phonebook that limits the search. */
  readonly phonebook: number | null;
  readonly sort: Sort;
};

export function createFinder(index: DirectoryIndex) {
  const matches = createMatches(index.size);
  const ranking = createRanking(index);

  /** `terms`: the hits of each term. Without terms everyone is found. */
  return (terms: readonly (readonly Hits[])[], { phonebook, sort }: View): Found => {
    const sought = phonebook === null ? terms : [...terms, membersOf(index, phonebook)];
    if (sought.length === 0) {
      return { found: index.size, contacts: ranking.everyone(sort, mostRows) };
    }
    // The rarest term first: contacts that it does not match need no further check.
    for (const hits of sought.toSorted((one, other) => costOf(one) - costOf(other))) {
      matches.narrow(hits);
    }
    const isByWorth = sort === "best" && terms.length > 0;
    const found = ranking.order(matches, isByWorth, sort, mostRows, terms.length);
    matches.clear();
    return found;
  };
}
export type Finder = ReturnType<typeof createFinder>;

/** The contacts of both, if the second contains all of the first: the first ones lead if they match best. */
export function followedBy(first: Found, second: Found, { sort }: View): Found {
  if (sort !== "best" || first.found === 0) return second;
  const before = new Set(first.contacts);
  const others = second.contacts.filter((contact) => !before.has(contact));
  const contacts = Uint32Array.of(...first.contacts, ...others).subarray(0, mostRows);
  return { found: second.found, contacts };
}
