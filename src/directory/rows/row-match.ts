/** What a row shows, with the typed words marked; if the name does not contain them, the field that does. */
import type { DirectoryRow } from "#shared/api/directory-reply.ts";

import {
  piecesOf,
  placesOf,
  searchedWords,
  type Piece,
  type Range,
  type SearchedWord,
} from "./marks.ts";
import { rowNumber } from "./row-number.ts";

type Pieces = readonly Piece[];

type RowMatch = {
  readonly name: Pieces;
  /** The company; or else a field with words that neither name, company nor number contains. */
  readonly detail: Detail | null;
  /** As stored. */
  readonly number: string | null;
  readonly numberPieces: Pieces;
};

export type Detail = {
  readonly field: "company" | "email" | "remark";
  readonly pieces: Pieces;
};

/** `name` is the row's displayed name, which may be its company. If `q` is "", nothing is marked. */
export function rowMatch(row: DirectoryRow, name: string, q: string): RowMatch {
  const words = searchedWords(q);
  const number = rowNumber(row, q);
  const { value, places: digits } = number ?? { value: "", places: [] };
  const inName = placesOf(name, words);
  const inCompany = placesOf(row.company, words);
  const inNumber = placesOf(value, words);

  const isShown = (word: SearchedWord, at: number): boolean =>
    [inName, inCompany, inNumber].some((places) => (places[at] ?? []).length > 0) ||
    (digits.length > 0 && word.every((written) => /^\d+$/.test(written)));
  const reason = elsewhere(
    row,
    words.filter((word, at) => !isShown(word, at)),
    words,
  );
  const numberPlaces = [...digits, ...inNumber.flat()];
  return {
    name: piecesOf(name, inName.flat()),
    detail: reason ?? companyOf(row, name, inCompany.flat()),
    number: number?.value ?? null,
    // The field that matched takes the room of a number that did not.
    numberPieces: reason !== null && numberPlaces.length === 0 ? [] : piecesOf(value, numberPlaces),
  };
}

function companyOf({ company }: DirectoryRow, name: string, places: readonly Range[]) {
  return company === "" || company === name
    ? null
    : { field: "company" as const, pieces: piecesOf(company, places) };
}

/** A row has a remark only if the remark matched. */
function elsewhere(
  { email, remark = "" }: DirectoryRow,
  missing: readonly SearchedWord[],
  words: readonly SearchedWord[],
): Detail | null {
  const texts = { remark, email };
  for (const field of ["remark", "email"] as const) {
    const text = texts[field];
    if (placesOf(text, missing).flat().length === 0) continue;
    const pieces = piecesOf(text, placesOf(text, words).flat());
    return { field, pieces: fromFirstMark(pieces) };
  }
  return null;
}

/** Text before the first mark is cut, so that the mark fits into the row. */
function fromFirstMark(pieces: Pieces): Pieces {
  const [first, ...others] = pieces;
  if (first === undefined || first.isMarked || first.text.length <= longestBefore) return pieces;
  const kept = first.text.slice(-longestBefore).replace(/^\S*\s/u, "");
  return [{ text: `…${kept}`, isMarked: false }, ...others];
}

/** In UTF-16 units. */
const longestBefore = 16;
