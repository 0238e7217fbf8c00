/** What follows a whole number: an extension to dial when the call is answered, or a direct dialling. */
import { internationalOf, isWholeNumber } from "./international.ts";
import { withoutSeparators } from "./separators.ts";

export type Ending = {
  /** What is left before it. */
  readonly stem: string;
  readonly kind: "extension" | "direct";
  readonly digits: string;
};

/** As libphonenumber knows them, with those of French, of Latin America, and of our own languages. */
const extensionWords =
  "xx?|e?xt|e?xtn|exten|extensi[oó]n|int|interno|доб|anexo|poste|local|opt|option|ramal|p|w|分机|分機|转|轉|内线|內線|内線|تحويلة";

/** Behind a number in Germany and Austria: part of the number, in the place of the switchboard's 0. */
const directWords = "dw|durchw(?:ahl)?|nst|nebenst(?:elle)?|app|apparat|kl|klappe";

const ending = (words: string, most: number): RegExp =>
  new RegExp(
    `^(.*?)[\\s;,/(-]*(?<!\\p{L})(?:${words})(?!\\p{L})[\\s.:=-]*\\(?(\\d{1,${most}})\\)?[\\s.#)]*$`,
    "isu",
  );
const byWord = ending(extensionWords, 9);
const directly = ending(directWords, 6);
/** A sign may also be a slip of the pen, so that less is taken for an extension. */
const bySign = /^(.*?)\s*([#~]|[,;]+)\s*(\d{1,6})[\s#]*$/s;

const alone = new RegExp(`(?<!\\p{L})(?:${extensionWords}|${directWords})[\\s.:=-]*$`, "iu");

/** Whether a text ends in a word that has an extension or a direct dialling behind it. */
export const endsInWord = (text: string): boolean => alone.test(text);

/** `null` where nothing of the kind follows. */
export function endingOf(text: string): Ending | null {
  const direct = match(directly.exec(text), "direct");
  if (direct !== null) return direct;
  const extension = match(byWord.exec(text), "extension");
  if (extension !== null) return extension;
  const [, stem = "", sign = "", digits = ""] = bySign.exec(text) ?? [];
  const isExtension = sign !== "" && !stem.includes(sign.charAt(0)) && isLikelyWhole(stem, digits);
  return isExtension ? { stem, kind: "extension", digits } : null;
}

function match(found: RegExpExecArray | null, kind: Ending["kind"]): Ending | null {
  const [, stem = "", digits = ""] = found ?? [];
  return hasNumber.test(withoutSeparators(stem)) ? { stem, kind, digits } : null;
}

/** Not behind a feature code, which has its own `#`; behind so few digits a word stands in a number. */
const hasNumber = /^[^*#]*\d\D*\d\D*\d[^*#]*$/;

function isLikelyWhole(stem: string, digits: string): boolean {
  const plain = withoutSeparators(stem);
  if (!/^\D*\+?\d{5,}\D*$/.test(plain) || /[*#]/.test(plain)) return false;
  const number = plain.replace(/[^\d+]/g, "");
  const abroad = internationalOf(number);
  if (abroad === null) return !number.startsWith("0") || number.length > 6;
  const joined = { ...abroad, national: abroad.national + digits };
  return isWholeNumber(abroad) || !isWholeNumber(joined);
}
