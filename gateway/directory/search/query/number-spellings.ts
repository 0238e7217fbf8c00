/** The spellings of a searched number: as typed, and as it may be stored, at home, from abroad, or without its 0. */
import { international } from "#shared/callers/caller.ts";
import { withAndWithoutMobileMark } from "#shared/callers/number-forms.ts";
import { dialledOf } from "#shared/dialling/dial.ts";
import { callingCodes } from "#shared/dialling/plan/calling-codes.ts";
import {
  isNationalNumber,
  splitCallingCode,
  trunkPrefixes,
  withoutTrunkPrefix,
} from "#shared/dialling/plan/numbering-plan.ts";

import { beginningWith, type Lexicon } from "../../index/words/lexicon.ts";

export type NumberSpellings = {
  /** As typed: matched everywhere in a number. */
  readonly digits: string;
  /** The same with a `+`: matched at the beginning of a number. */
  readonly abroad: readonly string[];
  /** How the same number is written elsewhere, 0171… for +49171… and the reverse: matched at the beginning. */
  readonly elsewhere: readonly string[];
  /** What a number may also end with, or "": for 0171…, all but the first 0. */
  readonly ending: string;
};

/** With fewer digits than this after a calling code or a trunk prefix, too many numbers would match. */
const leastNational = 3;

/** A text with this many digits is a whole number, whatever comes before them. */
const leastWhole = 7;

/** No number with a calling code that is typed without `+` is shorter. */
const leastWithCode = 10;

/**
 * `text` contains ASCII digits only; returns `null` if it has none. `codes` are the calling codes of all
 * searched numbers: which of their countries a user means by 0171… is unknown.
 */
export function numberSpellings(text: string, codes: readonly string[]): NumberSpellings | null {
  const digits = text.replace(/\D/g, "");
  if (digits === "") return null;
  const dialled = international(dialledOf(text)?.dialled ?? "");
  const abroad = [`+${digits}`, ...(dialled.startsWith("+") ? [dialled] : [])];
  const withCode = digitsWithCode(dialled, digits);
  const bare = digits.replace(/^0/, "");
  const isNational = withCode === null && bare !== digits && bare.length >= leastWhole;
  return {
    digits,
    abroad: [...new Set(abroad)],
    elsewhere: [...new Set(withCode === null ? fromAbroad(digits, codes) : atHome(withCode))],
    ending: isNational ? bare : "",
  };
}

/** The calling codes at the beginning of these numbers. */
export function callingCodesOf(numbers: Lexicon): readonly string[] {
  return [...new Set(callingCodes.values())].filter((code) => {
    const { from, to } = beginningWith(numbers, `+${code}`);
    return from < to;
  });
}

/** The digits of a number typed with its calling code, after +, 00 or 011, or bare; otherwise `null`. */
function digitsWithCode(dialled: string, digits: string): string | null {
  if (dialled.startsWith("+")) return dialled.slice(1);
  // Leeds is 0113: a number from North America is longer.
  if (digits.startsWith("011") && digits.length > leastWithCode + 3) return digits.slice(3);
  const split = digits.length < leastWithCode ? null : splitCallingCode(digits);
  const isWhole = split !== null && isNationalNumber(split.callingCode, split.national);
  return isWhole ? digits : null;
}

/** With each trunk prefix of its country, and without one. */
function atHome(digits: string): readonly string[] {
  const split = splitCallingCode(digits);
  if (split === null) return [];
  const { callingCode } = split;
  const spellings = withAndWithoutMobileMark(callingCode, withoutTrunkPrefix(split));
  const [national = ""] = spellings;
  if (national.length < leastNational) return [];
  return [
    ...spellings.map((spelling) => `+${callingCode}${spelling}`),
    ...trunkPrefixes(callingCode).map((prefix) => prefix + national),
    ...(national.length < leastWhole ? [] : [national]),
  ];
}

/** With the calling code of each country in which it would be dialled like this. */
function fromAbroad(digits: string, codes: readonly string[]): readonly string[] {
  return codes.flatMap((code) =>
    trunkPrefixes(code)
      .filter((prefix) => digits.startsWith(prefix))
      .map((prefix) => digits.slice(prefix.length))
      .filter((national) => national.length >= leastNational)
      .flatMap((national) => withAndWithoutMobileMark(code, national))
      .flatMap((national) => [
        `+${code}${national}`,
        ...(national.length < leastWhole ? [] : [national]),
      ]),
  );
}
