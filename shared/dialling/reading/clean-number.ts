/** Cleans a stored number to show, copy and export it: nothing invisible, one kind of blank and of digit. */
import { asciiDigits } from "../../text/ascii-digits.ts";

/** The PBX stores 31 characters. A longer text is no number: it is cut here and never dialled. */
export const longestNumber = 100;

/** Digits may have many blanks between them; no more than this is read. */
const mostRead = 1000;

/** `\s` lacks the next line character and the Braille blank. */
const blanks = /[\s\u0085\u2800]+/gu;

/** Characters that every program ignores, marks of direction, controls, and halves of a character. */
const unseen = /[\p{DI}\p{C}]/gu;

/** Variants of a telephone's characters, such as a wide plus. A raised or circled 1 is a footnote. */
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

/** The same, with each blank in its place. */
export function plainCharacters(text: string): string {
  return asciiDigits(
    text
      .replace(blanks, (run) => " ".repeat(run.length))
      .replace(unseen, "")
      .replace(notNumerals, (run) => run.normalize("NFKC")),
  ).replace(longVowels, "-");
}
