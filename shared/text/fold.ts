/** Makes text comparable (no case, no accents, one kind of digit), and finds its words. */
import { asciiDigits } from "./ascii-digits.ts";

/** Only so much of a text is searched, sorted by or marked, in UTF-16 units: the PBX's own limit is 255. */
export const longestText = 256;

/** Letters that Unicode does not decompose, or that people do not distinguish in a search. */
const letters: Readonly<Record<string, string>> = {
  ß: "ss",
  ø: "o",
  æ: "ae",
  œ: "oe",
  đ: "d",
  ð: "d",
  ɖ: "d",
  ɗ: "d",
  þ: "th",
  ł: "l",
  ħ: "h",
  ŧ: "t",
  ŋ: "n",
  ı: "i",
  ə: "e",
  ɛ: "e",
  ɔ: "o",
  ɓ: "b",
  ƙ: "k",
  ƴ: "y",
  ς: "σ",
  ґ: "г",
  // Arabic, Persian and Urdu keyboards write one letter in several ways.
  ى: "ي",
  ی: "ي",
  ې: "ي",
  ے: "ي",
  ک: "ك",
  ڪ: "ك",
  ة: "ه",
  ہ: "ه",
  ھ: "ه",
  ە: "ه",
  ۃ: "ه",
  ٱ: "ا",
  ں: "ن",
};

/** As people write them on a keyboard without these letters. */
const twoLetters: Readonly<Record<string, string>> = {
  ä: "ae",
  ö: "oe",
  ü: "ue",
  å: "aa",
  ø: "oe",
  đ: "dj",
  // One letter for one: Əliyev is written Aliyev abroad.
  ə: "a",
};

const anyOf = (texts: Readonly<Record<string, string>>, flags: string) =>
  new RegExp(`[${Object.keys(texts).join("")}]`, flags);
const foldedLetters = anyOf(letters, "g");
const spelledLetters = anyOf(twoLetters, "gi");

/**
 * Invisible characters, the Arabic letter that only stretches a word, and marks: accents, the
 * vowels of Hebrew and Arabic and the dots below Indic letters, which many people leave out. Other
 * marks are letters: the vowels of Indic scripts, of Thai, Khmer or Burmese.
 */
const unseen =
  /(?=\p{M})[\p{Script=Inherited}\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\u093C\u09BC\u0A3C\u0ABC\u0B3C\u0CBC]|[\p{Cf}\u0640]/gu;

/** All characters that people write for an apostrophe: bare accents, primes, and Unicode's letters for it. */
const apostrophes = /[’‘‛´`′＇ʹʻʼʽʾʿˈꞌ՚׳״]/g;

/** Whether folding changes nothing but capitals. */
export const isPlain = (text: string): boolean => /^[ -~]*$/.test(text);

/** Lower case without accents, in compatible letters and ASCII digits; separators stay. */
export function fold(text: string): string {
  if (isPlain(text)) return text.toLowerCase();
  return asciiDigits(
    text
      // Before Unicode decomposes ´ into a blank and an accent.
      .replace(apostrophes, "'")
      .normalize("NFKD")
      .toLowerCase()
      .replace(unseen, "")
      .replace(foldedLetters, (letter) => letters[letter] ?? letter),
  );
}

/** The folded words of a text, in their order. */
export function wordsOf(text: string): readonly string[] {
  return wordsIn(fold(text));
}

/** A text with ä as ae and the like; the same text if it has none of these letters. */
export function spelledOut(text: string): string {
  const composed = isPlain(text) ? text : text.normalize("NFC");
  return composed.replace(spelledLetters, (letter) => twoLetters[letter.toLowerCase()] ?? "");
}

/** The same words as `wordsOf` with ä as ae and the like, one for one. */
export function wordsSpelledOut(text: string): readonly string[] {
  return wordsOf(spelledOut(text));
}

/**
 * The words as they are written, except for case and digits: Peña does not match Pena. If folding
 * takes nothing from a word, it is the folded one.
 */
export function wordsAsWritten(text: string): readonly string[] {
  if (isPlain(text)) return wordsIn(text.toLowerCase());
  const written = text
    .replace(apostrophes, "'")
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\p{Cf}\u0640]/gu, "")
    .replaceAll("ς", "σ");
  return wordsIn(asciiDigits(written)).map((word) => {
    const folded = fold(word);
    return folded.normalize("NFC") === word ? folded : word;
  });
}

/** Marks inside a word, which is also found without them: O'Brien as OBrien, S.r.l. as Srl. */
export const joints = /(?<=[\p{L}\p{N}\p{M}])[.'`"‐‑\-־·‧・](?=[\p{L}\p{N}])/gu;

/** A word of a folded text. */
export const foldedWord = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;

/** All words, in their order. */
export function wordsIn(folded: string): readonly string[] {
  return folded.match(isPlain(folded) ? /[a-z\d]+/g : foldedWord) ?? [];
}
