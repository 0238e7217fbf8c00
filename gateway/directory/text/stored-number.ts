/** How a stored number is indexed: as dialled, and by its digits as written. */
import { international } from "#shared/callers/caller.ts";
import { dialledOf } from "#shared/dialling/dial.ts";
import { digitsIn } from "#shared/dialling/reading/separators.ts";

/**
 * `dialled` is compared with a caller's number, and is "" if there is nothing to dial. `written` contains the
 * digits if they differ, such as those of "(0)" or of an extension; otherwise it is "".
 */
export function spellingsOf(stored: string): {
  readonly dialled: string;
  readonly written: string;
} {
  const dialled = international(dialledOf(stored)?.dialled ?? "");
  const digits = digitsIn(stored);
  return { dialled, written: dialled.replace("+", "") === digits ? "" : digits };
}
