/** A number that is searched, as it is typed and as it may be stored: at home, from abroad, without its 0. */
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
  /** As they are typed: sought everywhere in a number. */
  readonly digits: string;
  /** The same with a `+`: sought at the beginning of a number. */
  readonly abroad: readonly string[];
  /** How the same number is written elsewhere, 0171… for +49171… and the reverse: sought at the beginning. */
  readonly elsewhere: readonly string[];
  /** What a number may end with as well, or "": of 0171…, all but the first 0. */
  readonly ending: string;
};

/** Fewer digits than these behind a calling code or a trunk prefix begin too many numbers. */
const leastNational = 3;

/** So many digits are a whole number, whatever stands before them. */
const leastWhole = 7;

/** No number with a calling code that is typed without `+` is shorter. */
const leastWithCode = 10;

/**
 * `text` has ASCII digits alone; `null` where it has none. `codes` are the calling codes of all numbers that
 * are searched: in which of their countries somebody says 0171… is not known.
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

/** The calling codes with which these numbers begin. */
export function callingCodesOf(numbers: Lexicon): readonly string[] {
  return [...new Set(callingCodes.values())].filter((code) => {
    const { from, to } = beginningWith(numbers, `+${code}`);
    return from < to;
  });
}

/** The digits of a number that is typed with its calling code: behind +, 00 or 011, or bare; else `null`. */
function digitsWithCode(dialled: string, digits: string): string | null {
  if (dialled.startsWith("+")) return dialled.slice(1);
  // Leeds is 0113: a number from North America is longer.
  if (digits.startsWith("011") && digits.length > leastWithCode + 3) return digits.slice(3);
  const split = digits.length < leastWithCode ? null : splitCallingCode(digits);
  const isWhole = split !== null && isNationalNumber(split.callingCode, split.national);
  return isWhole ? digits : null;
}

/** With each trunk prefix of its country, and with nothing before it. */
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

/** Behind the calling code of each country where it would be dialled so. */
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
