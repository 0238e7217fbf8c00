/** A search text split into terms: each of them must be found in a contact. */
import { asciiDigits } from "#shared/text/ascii-digits.ts";
import { wordsAsWritten, wordsOf, wordsSpelledOut } from "#shared/text/fold.ts";

import { numberSpellings, type NumberSpellings } from "./number-spellings.ts";

/** A word in its spellings, a number in its spellings, or a term that may be either: any match counts. */
export type Term = {
  /** The word as typed, without case; "" if it cannot be a word. */
  readonly word: string;
  /** How else it may be written. */
  readonly otherWords: readonly string[];
  readonly number: NumberSpellings | null;
  /** The terms to use instead if no number is found: "54 030" may be two. */
  readonly instead: readonly Term[];
};

/** A query has half as many words as it may have letters; some letters of Unicode become several words. */
const mostTerms = 200;

/** Digits and their separators. */
const numberLike = /^[\d+().\-/*#\u2212\p{Pd}]+$/u;

/** `callingCodes` are those of the searched numbers. */
export function termsOf(q: string, callingCodes: readonly string[]): readonly Term[] {
  const terms: Term[] = [];
  let run: string[] = [];
  const endRun = () => {
    const term = numberTerm(run, callingCodes);
    if (term !== null) terms.push(term);
    run = [];
  };
  for (const token of tokensOf(q)) {
    if (isNumberLike(token)) {
      run.push(token);
    } else {
      endRun();
      terms.push(...wordTerms(token));
    }
  }
  endRun();
  return distinct(terms).slice(0, mostTerms);
}

/** Splits at spaces. */
export const tokensOf = (q: string): readonly string[] => q.replace(/\p{Cf}/gu, "").split(/\s+/);

const isNumberLike = (token: string): boolean =>
  numberLike.test(asciiDigits(token.normalize("NFKC")));

function wordTerms(token: string): readonly Term[] {
  const folded = wordsOf(token);
  const written = wordsAsWritten(token);
  const spelledOut = wordsSpelledOut(token);
  return folded.map((plain, at) => {
    const word = written[at] ?? plain;
    const others = new Set([plain, spelledOut[at] ?? plain]);
    others.delete(word);
    return { word, otherWords: [...others], number: null, instead: [] };
  });
}

function numberTerm(run: readonly string[], callingCodes: readonly string[]): Term | null {
  const number = numberSpellings(asciiDigits(run.join(" ").normalize("NFKC")), callingCodes);
  if (number === null) return null;
  const tokens = run.filter((token) => /\p{Nd}/u.test(token));
  return {
    word: tokens.length === 1 ? number.digits : "",
    otherWords: [],
    number,
    instead:
      tokens.length === 1
        ? []
        : tokens.flatMap((token) => {
            const alone = numberTerm([token], callingCodes);
            return alone === null ? [] : [alone];
          }),
  };
}

/** A repeated term is searched once. */
function distinct(terms: readonly Term[]): readonly Term[] {
  const byText = new Map(terms.map((term) => [JSON.stringify(term), term]));
  return [...byText.values()];
}
