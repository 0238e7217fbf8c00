/** What follows a whole number: an extension to dial after the call is answered, or a direct line. */
import { internationalOf, isWholeNumber } from "./international.ts";
import { digitsIn, withoutSeparators } from "./separators.ts";

type Ending = {
  /** The text in front of it. */
  readonly stem: string;
  readonly kind: "extension" | "direct";
  readonly digits: string;
};

/** The words that libphonenumber knows, and those of French, of Latin America, and of our own languages. */
const extensionWords =
  "[xх]x?|×|e?xt|e?xtn|exten|extensi[oó]n|int|interno|доб|anexo|poste|local|opt|option|ramal|p|w|分机号?|分機號?|转|轉|内线|內線|内線|تحويلة|داخلي";

/** Behind a number in Germany and Austria: a part of the number, in the place of the switchboard's 0. */
const directWords = "dw|durchw(?:ahl)?|nst|nebenst(?:elle)?|app|apparat|kl|klappe";

const endIn = (words: string): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${words})[\\s.:=_-]*\\(?$`, "iu");
const extensionWord = endIn(extensionWords);
const directWord = endIn(directWords);

const lastDigits = /^(.*\D)(\d{1,9})[^\p{L}\d]*$/su;

/** Behind the last digit. */
const lastWords = /[^\p{L}\d]*\p{L}\P{Nd}*$/u;

/** A sign may also be a typing error, so that only a few digits count as an extension. */
const behindSign = /^(.*?)([#~]|[,;]+)((?:[^\p{L}\d*#~,;]*\d){1,6})[^\p{L}\d*]*$/su;

/** Whether a text ends in a word that announces an extension or a direct line. */
export const endsInWord = (text: string): boolean =>
  extensionWord.test(text) || directWord.test(text);

/** Returns `null` if nothing of the kind follows. */
export function endingOf(text: string): Ending | null {
  if (!/[\p{L}#~,;×]/u.test(text)) return null;
  const number = text.replace(lastWords, "");
  return behindWord(number) ?? behindASign(number);
}

function behindWord(text: string): Ending | null {
  const [, before = "", digits = ""] = lastDigits.exec(text) ?? [];
  const isDirect = digits.length < 7 && directWord.test(before);
  const stem = before.replace(isDirect ? directWord : extensionWord, "");
  if (stem === before || !hasNumber.test(withoutSeparators(stem))) return null;
  return { stem, kind: isDirect ? "direct" : "extension", digits };
}

function behindASign(text: string): Ending | null {
  const [, stem = "", sign = "", rest = ""] = behindSign.exec(text) ?? [];
  const digits = digitsIn(rest);
  const isExtension = sign !== "" && isLikelyWhole(stem, digits);
  return isExtension ? { stem, kind: "extension", digits } : null;
}

/** Not behind a feature code, which has its own `#`. Behind fewer than three digits, a word is inside a number. */
const hasNumber = /^[^*#]*\d\D*\d\D*\d[^*#]*$/;

function isLikelyWhole(stem: string, digits: string): boolean {
  const number = stem.replace(/[^\d+*#]/g, "");
  if (!/^\+?(?:\d\+*){5,}$/.test(number)) return false;
  const abroad = internationalOf(number);
  if (abroad === null) return !number.startsWith("0") || number.length > 6;
  const joined = { ...abroad, national: abroad.national + digits };
  return isWholeNumber(abroad) || !isWholeNumber(joined);
}
