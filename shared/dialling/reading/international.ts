/** International numbers as they are stored: with a `+`, with `00` or with `011`. */
import {
  isNationalNumber,
  splitCallingCode,
  trunkPrefixes,
  withoutTrunkPrefix,
  type SplitNumber,
} from "../plan/numbering-plan.ts";
import { digitsIn } from "./separators.ts";

export type International = SplitNumber & {
  /** The prefix for calls abroad: `+`, `00` or `011`. */
  readonly abroad: string;
};

/** Returns `null` if `dialled` has no prefix abroad, or no existing calling code behind it. */
export function internationalOf(dialled: string): International | null {
  const [abroad] = /^(?:\+|00|011)/.exec(dialled) ?? [];
  if (abroad === undefined) return null;
  const split = splitCallingCode(dialled.slice(abroad.length));
  return split && { ...split, abroad };
}

/** Whether it is a whole number of its country, with or without a trunk prefix. */
export function isWholeNumber({ callingCode, national }: SplitNumber): boolean {
  const prefixes = [...trunkPrefixes(callingCode), "0"];
  return isNationalNumber(callingCode, withoutTrunkPrefix({ callingCode, national }, prefixes));
}

/**
 * What precedes a zero in parentheses, which may be a trunk prefix of any country: people write it
 * for callers abroad.
 */
const beforeZero = /^(\D*(?:\d[\s./-]*){1,6}\)?[\s./-]*)\(\s*0\s*\)/;

/** `dialled` without the trunk prefix behind its calling code. `text` is the stored text. */
export function withoutTrunk(dialled: string, text: string): string {
  const number = internationalOf(dialled);
  if (number === null) return dialled;
  const { abroad, callingCode, national } = number;
  if (isNationalNumber(callingCode, national)) return dialled;
  const [, before = ""] = beforeZero.exec(text) ?? [];
  const hasZero = before !== "" && digitsIn(before) === digitsIn(abroad) + callingCode;
  const prefixes = [...trunkPrefixes(callingCode), ...(hasZero ? ["0"] : [])];
  return abroad + callingCode + withoutTrunkPrefix(number, prefixes);
}
