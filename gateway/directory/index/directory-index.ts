/** The directory as one bundle of typed arrays: what a fill makes, and what is searched. */
import type { Sounds } from "./nearest/near-words.ts";
import type { Remarks } from "./remarks-builder.ts";
import type { Texts } from "./text-store.ts";
import type { GramLexicon } from "./words/grams.ts";
import type { Lexicon } from "./words/lexicon.ts";
import type { Postings } from "./words/postings.ts";

/**
 * Fields of the words' postings, from the best to match in to the worst. The number after each stands for
 * the same field, which has the word in another spelling: Peña has "pena" so.
 */
export const fields = { name: 0, company: 2, email: 4, number: 6 } as const;
export const otherwise = 1;

/** Fields of the numbers' postings: only what is dialled is compared with a caller. */
export const numberFields = { dialled: 0, written: 1 } as const;

/** Keys in order, and the word of a lexicon that each stands for. */
export type KeyedWords = {
  readonly keys: Uint32Array<ArrayBuffer>;
  readonly words: Uint32Array<ArrayBuffer>;
};
/** One is enough to know all names' order by, unless its first name is its last one, too. */
export const mostOrderedNames = 3;
export type NamedRow = { readonly id: number; readonly name: string };

/** Contacts are numbered from 0 in the order of their names. */
export type DirectoryIndex = {
  readonly size: number;
  /** Each contact's ID. */
  readonly ids: Uint32Array<ArrayBuffer>;
  readonly words: GramLexicon;
  readonly numbers: GramLexicon;
  /** Words of names that belong together, as one. */
  readonly joined: Lexicon;
  readonly sounds: { readonly words: Sounds; readonly joined: Sounds };
  readonly remarks: Remarks;
  /** A few contacts whose rows' names are written by the PBX's order of first and last name. */
  readonly orderedNames: readonly NamedRow[];
  /** How many words each contact's name has; 255 stands for more. */
  readonly nameWords: Uint8Array<ArrayBuffer>;
  /** The contacts in the order of their companies, those of one by name, and each contact's place there. */
  readonly companyOrder: Uint32Array<ArrayBuffer>;
  readonly companyRank: Uint32Array<ArrayBuffer>;
  /** Every contact's `DirectoryRow`, but for its remark, as JSON. */
  readonly rows: Texts;
  /** All dialled numbers, by their last digits. */
  readonly callers: KeyedWords;
  /** What switchboards' numbers begin with, and the same by their last digits. */
  readonly switchboards: { readonly starts: Lexicon; readonly keyed: KeyedWords };
  /** The phonebooks that contacts name, and the contacts of each. */
  readonly phonebooks: readonly { readonly id: number; readonly name: string }[];
  readonly members: Postings;
};
