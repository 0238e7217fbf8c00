/** How a stored number stands in the directory: as it is dialled, and in the digits that it is written in. */
import { international } from "#shared/callers/caller.ts";
import { dialledOf } from "#shared/dialling/dial.ts";
import { digitsIn } from "#shared/dialling/reading/separators.ts";

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
