/** How telephone numbers are built around the world: calling codes, and which numbers are valid behind them. */
import { numberingPlans } from "./numbering-plan-table.ts";

/** An international number without its `+`, split in two. */
export type SplitNumber = {
  /** The country's, such as `49`. Countries with a common numbering plan share one: `1`, `7`, `39`. */
  readonly callingCode: string;
  /** The digits behind it, with a trunk prefix if there is one. */
  readonly national: string;
};

const longestCallingCode = 3;

/** Returns `null` if the digits begin with no calling code that exists. No code is the beginning of another. */
export function splitCallingCode(digits: string): SplitNumber | null {
  for (let length = 1; length <= longestCallingCode; length += 1) {
    const callingCode = digits.slice(0, length);
    if (planOf(callingCode) !== null) {
      return { callingCode, national: digits.slice(length) };
    }
  }
  return null;
}

/** Whether `national` is a whole number of a country with this calling code, without a trunk prefix. */
export function isNationalNumber(callingCode: string, national: string): boolean {
  return planOf(callingCode)?.valid.test(national) ?? false;
}

/** The digits in front of a number within the country only, the shorter first; none in Spain. */
export function trunkPrefixes(callingCode: string): readonly string[] {
  return planOf(callingCode)?.trunk ?? [];
}

/**
 * The national number without its trunk prefix. A prefix is dropped only if the number is valid
 * without it and not with it: zeros are part of Italian numbers, and 8 begins some Russian ones.
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

type Plan = { readonly trunk: readonly string[]; readonly valid: RegExp };

const plans = new Map<string, Plan>();

function planOf(callingCode: string): Plan | null {
  const known = plans.get(callingCode);
  if (known !== undefined) return known;
  const row = Object.hasOwn(numberingPlans, callingCode) ? numberingPlans[callingCode] : undefined;
  if (row === undefined) return null;
  const trunk = row.trunk.split(" ").filter(Boolean);
  const plan = { trunk, valid: new RegExp(`^(?:${row.valid})$`) };
  plans.set(callingCode, plan);
  return plan;
}
