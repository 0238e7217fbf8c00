/** The directory as one bundle of typed arrays: what a fill builds, and what searches read. */
import type { Sounds } from "./nearest/near-words.ts";
import type { Remarks } from "./remarks-builder.ts";
import type { Texts } from "./text-store.ts";
import type { GramLexicon } from "./words/grams.ts";
import type { Lexicon } from "./words/lexicon.ts";
import type { Postings } from "./words/postings.ts";

/**
 * Fields of the words' postings, from the best match to the worst. The number after each means the same field
 * with another spelling of the word, such as "pena" for Peña.
 */
export const fields = { name: 0, company: 2, email: 4, number: 6 } as const;
export const otherwise = 1;

/** Fields of the numbers' postings: only dialled numbers are compared with a caller's. */
export const numberFields = { dialled: 0, written: 1 } as const;

/** Keys in order, and the word of a lexicon for each. */
export type KeyedWords = {
  readonly keys: Uint32Array<ArrayBuffer>;
  readonly words: Uint32Array<ArrayBuffer>;
};
/** One contact is enough to learn the name order, unless its first name is also its last. */
export const mostOrderedNames = 3;
export type NamedRow = { readonly id: number; readonly name: string };

/** Contacts are numbered from 0 in the order of their names. */
export type DirectoryIndex = {
  readonly size: number;
  /** Each contact's ID. */
  readonly ids: Uint32Array<ArrayBuffer>;
  readonly words: GramLexicon;
  readonly numbers: GramLexicon;
  /** Words of names that belong together, as one word. */
  readonly joined: Lexicon;
  readonly sounds: { readonly words: Sounds; readonly joined: Sounds };
  readonly remarks: Remarks;
  /** A few contacts whose names in rows depend on the PBX's order of first and last names. */
  readonly orderedNames: readonly NamedRow[];
  /** How many words each contact's name has; 255 means at least that many. */
  readonly nameWords: Uint8Array<ArrayBuffer>;
  /** The contacts ordered by company, then by name, and each contact's place in that order. */
  readonly companyOrder: Uint32Array<ArrayBuffer>;
  readonly companyRank: Uint32Array<ArrayBuffer>;
  /** Every contact's `DirectoryRow`, without its remark, as JSON. */
  readonly rows: Texts;
  /** All dialled numbers, by their last digits. */
  readonly callers: KeyedWords;
  /** The beginnings of switchboards' numbers, and the same by their last digits. */
  readonly switchboards: { readonly starts: Lexicon; readonly keyed: KeyedWords };
  /** The phonebooks that contacts name, and the contacts of each. */
  readonly phonebooks: readonly { readonly id: number; readonly name: string }[];
  readonly members: Postings;
};
