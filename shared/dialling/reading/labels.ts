/** Words beside a number that describe it and are not dialled. */
import { endingOf, endsInWord } from "./ending.ts";
import { internationalOf } from "./international.ts";
import { digitsIn, withoutSeparators } from "./separators.ts";
import { vanityNumber } from "./vanity.ts";

const anyLetter = /\p{L}/u;

/** With its own digit: "Mobil 2: 0171…", "Tel2 030…", "Mobil 2 0171…", but "Tel 1 206…". */
const counted =
  /^\p{L}[^:\d]*\d? ?:(?=.*\d{3})|^\p{L}+\d(?= [\d+(](?:\D*\d){6})|^\p{L}[\p{L}. ]* (?:[1-6] (?=\(?[0+](?:\D*\d){5})|[2-6] (?=\((?:\D*\d){7}))/u;

/** Up to the first sign of a number, with words in parentheses of their own. */
const leading = /^(?:\([^()\d]*\)|[^\d+*#(])*/;

/** An extension in front of its number: "ext 12 206-555-0142". */
const extensionFirst = /^(?:[2-9]|[1-9]\d{1,4})[ ,;:/]+\(?(?:[0+]|\d{3}\D{1,2}\d{3}\D\d{4})/;

/** In parentheses at the end; the closing one may be missing. */
const inParentheses = /\s*\([^()]*\)?[\s.]*$/;

/** Open around the clock. */
export const aroundTheClock = / 24 ?(?:\/ ?7|h(?:rs?|ours)?|std\.?)$/i;

/** A floor or a time beside a number: it is unclear which digits are the number. */
const doubtful = /^\P{L}*\d{3}\P{L}* \d{1,2}(?:\. ?)?\p{L}|^\P{L}*\d ?(?:uhr|[ap]m|hrs)(?!\p{L})/iu;

/** The letter O in the place of a leading zero. */
const letterForZero = /^o[\d-]/i;

/** A number with a word beside it has more digits than a floor or a time. */
const leastDigits = 3;

/** Usual words in capitals behind a short number are no part of it, as other words may be. */
const usual =
  /^(?:fax|tel|telefon|phone|mob|mobile?|handy|cell|home|work|office|b(?:ü|ue)ro|privat[eo]?|main|desk|zentrale|empfang|reception|casa|m[oó]vil|oficina|trabajo)$/i;

/** The text without a word in front of the number and one in parentheses behind it; `null` if no number is left. */
export function withoutOuterLabels(text: string): string | null {
  const number = text.replace(counted, "").replace(leading, "");
  const label = text.slice(0, text.length - number.length);
  const hasNote = anyLetter.test(inParentheses.exec(number)?.[0] ?? "");
  const isNote = hasNote && endingOf(number) === null;
  const body = (isNote ? number.replace(inParentheses, "") : number).replace(aroundTheClock, "");
  if (letterForZero.test(text) || doubtful.test(body)) return null;
  if (endsInWord(label)) return isOneExtension(body) ? body : null;
  const isLabelled = anyLetter.test(label);
  return isLabelled && digitsIn(body).length < leastDigits ? null : body;
}

/** Whether the word is followed by one extension only, and not by a number or another extension behind it. */
function isOneExtension(text: string): boolean {
  const before = endingOf(text)?.stem;
  const isSecond = before !== undefined && digitsIn(before).length < 7;
  return !isSecond && !extensionFirst.test(text);
}

/** What is dialled of a text that begins with a number, letters included; `null` if that is unclear. */
export function withoutLetters(text: string): string | null {
  const at = text.search(anyLetter);
  if (at === -1) return text;
  const [number, rest] = [text.slice(0, at), text.slice(at)];
  return vanityNumber(text) ?? (isComplete(number, rest) ? number : null);
}

const tollFreeCode = /^1\D+8\d\d\D*$/;

/** Whether a number is complete without the letters behind it. */
function isComplete(number: string, rest: string): boolean {
  const plain = withoutSeparators(number);
  const digits = digitsIn(plain);
  // Letters that continue a command to the PBX are no label.
  if (/^[*#]/.test(plain)) return digits !== "" && !/\d/.test(rest);
  if (plain.startsWith("+")) return digits.length > 6;
  // 1-800, the toll-free prefix of North America, is no number by itself.
  if (tollFreeCode.test(number)) return false;
  if (plain.startsWith("0")) return digits.length > (internationalOf(plain) === null ? 5 : 8);
  return digits.length >= leastDigits && !(digits.length < 7 && mayComplete(rest));
}

function mayComplete(rest: string): boolean {
  const word = rest.replace(/[^\p{L}]+$/u, "");
  return /^[A-Z]+(?:[^a-z]*[A-Z])?$/.test(word) && !usual.test(word);
}
