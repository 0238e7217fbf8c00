/** Reads one number from a clean text: what is dialled, and what is dialled after the call is answered. */
import { endingOf } from "./ending.ts";
import { internationalOf, isWholeNumber, withoutTrunk } from "./international.ts";
import { aroundTheClock, withoutLetters, withoutOuterLabels } from "./labels.ts";
import { digitsIn, withoutSeparators } from "./separators.ts";

export type ReadNumber = {
  /** What is dialled: digits, `*`, `#`, and a leading `+`. */
  readonly dialled: string;
  /** Digits to dial after the call is answered, or "". */
  readonly extension: string;
  /** Whether `dialled` reaches a separately stored extension directly, without the switchboard. */
  readonly isDirect: boolean;
};

/** A number that a spreadsheet has turned into a decimal. */
const decimal = /^(\d+)\.0$/;

/** A number that a spreadsheet has rounded, an email address, a web address. */
const noNumber = /^[+-]?\d+(?:[.,]\d+)?e[+-]?\d{1,3}$|@|:\/\//i;

/** Extensions such as "101/102" or "-0/-45", which may just as well be one number; and feature codes. */
const severalShort =
  /^[1-9]\d{2,3}(?: ?\/ ?[1-9]\d{2,3})+$|^[1-9]\d{4}(?: ?\/ ?[1-9]\d{4})+$|[-–]\d{1,4} ?\/ ?[-–] ?\d+$|^[1-9]\d{2,4} ?\/ ?\(?0\d|^[*#].*\/.*\d/;

/** Most numbers consist of digits and separators only. */
const ordinary = /^[ ().\-/]*\+?[\d ().\-/]*$/;

/** Returns `null` if nothing is dialled, or if it is unclear what. */
export function readNumber(text: string): ReadNumber | null {
  if (!ordinary.test(text)) return noNumber.test(text) ? null : readAmongWords(text);
  if (severalShort.test(text)) return null;
  const number = text.replace(decimal, "$1").replace(aroundTheClock, "");
  const dialled = withoutSeparators(number);
  if (!/\d/.test(dialled)) return null;
  return { dialled: withoutTrunk(dialled, number), extension: "", isDirect: false };
}

function readAmongWords(text: string): ReadNumber | null {
  const body = withoutOuterLabels(text);
  if (body === null) return null;
  const ending = endingOf(body);
  const before = ending?.stem ?? body;
  const stem = withoutLetters(before);
  if (stem === null || severalShort.test(before)) return null;
  if (ending === null && stem !== body) return readNumber(stem);
  const isDirect = ending?.kind === "direct";
  // Behind another number or extension, "x101 / x102", it is unclear whose it is.
  const isDoubtful = ending !== null && digitsIn(stem).length < digitsIn(before).length;
  if (isDirect && isDoubtful) return null;
  const number = isDirect ? directNumber(stem, ending.digits) : stem;
  const dialled = number === null ? null : digitsToDial(number);
  if (dialled === null) return null;
  return { dialled, extension: isDirect || isDoubtful ? "" : (ending?.digits ?? ""), isDirect };
}

/** Replaces a separate 0 at the end, which is the switchboard's, with `digits`; a 00 may be that or not. */
function directNumber(stem: string, digits: string): string | null {
  if (/-00+\D*$/.test(stem)) return null;
  return stem.replace(/(?<=\D)0\D*$|[\s,;]+$/, "") + digits;
}

/** What begins like a feature code cannot be the rest of a number. */
const behindNumber = /^\+?\d{5,}[*#]+\d/;

function digitsToDial(text: string): string | null {
  const [, first = "", rest = ""] = /^([^\d*#]*)(.*)$/s.exec(text) ?? [];
  const plus = first.includes("+") ? "+" : "";
  const dialled = plus + rest.replace(/[^\d*#]/g, "");
  if (!/\d/.test(dialled) || behindNumber.test(dialled)) return null;
  if (!isOneNumber(plus + rest, dialled)) return null;
  return withoutTrunk(dialled, text);
}

function isOneNumber(text: string, dialled: string): boolean {
  // A plus begins a number: an outside line's 0 or a code in front of it has to be dialled differently.
  const [, ahead = ""] = /^([^+]+)\+(?:\D*\d){7}/.exec(text) ?? [];
  if (ahead !== "" && digitsIn(ahead) !== "00") return false;
  // "030 231250 + 101"
  if (/\d\D*\+ /.test(text)) return false;
  const [, before = "", sign = ""] =
    /^(.*?\d)[^\d,;&|~:=<>•、،؛\\]*([,;&|~:=<>•、،؛\\]).*\d/s.exec(text) ?? [];
  if (sign === "") return true;
  if (sign !== ",") return false;
  // A comma behind an area code is a typing error; behind a number it begins another.
  const abroad = internationalOf(dialled);
  if (abroad !== null) return isWholeNumber(abroad);
  return dialled.startsWith("0") && digitsIn(before).length < 7;
}
