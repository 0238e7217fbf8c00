/** Which contacts have a word: collected contact by contact, then inverted. */
import { createNumbers } from "./growable-array.ts";

/** One number: a contact or a word, and in three bits the field that connects the two. */
const fieldBits = 3;
const fieldMask = 2 ** fieldBits - 1;
const withField = (which: number, field: number): number => which * 2 ** fieldBits + field;
export const withoutField = (entry: number): number => entry >>> fieldBits;
export const fieldOf = (entry: number): number => entry & fieldMask;

/** For each word the contacts that have it, each with the field, in the contacts' order. */
export type Postings = {
  readonly postings: Uint32Array<ArrayBuffer>;
  /** Where the postings of each word begin, and where those of the last one end. */
  readonly postingStarts: Uint32Array<ArrayBuffer>;
};

/** The words of contacts, by the order in which they came. */
export function createPairs() {
  const pairs = createNumbers();
  const starts = createNumbers();
  /** How many contacts there were when each word was last added. */
  const lastAdded = createNumbers();

  return {
    /** Starts the next contact: all that is added from now on belongs to it. */
    nextPlace: () => starts.push(pairs.length()),

    /**
     * Words are numbered as they first come. Fields are added from the best (0) to the worst (7); a word
     * counts in its best field.
     */
    add(word: number, field: number): void {
      if (lastAdded.at(word) === starts.length()) return;
      lastAdded.set(word, starts.length());
      pairs.push(withField(word, field));
    },

    /**
     * `order` contains the place of each contact; places that are not in it are left out. `wordOf` contains
     * the final number of each word.
     */
    turnedRound(order: Uint32Array, wordOf: Uint32Array): Postings {
      const all = pairs.all();
      const places = starts.all();
      const endOf = (place: number) => places[place + 1] ?? all.length;
      const postingStarts = new Uint32Array(wordOf.length + 1);
      for (const place of order) {
        for (let at = places[place] ?? 0; at < endOf(place); at += 1) {
          const word = wordOf[withoutField(all[at] ?? 0)] ?? 0;
          postingStarts[word + 1] = (postingStarts[word + 1] ?? 0) + 1;
        }
      }
      for (let word = 0; word < wordOf.length; word += 1) {
        postingStarts[word + 1] = (postingStarts[word + 1] ?? 0) + (postingStarts[word] ?? 0);
      }
      const next = postingStarts.slice();
      const postings = new Uint32Array(postingStarts[wordOf.length] ?? 0);
      order.forEach((place, contact) => {
        for (let from = places[place] ?? 0; from < endOf(place); from += 1) {
          const pair = all[from] ?? 0;
          const word = wordOf[withoutField(pair)] ?? 0;
          const at = next[word] ?? 0;
          postings[at] = withField(contact, fieldOf(pair));
          next[word] = at + 1;
        }
      });
      return { postings, postingStarts };
    },
  };
}
export type Pairs = ReturnType<typeof createPairs>;
