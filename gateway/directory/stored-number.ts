/** How a stored number stands in the directory: as it is dialled, and in the digits that it is written in. */
import { digitsOf, international } from "#pbx/contract/caller.ts";
import { dialledOf } from "#pbx/contract/dial.ts";
import { digitsIn } from "#pbx/contract/dialling/separators.ts";

/** Digits of a number that its key tells apart: as many as 32 bits hold with one before them. */
const mostKeyDigits = 9;

/**
 * `dialled` is what a caller is compared with, "" where there is nothing to dial; `written` are its
 * digits where they are others, such as those of "(0)" or of an extension, and else "".
 */
export function spellingsOf(stored: string): {
  readonly dialled: string;
  readonly written: string;
} {
  const dialled = international(dialledOf(stored)?.dialled ?? "");
  const digits = digitsIn(stored);
  return { dialled, written: dialled.replace("+", "") === digits ? "" : digits };
}

/** The same for all numbers that can match by `lastDigits`. */
export function callerKey(dialled: string, lastDigits: number): number {
  // A one before them keeps 012 and 12 apart.
  return Number(`1${digitsOf(dialled).slice(-Math.min(lastDigits, mostKeyDigits))}`);
}
