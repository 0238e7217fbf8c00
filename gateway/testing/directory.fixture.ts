/** Directories of a few made-up rows: for tests. */
import type { DirectoryParameters } from "#shared/api/directory-reply.ts";
import type { CallerRule } from "#shared/page/page-settings.ts";

import { createBuilder } from "../directory/filling/index-builder.ts";
import { openIndex } from "../directory/search/search-index.ts";

export type Row = Readonly<Record<string, unknown>>;

/** A row of the PBX with these fields and its ID. */
export const rowOf = (id: number, given: Row = {}): Row => ({ id, contact_name: "", ...given });

const usualRule: CallerRule = { lastDigits: 7, callingCode: null };

export function openRows(rows: readonly unknown[], callerRule = usualRule) {
  const builder = createBuilder(callerRule.lastDigits);
  const { dropped } = builder.addRows(rows);
  const opened = openIndex(builder.finish(), callerRule);
  const answer = (asked: DirectoryParameters) => {
    const { found, rows: parts, nearness, isNearest, place } = opened.answer(asked);
    const shown: { id: number }[] = JSON.parse(`[${Buffer.concat(parts).toString()}]`);
    return { found, nearness, isNearest, place, rows: shown, ids: shown.map(({ id }) => id) };
  };
  return { ...opened, dropped, answer, idsOf: (q: string) => answer({ q }).ids };
}
