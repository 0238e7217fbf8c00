/**
 * Finds the contacts nearest to a search without results: a letter or two off, alike in sound, or written as
 * one word.
 */
import type { DirectoryIndex } from "../index/directory-index.ts";
import { nearWords } from "../index/nearest/near-words.ts";
import type { Finder, Found, View } from "./finder.ts";
import { alike, hitsOf, type Hits } from "./hits.ts";
import type { Term } from "./query/search-query.ts";

/** A user who has misspelled a name does not look through more. */
const mostNearest = 20;

/** Each word is compared with all words of the directory, which takes some milliseconds. */
const mostWords = 4;

/** By how near a word is, the farthest first. */
const worths = [alike([9, 6, 1, 1]), alike([18, 15, 1, 1]), alike([21, 17, 1, 1])] as const;

export function findNearest(
  index: DirectoryIndex,
  find: Finder,
  terms: readonly Term[],
  { phonebook }: View,
): Found {
  const words = terms.filter(isWord);
  if (words.length === 0 || words.length > mostWords) return { found: 0, contacts: nobody };
  const view = { phonebook, sort: "best" } as const;
  const nearest = (sought: readonly Term[]) =>
    find(
      sought.map((term) => nearHits(index, term)),
      view,
    ).contacts;
  const isSeveral = words.length > 1 && words.length === terms.length;
  const asOneWord = isSeveral ? nearest([joined(words)]) : nobody;
  const contacts = Uint32Array.from(new Set([...nearest(terms), ...asOneWord]));
  const first = contacts.subarray(0, mostNearest);
  return { found: first.length, contacts: first };
}

const nobody = new Uint32Array();

/** Digits must match exactly: a number that is nearly another belongs to someone else. */
const isWord = ({ word }: Term): boolean => /\D/.test(word);

function nearHits(index: DirectoryIndex, term: Term): readonly Hits[] {
  const hits = hitsOf(index, term);
  const lexicons = [
    [index.words, index.sounds.words],
    [index.joined, index.sounds.joined],
  ] as const;
  const texts = term.otherWords.length > 0 ? term.otherWords : [term.word];
  const near = texts.flatMap((text) =>
    lexicons.flatMap(([from, sounds]) =>
      nearWords(from, sounds, text).map((found, nearness) => ({
        from,
        words: Uint32Array.from(found),
        worths: worths[nearness] ?? worths[0],
      })),
    ),
  );
  return [...hits, ...near.filter(({ words }) => words.length > 0)];
}

function joined(words: readonly Term[]): Term {
  const asTyped = words.map(({ word }) => word).join("");
  const otherwise = words.map(({ word, otherWords: [other = word] }) => other).join("");
  return { word: asTyped, otherWords: [otherwise], number: null, instead: [] };
}
