/** Who calls: the number that a phone system hands over, and which stored numbers it stands for. */
import { dialledOf } from "./dial.ts";
import { plainCharacters } from "./dialling/clean-number.ts";

export type Caller =
  | {
      readonly kind: "number";
      /** As it is dialled: digits, `*`, `#`, and a `+` in first place. */
      readonly number: string;
      /** What else may be meant by it, which counts as the number itself. */
      readonly alike: readonly string[];
    }
  /** The caller hides the number, or none came along. */
  | { readonly kind: "anonymous" }
  /** `text` is what came instead of a number. */
  | { readonly kind: "garbled"; readonly text: string };

/** How a stored number is the caller's: to the letter, or in its last digits. */
export type CallerMatch = "exact" | "last-digits";

const hidden =
  /^(?:anonymous|anonym|unknown|private|restricted|withheld|unavailable|blocked|no caller ?id|none|null|undefined|-)?$/i;

/** More than any number has (E.164: 15 digits), prefixes and separators included. */
const longest = 40;

/** Reads the number of a pop-up URL: bare, in a SIP or `tel:` address, with a name before it. */
export function parseCaller(sent: string): Caller {
  const text = plainCharacters(sent);
  // An address that is not encoded brings its + as a space.
  const mayHavePlus = /^\s+\d/.test(text);
  const number = withoutAddress(text.trim());
  if (hidden.test(number)) return { kind: "anonymous" };
  const isNumber = number.length <= longest && /^[+\d\s().\-/*#\u2212\p{Pd}]+$/u.test(number);
  const dialled = isNumber ? (dialledOf(number)?.dialled ?? "") : "";
  if (dialled === "") return { kind: "garbled", text: text.trim() };
  // Extensions are no longer than this; what follows a country code is.
  return mayHavePlus && dialled.length > 6
    ? { kind: "number", number: `+${dialled}`, alike: [dialled] }
    : { kind: "number", number: dialled, alike: [] };
}

/**
 * By the PBX's own rule: exactly (`+` and `00` are alike), or else by the last `lastDigits` digits,
 * for which both numbers must be longer than that. `null` where `stored` is another's number.
 */
export function callerMatch(
  caller: Pick<Extract<Caller, { kind: "number" }>, "number" | "alike">,
  stored: string,
  lastDigits: number,
): CallerMatch | null {
  const dialled = dialledOf(stored)?.dialled;
  if (dialled === undefined) return null;
  const own = international(dialled);
  if ([caller.number, ...caller.alike].some((number) => international(number) === own)) {
    return "exact";
  }
  const [one, other] = [digitsOf(caller.number), digitsOf(dialled)];
  const isLonger = one.length > lastDigits && other.length > lastDigits;
  return isLonger && one.slice(-lastDigits) === other.slice(-lastDigits) ? "last-digits" : null;
}

/** The digits that count for a match: without the `+` or `00` of an international number. */
export function digitsOf(dialled: string): string {
  return international(dialled).replace(/\D/g, "");
}

/** `+` and `00` are alike before a number. */
export function international(dialled: string): string {
  return dialled.replace(/^00(?=\d)/, "+");
}

/** `"Jay" <sip:+15735810000@pbx.example;user=phone>` is `+15735810000`. */
function withoutAddress(text: string): string {
  const [, inside = text] = /<([^<>]*)>/.exec(text) ?? [];
  return inside
    .replace(/^(?:sips?|tel|callto):/i, "")
    .replace(/[@;?].*$/s, "")
    .replace(/%2B/gi, "+")
    .trim();
}
