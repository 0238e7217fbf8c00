/**
 * A dialled number in the forms that can be compared: with a calling code, as a national number,
 * and as written.
 */
import {
  isNationalNumber,
  splitCallingCode,
  trunkPrefixes,
  withoutTrunkPrefix,
  type SplitNumber,
} from "../dialling/plan/numbering-plan.ts";
import { digitsOf, international, longestExtension } from "./caller.ts";

export type FullNumber = SplitNumber & { readonly isValid: boolean };

export type NumberForms = {
  /** Its digits, without the `+` or `00` of an international number. */
  readonly digits: string;
  /** As it is written, in the one form that equal numbers share. */
  readonly written: readonly string[];
  /** If it is written with `+` or `00`, and its calling code exists. */
  readonly full: FullNumber | null;
  /** Other numbers that may be meant: a valid number with its `+` left out, or behind `011`. */
  readonly meant: readonly FullNumber[];
  /** All its digits, if it may be a number within a country. */
  readonly national: string | null;
};

/** `callingCode` is that of the country whose national numbers are stored; `null` if it is not known. */
export function formsOf(dialled: string, callingCode: string | null): NumberForms {
  const own = international(dialled);
  if (own.startsWith("+")) {
    const digits = digitsOf(own);
    const full = inFull(digits);
    return { digits, written: [full ? textOf(full) : own], full, meant: [], national: null };
  }
  if (!/^\d+$/.test(own)) return asWritten(own, digitsOf(own));
  const abroad = own.startsWith("011") ? validOrNone(own.slice(3)) : [];
  const meant = isOwnNational(own, callingCode) ? abroad : [...abroad, ...validOrNone(own)];
  const written = [own, ...abroad.map(textOf)];
  return { digits: own, written, full: null, meant, national: own };
}

const asWritten = (own: string, digits: string): NumberForms => ({
  digits,
  written: [own],
  full: null,
  meant: [],
  national: null,
});

/** The numbers within a country that digits may mean: as they are, and without a trunk prefix. */
export function nationalNumbers(callingCode: string, digits: string): readonly string[] {
  const prefixes = trunkPrefixes(callingCode).filter((prefix) => digits.startsWith(prefix));
  const isWhole = prefixes.length === 0 || isNationalNumber(callingCode, digits);
  return (isWhole ? [""] : ["", ...prefixes]).map((prefix) =>
    withoutMobileMark(callingCode, digits.slice(prefix.length)),
  );
}

/** All numbers with a calling code that it may mean. */
export const fullNumbers = ({ full, meant }: NumberForms): readonly FullNumber[] =>
  full === null ? meant : [full, ...meant];

/** Whether both are written with `+` or `00`, valid, and of different countries. */
export function areOfDifferentCountries({ full: one }: NumberForms, { full: other }: NumberForms) {
  if (one === null || other === null) return false;
  return one.callingCode !== other.callingCode && one.isValid && other.isValid;
}

/**
 * The number behind the 0 or 9 that some phone systems dial for an outside line; `null` if there is
 * no such digit. `00` may be one too, with a zero after it, unless the number is valid as it is.
 */
export function withoutOutsideLine(
  { digits, written: [own = ""], full }: NumberForms,
  callingCode: string | null,
): NumberForms | null {
  const line = own.startsWith("+") ? "0" : own.charAt(0);
  const rest = own.startsWith("+") ? `0${digits}` : own.slice(1);
  const isLine = (line === "0" || line === "9") && /^\d+$/.test(rest);
  if (!isLine || rest.length <= longestExtension || full?.isValid === true) return null;
  // In a country that dials 0 for a line, every national number begins with another 0.
  return line === "0" && !rest.startsWith("0") ? asWritten(rest, rest) : formsOf(rest, callingCode);
}

function inFull(digits: string): FullNumber | null {
  const split = splitCallingCode(digits);
  if (split === null) return null;
  const { callingCode } = split;
  const national = withoutMobileMark(callingCode, withoutTrunkPrefix(split));
  return { callingCode, national, isValid: isNationalNumber(callingCode, national) };
}

function validOrNone(digits: string): readonly FullNumber[] {
  // No calling code begins with 0, so most national numbers need no look-up.
  const full = digits.startsWith("0") ? null : inFull(digits);
  return full?.isValid === true ? [full] : [];
}

const textOf = ({ callingCode, national }: SplitNumber): string => `+${callingCode}${national}`;

/**
 * Whether digits are a whole number of the country itself. If the country's numbers begin with a
 * zero, digits without one are more likely a number abroad without its `+`.
 */
function isOwnNational(digits: string, callingCode: string | null): boolean {
  return (
    callingCode !== null &&
    isNationalNumber(callingCode, digits) &&
    !trunkPrefixes(callingCode).includes("0")
  );
}

/** The digit that mobile numbers have behind the calling code only. */
const mobileMarks: Readonly<Record<string, string>> = { "52": "1", "54": "9" };

/** A national number, or its beginning, with and without the digit of a mobile number. */
export function withAndWithoutMobileMark(callingCode: string, digits: string): readonly string[] {
  const national = withoutMobileMark(callingCode, digits);
  const mark = mobileMarks[callingCode];
  return mark === undefined || national.length !== 10 ? [national] : [national, mark + national];
}

/**
 * Mobile numbers in Mexico had a 1, and in Argentina have a 9, behind the calling code only. Within
 * Argentina they have a 15 behind the area code instead.
 */
function withoutMobileMark(callingCode: string, national: string): string {
  const { length } = national;
  if (callingCode === "52" && length === 11) return national.replace(/^1/, "");
  if (callingCode === "54" && length === 11) return national.replace(/^9/, "");
  if (callingCode === "54" && length === 12) return national.replace(/^(\d{2,4}?)15/, "$1");
  return national;
}
