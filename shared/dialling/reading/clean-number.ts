/** A stored number as it is shown, copied and exported: nothing invisible, one kind of blank and of digit. */
import { asciiDigits } from "../../text/ascii-digits.ts";

/** The PBX stores 31 characters. What is longer is no number: it is cut off here and never dialled. */
export const longestNumber = 100;

/** Blanks between digits may be many; no more than this is read. */
const mostRead = 1000;

/** `\s` lacks the next line and the blank of Braille. */
const blanks = /[\s\u0085\u2800]+/gu;

/** Ignored by every program that shows text, marks of direction, controls, halves of a character. */
const unseen = /[\p{DI}\p{C}]/gu;

/** Other forms of what a telephone knows, such as a wide plus. A raised or circled 1 is a footnote's. */
const notNumerals = /\P{No}+/gu;

/** Japanese keyboards write it for a dash. */
const longVowels = /(?<=\d)\u30fc(?=\d)/g;

const isClean = (text: string): boolean =>
  text.length <= longestNumber && /^[!-~]+(?: [!-~]+)*$/.test(text);

export function cleanNumber(stored: string): string {
  if (isClean(stored)) return stored;
  const text = plainCharacters(stored.trim().slice(0, mostRead)).replace(/ +/g, " ").trim();
  // The cut may be inside a character.
  const start = text.slice(0, longestNumber).replace(unseen, "");
  return text.length > longestNumber ? `${start}…` : text;
}

/** The same with every blank where it was. */
export function plainCharacters(text: string): string {
  return asciiDigits(
    text
      .replace(blanks, (run) => " ".repeat(run.length))
      .replace(unseen, "")
      .replace(notNumerals, (run) => run.normalize("NFKC")),
  ).replace(longVowels, "-");
}
