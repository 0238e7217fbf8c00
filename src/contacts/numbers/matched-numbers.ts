/** Finds which of a contact's numbers is calling. */
import { matcherOf, nearestOf, type CallerMatch } from "#shared/callers/caller-match.ts";
import type { Caller } from "#shared/callers/caller.ts";
import type { CallerRule } from "#shared/page/page-settings.ts";

/** How each stored number matches the caller's; `null` for those that do not. Only the nearest matches. */
export function callingNumbers(
  numbers: readonly { readonly value: string }[],
  caller: Caller,
  rule: CallerRule,
): readonly (CallerMatch | null)[] {
  if (caller.kind !== "number") return numbers.map(() => null);
  const { matchOfStored } = matcherOf(caller, rule);
  return nearestOf(numbers.map(({ value }) => matchOfStored(value)));
}
