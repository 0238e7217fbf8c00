/** Who calls: the number and the name that a phone system hands over. */
import { dialledOf } from "../dialling/dial.ts";
import { plainCharacters } from "../dialling/reading/clean-number.ts";
import { isWithheldNumber, isWithheldText } from "./withheld.ts";

export type Caller =
  | {
      readonly kind: "number";
      /** As it is dialled: digits, `*`, `#`, and a `+` in first place. */
      readonly number: string;
      /** What else may be meant by it, which counts as the number itself. */
      readonly alike: readonly string[];
      /** Whether it stands for no number, unless a contact has it. */
      readonly isWithheld: boolean;
    }
  /** The caller hides the number, or none came along. */
  | { readonly kind: "anonymous" }
  /** `text` is all that came, and may be somebody's name. */
  | { readonly kind: "name"; readonly text: string }
  /** `text` is what came instead of a number. */
  | { readonly kind: "garbled"; readonly text: string };

export type CallerNumber = Extract<Caller, { kind: "number" }>;

/** More than any number has (E.164: 15 digits), prefixes and separators included. */
const longestNumber = 40;

/** Longer texts are cut off where they are shown: what a phone system sends may be anything. */
export const longestName = 80;

/** Extensions are no longer than this; what follows a country code is. */
export const longestExtension = 6;

/** Reads the number of a pop-up URL: bare, in a SIP or `tel:` address, with a name before it. */
export function parseCaller(sent: string): Caller {
  const text = plainCharacters(sent);
  // An address that is not encoded brings its + as a space.
  const mayHavePlus = /^\s+\d/.test(text);
  const { display, address } = partsOf(text);
  const isNumber =
    address.length <= longestNumber && /^[+\d\s().\-/*#\u2212\p{Pd}]+$/u.test(address);
  const dialled = isNumber ? numberIn(address) : "";
  if (dialled !== "") {
    const isWithheld = isWithheldNumber(dialled);
    return mayHavePlus && dialled.length > longestExtension
      ? { kind: "number", number: `+${dialled}`, alike: [dialled], isWithheld }
      : { kind: "number", number: dialled, alike: [], isWithheld };
  }
  if (isWithheldText(address)) return { kind: "anonymous" };
  const name = display || (scheme.test(text) ? address : text.trim());
  const isName = /\p{L}/u.test(name) && !/[{}<>]/.test(name) && name.length <= longestName;
  return isName ? { kind: "name", text: name } : { kind: "garbled", text: text.trim() };
}

/** With the digit of an outside line a number may be longer than any that is dialled. */
function numberIn(address: string): string {
  const number = dialledOf(address)?.dialled;
  if (number !== undefined || !/^[09]/.test(address)) return number ?? "";
  const inside = dialledOf(address.slice(1))?.dialled ?? "";
  return /^\d/.test(inside) ? address.charAt(0) + inside : "";
}

/**
 * The caller's name as the phone system has it: `name` as it was sent, or else what stands before the
 * address in `sent`. "" where that only repeats the number, or says that there is none.
 */
export function callerName(name: string, sent: string): string {
  const given = [plainCharacters(name).trim(), partsOf(plainCharacters(sent)).display];
  return given.find((text) => parseCaller(text.slice(0, longestName)).kind === "name") ?? "";
}

/** The digits that count for a match: without the `+` or `00` of an international number. */
export function digitsOf(dialled: string): string {
  return international(dialled).replace(/\D/g, "");
}

/** `+` and `00` are alike before a number. */
export function international(dialled: string): string {
  return dialled.replace(/^00(?=\d)/, "+");
}

/** An address, which has a host or a digit, in angle brackets. */
const bracketed = /^([^<]*)<([^<>]*[@\d][^<>]*)>\s*$/;

const scheme = /^\s*(?:sips?|tel|callto):/i;

/** `"Jay" <sip:+15735810000@pbx.example;user=phone>` is "Jay" and `+15735810000`. */
function partsOf(text: string): { readonly display: string; readonly address: string } {
  const [, before = "", inside = text] = bracketed.exec(text) ?? [];
  const display = before.trim().replace(/^"(.*)"$/, "$1");
  const address = inside
    .replace(scheme, "")
    .replace(/[@;?].*$/, "")
    .replace(/%2B/gi, "+");
  return { display: display.trim(), address: address.trim() };
}
