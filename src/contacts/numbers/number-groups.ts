/** Splits a number into groups, each of which can be read aloud in one breath. */
import { cleanNumber } from "#shared/dialling/reading/clean-number.ts";

/** Longer groups are divided; the number's own groups are kept. */
const longest = 4;

/** ITU-T E.164: no code is the beginning of another. */
const countryCode = "1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|[2-9]\\d\\d";

/** If the rest is long enough for a whole number abroad; "00" begins shorter numbers at home. */
const abroad = /^00(?=[^\p{L}\d]*[1-9](?:[^\p{L}\d]*\d){8})/u;

/** Written without a gap before the next digits, which could be read as part of it. */
const joinedCode = new RegExp(`^(?:\\+|00 )\\s*(?:${countryCode})(?=\\d\\d)`);

/** The whole stored text, in order and split at its own gaps, with long runs of digits in twos to fours. */
export function numberGroups(stored: string): readonly string[] {
  return (
    cleanNumber(stored)
      .replace(abroad, "$& ")
      .replace(joinedCode, "$& ")
      // Parentheses stay: they may mean that a digit is not always dialled.
      .split(/[\s\p{Pd}\u2212./]+|(?=\()|(?<=\))/u)
      .filter((group) => group !== "")
      .flatMap(divided)
  );
}

function divided(group: string): readonly string[] {
  const [, sign = "", digits] = /^(\+?)(\d+)$/.exec(group) ?? [];
  if (digits === undefined || digits.length <= longest) return [group];
  // In threes, but never with a single digit at the end: 7 is 3 and 4, 8 is 3, 3 and 2.
  const groups = digits.match(/\d{3}(?=\d{2})|\d+/g) ?? [];
  return groups.map((part, index) => (index === 0 ? sign + part : part));
}
