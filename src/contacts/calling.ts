/** Which of a contact's numbers is calling. */
import { callerMatch, type Caller, type CallerMatch } from "#pbx/contract/caller.ts";

import type { NumberRow } from "./number-rows.ts";

/** How each row is the caller's, `null` for those that are not. Exact ones alone where there are any. */
export function callingRows(
  rows: readonly NumberRow[],
  caller: Caller,
  lastDigits: number,
): readonly (CallerMatch | null)[] {
  if (caller.kind !== "number") return rows.map(() => null);
  const matches = rows.map(({ value }) => callerMatch(caller, value, lastDigits));
  return matches.includes("exact")
    ? matches.map((match) => (match === "exact" ? match : null))
    : matches;
}
