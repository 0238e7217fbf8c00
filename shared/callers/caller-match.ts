/**
 * Whether a stored number is the caller's: the one rule by which the gateway finds contacts and the
 * page marks numbers.
 */
import { dialledOf } from "../dialling/dial.ts";
import type { CallerRule } from "../page/page-settings.ts";
import { digitsOf, international, longestExtension, type CallerNumber } from "./caller.ts";
import {
  areOfDifferentCountries,
  formsOf,
  fullNumbers,
  nationalNumbers,
  withoutOutsideLine,
  type FullNumber,
  type NumberForms,
} from "./number-forms.ts";

/**
 * How a stored number matches the caller's: equal; the same except for the country code; the same
 * in its last digits; or as a switchboard's, `…-0`, behind which the caller has a direct line.
 */
export type CallerMatch = "exact" | "same" | "last-digits" | "switchboard";

/** The nearest first. A possible caller is only offered: the card never opens by itself. */
export const nearnesses = ["exact", "same", "possible"] as const;
export type Nearness = (typeof nearnesses)[number];

export const nearnessOf = {
  exact: "exact",
  same: "same",
  "last-digits": "possible",
  switchboard: "possible",
} as const satisfies Record<CallerMatch, Nearness>;

/** All numbers that can match share these last digits: no prefix reaches into them. */
export const keyDigits = 6;

/** Digits of a direct line behind a switchboard's number. */
const longestLine = 5;

/** Whether digits of the caller's number match those of a stored number. */
type Fits = (caller: string, stored: string) => boolean;
const isEqual: Fits = (caller, stored) => caller === stored;
const isBehind: Fits = (caller, start) =>
  caller.startsWith(start) && caller.length - start.length <= longestLine;

/** A number in its forms, and in those of the rest behind an outside line's digit. */
function read(dialled: string, callingCode: string | null) {
  const forms = formsOf(dialled, callingCode);
  return { forms, inside: withoutOutsideLine(forms, callingCode) };
}

/** Compares many stored numbers with one caller's. */
export function matcherOf(caller: CallerNumber, rule: CallerRule) {
  const { lastDigits, callingCode } = rule;
  const sent = [caller.number, ...caller.alike].map((number) => read(number, callingCode));
  const callerDigits = digitsOf(caller.number);
  const key = keyOf(callerDigits, lastDigits);

  /** How a dialled number matches the caller's; `null` if it is another's. */
  function matchOf(dialled: string): Exclude<CallerMatch, "switchboard"> | null {
    const digits = digitsOf(dialled);
    if (keyOf(digits, lastDigits) !== key) return null;
    const own = read(dialled, callingCode);
    const isExact = sent.some(
      ({ forms, inside }) =>
        isWritten(forms, own.forms, isEqual) ||
        (inside !== null && isWritten(inside, own.forms, isEqual)) ||
        (own.inside !== null && isWritten(forms, own.inside, isEqual)),
    );
    if (isExact) return "exact";
    const isLong = Math.min(digits.length, callerDigits.length) > lastDigits;
    if (!isLong || caller.isWithheld) return null;
    const isTheSame = sent.some(
      ({ forms, inside }) =>
        isSame(forms, own.forms, rule, isEqual) ||
        (inside !== null && isSame(inside, own.forms, rule, behindTrunkPrefix(inside))) ||
        (own.inside !== null && isSame(forms, own.inside, rule, behindTrunkPrefix(own.inside))),
    );
    if (isTheSame) return "same";
    const isAlike = digits.slice(-lastDigits) === callerDigits.slice(-lastDigits);
    const isElsewhere = sent.some(({ forms }) => areOfDifferentCountries(forms, own.forms));
    return isAlike && !isElsewhere ? "last-digits" : null;
  }

  /** Whether the call comes from a direct line behind the switchboard's number that begins with `start`. */
  function isLineBehind(start: string): boolean {
    const isAlike = directLineKeys(caller.number).includes(matchKey(start, keyDigits));
    if (!isAlike || caller.isWithheld) return false;
    const own = formsOf(start, callingCode);
    return sent.some(
      ({ forms }) => isWritten(forms, own, isBehind) || isSame(forms, own, rule, isBehind),
    );
  }

  /** How a stored number matches the caller's. */
  function matchOfStored(stored: string): CallerMatch | null {
    const dialled = dialledOf(stored)?.dialled;
    const start = switchboardOf(stored);
    return (
      (dialled === undefined ? null : matchOf(dialled)) ??
      (start !== null && isLineBehind(start) ? "switchboard" : null)
    );
  }

  return { matchOf, isLineBehind, matchOfStored };
}

