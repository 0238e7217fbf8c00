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
  /** What leads abroad: `+`, `00` or `011`. */
  readonly abroad: string;
};

/** `null` where `dialled` leads to no country that there is. */
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

/** What stands before a zero in parentheses, which may be one in any country: people learn it abroad. */
const beforeZero = /^(\D*(?:\d[\s./-]*){1,6}\)?[\s./-]*)\(\s*0\s*\)/;

/** `dialled` without the trunk prefix behind its calling code. `text` is what it was stored as. */
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
