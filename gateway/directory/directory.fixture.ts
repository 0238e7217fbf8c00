/** Directories of a few made-up rows: for tests. */
import type { DirectoryParameters } from "#pbx/contract/directory.ts";

import { createBuilder } from "./builder.ts";
import { openIndex } from "./opened-index.ts";

export type Row = Readonly<Record<string, unknown>>;

/** A row of the PBX's with what is given, and its ID. */
export const rowOf = (id: number, given: Row = {}): Row => ({ id, contact_name: "", ...given });

export function openRows(rows: readonly unknown[], lastDigits = 7) {
  const builder = createBuilder(lastDigits);
  const { dropped } = builder.addRows(rows);
  const opened = openIndex(builder.finish(), lastDigits);
  const answer = (asked: DirectoryParameters) => {
    const { found, rows: parts, place } = opened.answer(asked);
    const shown: { id: number }[] = JSON.parse(`[${Buffer.concat(parts).toString()}]`);
    return { found, place, rows: shown, ids: shown.map(({ id }) => id) };
  };
  return { ...opened, dropped, answer, idsOf: (q: string) => answer({ q }).ids };
}
