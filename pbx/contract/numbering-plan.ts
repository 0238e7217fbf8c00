/** How telephone numbers are built around the world: calling codes, and which numbers are valid behind them. */
import { numberingPlans } from "./numbering-plan-table.ts";

/** An international number without its `+`, taken apart. */
export type SplitNumber = {
  /** The country's, as `49`. Countries that number together share one: `1`, `7`, `39`. */
  readonly callingCode: string;
  /** What follows it, with a trunk prefix if there is one. */
  readonly national: string;
};

const longestCallingCode = 3;

/** `null` where the digits begin with no calling code that exists. No code is the beginning of another. */
export function splitCallingCode(digits: string): SplitNumber | null {
  for (let length = 1; length <= longestCallingCode; length += 1) {
    const callingCode = digits.slice(0, length);
    if (Object.hasOwn(numberingPlans, callingCode)) {
      return { callingCode, national: digits.slice(length) };
    }
  }
  return null;
}

const expressions = new Map<string, RegExp>();

/** Whether `national` is a whole number of a country with this calling code, without a trunk prefix. */
export function isNationalNumber(callingCode: string, national: string): boolean {
  const plan = planOf(callingCode);
  if (plan === null) return false;
  const expression = expressions.get(callingCode) ?? new RegExp(`^(?:${plan.valid})$`);
  expressions.set(callingCode, expression);
  return expression.test(national);
}

/** What is dialled before a number within the country only, the shorter first; none in Spain. */
export function trunkPrefixes(callingCode: string): readonly string[] {
  return planOf(callingCode)?.trunk.split(" ").filter(Boolean) ?? [];
}

/**
 * The national number without the trunk prefix that it begins with. A prefix goes only where the number
 * is valid without it and not with it: zeros belong to Italian numbers, and 8 begins some Russian ones.
 */
export function withoutTrunkPrefix(
  { callingCode, national }: SplitNumber,
  prefixes: readonly string[] = trunkPrefixes(callingCode),
): string {
  if (isNationalNumber(callingCode, national)) return national;
  const prefix = prefixes.find(
    (digits) =>
      national.startsWith(digits) && isNationalNumber(callingCode, national.slice(digits.length)),
  );
  return national.slice(prefix?.length ?? 0);
}

const planOf = (callingCode: string) =>
  Object.hasOwn(numberingPlans, callingCode) ? (numberingPlans[callingCode] ?? null) : null;
