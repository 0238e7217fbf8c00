/** Splits a stored text into its numbers, if several were put into one field. */
import { dialledOf } from "./dial.ts";
import { cleanNumber } from "./reading/clean-number.ts";
import { endingOf } from "./reading/ending.ts";
import { internationalOf, isWholeNumber } from "./reading/international.ts";
import { digitsIn } from "./reading/separators.ts";

/** More than the PBX stores. A longer text could be split in too many ways. */
const longestText = 50;

/** A place where a number may end and another begin. */
type Cut = {
  readonly end: number;
  readonly start: number;
  /** A slash or dot may be part of a number, and words may belong to one: both are weaker than "or". */
  readonly kind: "list" | "slash" | "word";
};

/**
 * Numbers as they are shown: the text itself unless it is certain where another number begins;
 * empty if the text is blank.
 */
export function numbersIn(stored: string): readonly string[] {
  const text = cleanNumber(stored);
  if (text === "") return [];
  if (text.length > longestText || !mayBeSeveral(text)) return [text];
  return numbersAtCuts(text).flatMap((part) => (dialledOf(part) === null ? atGaps(part) : [part]));
}

/** Only if there is exactly one way to split it. */
function atGaps(text: string): readonly string[] {
  if (hasListSign.test(text)) return [text];
  const [way, other] = waysAtGaps(text);
  return way === undefined || other !== undefined ? [text] : way.flatMap(numbersAtCuts).map(tidied);
}

function mayBeSeveral(text: string): boolean {
  if (text.length > 15 && digitsIn(text).length > 15) return true;
  return text.length > 5 && /[^\d\s().#*+-]|.\+/.test(text);
}

/** Before a zero a + means "and", since no calling code begins with a zero. */
const sign = / ?[;|&/\\·•、،؛] ?|, ?| ?\+ ?(?=\(?0)|(?=\+\S)/g;
const words = /(?<=\d[^\p{L}\d]*)\p{L}[^\d(+]*/gu;
const conjunction = /^(?:oder|or|und|and|u\.?|o\.?|y|ou|et|或|和|أو|و)\s*$/iu;

function cutsOf(text: string): readonly Cut[] {
  const signs = Array.from(text.matchAll(sign), ({ 0: found, index }): Cut => ({
    end: index,
    start: index + found.length,
    kind: /[/·•]|^,$/.test(found) ? "slash" : "list",
  }));
  // "Tel … Fax …", "… Fax …", but "… office … mobile".
  const areBefore = /^\P{Nd}*\p{L}|\d[^\p{L}\d]*$/u.test(text);
  const atWords = Array.from(text.matchAll(words), ({ 0: found, index }): Cut => {
    if (conjunction.test(found)) return { end: index, start: index + found.length, kind: "list" };
    const place = areBefore ? index : index + found.length;
    return { end: place, start: place, kind: "word" };
  });
  return [...signs, ...atWords].toSorted((one, other) => one.end - other.end);
}

function numbersAtCuts(text: string): readonly string[] {
  const cuts = cutsOf(text);
  const numbers: string[] = [];
  let start = 0;
  for (const [index, cut] of cuts.entries()) {
    const ends = [...cuts.slice(index + 1).map(({ end }) => end), text.length];
    if (ends.some((end) => areNumbers(text.slice(0, end), start, cut))) {
      numbers.push(text.slice(start, cut.end));
      start = cut.start;
    }
  }
  return numbers.length === 0 ? [text] : [...numbers, text.slice(start)].map(tidied);
}

/** A number without the separator between it and the next. */
function tidied(number: string): string {
  const own = number.replace(/^[ ./|;:·•–-]+|[ (/|;:·•–-]+$/g, "");
  return own.includes("(") ? own : own.replace(/\)+$/, "");
}

/** Whether the texts before and behind the cut can only be whole numbers, neither the rest of the other. */
function areNumbers(text: string, from: number, { end, start, kind }: Cut): boolean {
  const one = dialledOf(text.slice(from, end))?.dialled ?? "";
  const other = dialledOf(text.slice(start))?.dialled ?? "";
  const extended = endingOf(text.slice(from))?.stem.length ?? text.length;
  if (!/\d/.test(text.slice(start, from + extended))) return false;
  if (isOutside(one) && isOutside(other)) return true;
  if (kind === "word") return false;
  // Codes of the PBX: `*97 / *98`.
  if (/^[*#]/.test(one) && /^[*#]/.test(other)) return true;
  const least = kind === "list" ? 3 : 7;
  return [one, other].every((dialled) => /^[1-9]/.test(dialled) && dialled.length >= least);
}

/** A whole number with its prefixes, and not a feature code whose rest is elsewhere. */
function isOutside(dialled: string): boolean {
  if (!/^(?:\+|0)\d+$/.test(dialled)) return false;
  return dialled.length > (internationalOf(dialled) === null ? 6 : 8);
}

/** If only a gap marks the end: 020 7946 and +44 20 7946 are not complete there. */
function endsAtGap(text: string): boolean {
  const dialled = dialledOf(text)?.dialled ?? "";
  const abroad = internationalOf(dialled);
  return isOutside(dialled) && (abroad === null ? dialled.length > 7 : isWholeNumber(abroad));
}

/** Blanks and the like, if what follows begins as a number does. The 0 of a switchboard is separate. */
const gap = /[ .\-/]+(?=\(?(?:\+\S|00?[1-9]|0\)))/g;

/** A list sign between digits: the text would have to be split there. */
const hasListSign = /\d[^\p{L}\d]*[^\p{L}\p{Pd}\d\s()./+][^\p{L}\d]*\d/u;

/** All ways to read a text that is too long for one number. */
function waysAtGaps(text: string): readonly (readonly string[])[] {
  const whole = isOutside(dialledOf(text)?.dialled ?? "") ? [[text]] : [];
  const cut = Array.from(text.matchAll(gap), ({ 0: found, index }) => {
    const left = text.slice(0, index);
    if (!endsAtGap(left)) return [];
    return waysAtGaps(text.slice(index + found.length)).map((rest) => [left, ...rest]);
  });
  return [...whole, ...cut.flat()];
}
