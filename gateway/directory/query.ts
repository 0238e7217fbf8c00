/** What is searched, taken apart: each term must be found in a contact. */
import { asciiDigits } from "#pbx/contract/ascii-digits.ts";
import { international } from "#pbx/contract/caller.ts";
import { dialledOf } from "#pbx/contract/dial.ts";

import { wordsOf, wordsSpelledOut } from "./fold.ts";

/** A word in its spellings, a number in its, or what may be either: any of them will do. */
export type Term = {
  readonly words: readonly string[];
  /** Digits, also inside a number; with a `+` before them, at its beginning alone. */
  readonly numbers: readonly string[];
  /** What is meant instead where no number is found: "54 030" may be two. */
  readonly otherwise: readonly Term[];
};

/** A query has half as many words as it may have letters; a few letters of Unicode are several words. */
const mostTerms = 200;

/** Digits and what separates them. */
const numberLike = /^[\d+().\-/*#\u2212\p{Pd}]+$/u;

export function termsOf(q: string): readonly Term[] {
  const terms: Term[] = [];
  let run: string[] = [];
  const endRun = () => {
    const term = numberTerm(run);
    if (term !== null) terms.push(term);
    run = [];
  };
  for (const token of asciiDigits(q.normalize("NFKC").replace(/\p{Cf}/gu, "")).split(/\s+/)) {
    if (numberLike.test(token)) {
      run.push(token);
    } else {
      endRun();
      terms.push(...wordTerms(token));
    }
  }
  endRun();
  return distinct(terms).slice(0, mostTerms);
}

function wordTerms(token: string): readonly Term[] {
  const spelledOut = wordsSpelledOut(token);
  return wordsOf(token).map((word, at) => {
    const words = [...new Set([word, spelledOut[at] ?? word])];
    return { words, numbers: [], otherwise: [] };
  });
}

function numberTerm(run: readonly string[]): Term | null {
  const text = run.join(" ");
  const digits = text.replace(/\D/g, "");
  if (digits === "") return null;
  const dialled = international(dialledOf(text)?.dialled ?? "");
  const numbers = [digits, `+${digits}`, ...(dialled.startsWith("+") ? [dialled] : [])];
  const tokens = run.filter((token) => /\d/.test(token));
  return {
    words: tokens.length === 1 ? [digits] : [],
    numbers: [...new Set(numbers)],
    otherwise:
      tokens.length === 1
        ? []
        : tokens.flatMap((token) => {
            const alone = numberTerm([token]);
            return alone === null ? [] : [alone];
          }),
  };
}

/** A term that is said twice is found once. */
function distinct(terms: readonly Term[]): readonly Term[] {
  const byText = new Map(terms.map((term) => [JSON.stringify(term), term]));
  return [...byText.values()];
}
