/** The directory as one bundle of typed arrays: what a fill makes, and what is searched. */
import type { Lexicon } from "./lexicon.ts";
import type { Postings } from "./postings.ts";

/** Fields of the words' postings, from the best to match in to the worst. */
export const fields = { name: 0, company: 1, email: 2, number: 3 } as const;

/** Fields of the numbers' postings: only what is dialled is compared with a caller. */
export const numberFields = { dialled: 0, written: 1 } as const;

/** Keys in order, and the word of a lexicon that each stands for. */
export type KeyedWords = {
  readonly keys: Uint32Array<ArrayBuffer>;
  readonly words: Uint32Array<ArrayBuffer>;
};

/** Contacts are numbered from 0 in the order of their names. */
export type DirectoryIndex = {
  readonly size: number;
  /** Each contact's ID. */
  readonly ids: Uint32Array<ArrayBuffer>;
  readonly words: Lexicon;
  readonly numbers: Lexicon;
  /** How many words each contact's name has; 255 stands for more. */
  readonly nameWords: Uint8Array<ArrayBuffer>;
  /** The contacts in the order of their companies, those of one by name, and each contact's place there. */
  readonly companyOrder: Uint32Array<ArrayBuffer>;
  readonly companyRank: Uint32Array<ArrayBuffer>;
  /** Every contact's `DirectoryRow` as JSON in UTF-8, and where each begins. */
  readonly rows: Uint8Array<ArrayBuffer>;
  readonly rowStarts: Uint32Array<ArrayBuffer>;
  /** All dialled numbers, by their last digits. */
  readonly callers: KeyedWords;
  /** What switchboards' numbers begin with, and the same by their last digits. */
  readonly switchboards: { readonly starts: Lexicon; readonly keyed: KeyedWords };
  /** The phonebooks that contacts name, and the contacts of each. */
  readonly phonebooks: readonly { readonly id: number; readonly name: string }[];
  readonly members: Postings;
};
