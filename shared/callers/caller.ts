/** Who is calling: the number and the name that a phone system sends. */
import { dialledOf } from "../dialling/dial.ts";
import { plainCharacters } from "../dialling/reading/clean-number.ts";
import { isWithheldNumber, isWithheldText } from "./withheld.ts";

export type Caller =
  | {
      readonly kind: "number";
      /** As it is dialled: digits, `*`, `#`, and a leading `+`. */
      readonly number: string;
      /** Other numbers that may be meant by it, each of which counts as the number itself. */
      readonly alike: readonly string[];
      /** Whether it stands for a withheld number, unless a contact has it. */
      readonly isWithheld: boolean;
    }
  /** The caller withholds the number, or the phone system sent none. */
  | { readonly kind: "anonymous" }
  /** `text` is all that was sent, and may be a name. */
  | { readonly kind: "name"; readonly text: string }
  /** `text` is what was sent instead of a number. */
  | { readonly kind: "garbled"; readonly text: string };

export type CallerNumber = Extract<Caller, { kind: "number" }>;

/** Longer than any number (E.164: 15 digits), prefixes and separators included. */
const longestNumber = 40;

/** Longer texts are cut when they are shown: a phone system may send anything. */
export const longestName = 80;

/** The length of the longest extension; numbers behind a country code are longer. */
export const longestExtension = 6;

/** Reads the number of a popup URL: bare, in a SIP or `tel:` address, with a name in front. */
export function parseCaller(sent: string): Caller {
  const text = plainCharacters(sent);
  // In an address that is not percent-encoded, a + arrives as a space.
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
 * The caller's name as the phone system has it: `name` as sent, or else what precedes the address
 * in `sent`. Returns "" if that only repeats the number, or means "no number".
 */
export function callerName(name: string, sent: string): string {
  const given = [plainCharacters(name).trim(), partsOf(plainCharacters(sent)).display];
  return given.find((text) => parseCaller(text.slice(0, longestName)).kind === "name") ?? "";
}

/** The digits that count for a match: without the `+` or `00` of an international number. */
export function digitsOf(dialled: string): string {
  return international(dialled).replace(/\D/g, "");
}

/** Writes a leading `00` as `+`, which means the same. */
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