/** Keeps only the nearest of several matches. */
export function nearestOf(
  matches: readonly (CallerMatch | null)[],
): readonly (CallerMatch | null)[] {
  const nearest = nearnesses.find((nearness) =>
    matches.some((match) => match !== null && nearnessOf[match] === nearness),
  );
  return matches.map((match) => (match !== null && nearnessOf[match] === nearest ? match : null));
}

/** The key that a dialled number shares with all numbers that can match it. */
export const matchKey = (dialled: string, lastDigits: number): string =>
  keyOf(digitsOf(dialled), lastDigits);

const keyOf = (digits: string, lastDigits: number): string =>
  digits.slice(-Math.min(lastDigits, keyDigits));

/** The keys of all switchboards behind which the caller may be, by the beginnings of their numbers. */
export function directLineKeys(dialled: string): readonly string[] {
  const digits = digitsOf(dialled);
  const longest = Math.min(longestLine, digits.length - longestExtension - 1);
  return Array.from({ length: Math.max(0, longest + 1) }, (_, line) =>
    keyOf(digits.slice(0, digits.length - line), keyDigits),
  );
}

/**
 * What precedes the 0 of a switchboard, `030 231250-0` or `DW 0`, as it is dialled; `null` for any
 * other number.
 */
export function switchboardOf(stored: string): string | null {
  if (!/\P{Nd}0\P{Nd}*$/u.test(stored)) return null;
  const number = dialledOf(stored);
  const isSwitchboard = number?.isDirect === true || /[\p{Pd}\u2212]\s*0\P{Nd}*$/u.test(stored);
  const dialled = international(number?.dialled ?? "");
  const start = dialled.slice(0, -1);
  return isSwitchboard && dialled.endsWith("0") && digitsOf(start).length > longestExtension
    ? start
    : null;
}

function isWritten(caller: NumberForms, own: NumberForms, fits: Fits): boolean {
  return caller.written.some((one) => own.written.some((other) => fits(one, other)));
}

/** Whether one is a national number, and the other the same number with a country code. */
function isSame(caller: NumberForms, own: NumberForms, rule: CallerRule, fits: Fits): boolean {
  const { callingCode } = rule;
  const isMeant = (full: FullNumber) =>
    callingCode === null ? full.isValid : full.callingCode === callingCode;
  const [ofCaller, ofOwn] = [fullNumbers(caller), fullNumbers(own)];
  const nationals = (code: string, { national }: NumberForms) =>
    national === null ? [] : nationalNumbers(code, national);
  return (
    ofCaller.some((one) =>
      ofOwn.some(
        (other) => one.callingCode === other.callingCode && fits(one.national, other.national),
      ),
    ) ||
    ofCaller.some(
      (full) =>
        isMeant(full) &&
        nationals(full.callingCode, own).some((number) => fits(full.national, number)),
    ) ||
    ofOwn.some(
      (full) =>
        isMeant(full) &&
        nationals(full.callingCode, caller).some((number) => fits(number, full.national)),
    ) ||
    (callingCode !== null &&
      nationals(callingCode, caller).some((one) =>
        nationals(callingCode, own).some((other) => fits(one, other)),
      ))
  );
}

/** Behind an outside line's digit, only a number that begins with a trunk prefix is surely national. */
const behindTrunkPrefix =
  ({ national }: NumberForms): Fits =>
  (caller, stored) =>
    caller === stored && caller !== national;
