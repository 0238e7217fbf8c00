/** How text is made comparable: no case, no accents, one kind of digit; and which words stand in it. */

import { asciiDigits } from "#pbx/contract/ascii-digits.ts";

/** Letters that Unicode does not take apart, or that people do not tell apart when they search. */
const letters: Readonly<Record<string, string>> = {
  ß: "ss",
  ø: "o",
  æ: "ae",
  œ: "oe",
  đ: "d",
  ð: "d",
  þ: "th",
  ł: "l",
  ħ: "h",
  ı: "i",
  ς: "σ",
  ى: "ي",
  ة: "ه",
};

/** As a keyboard without them writes them. */
const twoLetters: Readonly<Record<string, string>> = {
  ä: "ae",
  ö: "oe",
  ü: "ue",
  å: "aa",
  ø: "oe",
};

/** Marks, what is invisible, and the Arabic letter that only stretches a word. */
const unseen = /[\p{M}\p{Cf}\u0640]/gu;

const isPlain = (text: string): boolean => /^[ -~]*$/.test(text);

/** Lower case without accents, in compatible letters and ASCII digits; separators stay. */
export function fold(text: string): string {
  if (isPlain(text)) return text.toLowerCase();
  return asciiDigits(
    text
      .normalize("NFKD")
      .toLowerCase()
      .replace(unseen, "")
      .replace(/[ßøæœđðþłħıςىة]/g, (letter) => letters[letter] ?? letter),
  );
}

/** The folded words of a text, in their order. */
export function wordsOf(text: string): readonly string[] {
  return wordsIn(fold(text));
}

/** The same words with ä as ae and the like, one for one; the words themselves where none differs. */
export function wordsSpelledOut(text: string): readonly string[] {
  const composed = isPlain(text) ? text : text.normalize("NFC");
  const spelled = composed.replace(/[äöüåø]/gi, (letter) => twoLetters[letter.toLowerCase()] ?? "");
  return spelled === composed ? wordsOf(text) : wordsIn(fold(spelled));
}

/** Every word that a stored text is found by; a name's also joined: O'Brien as OBrien, S.r.l. as Srl. */
export function wordsFinding(text: string, isName: boolean): readonly string[] {
  const words = wordsOf(text);
  const spelledOut = isPlain(text) ? [] : wordsSpelledOut(text);
  const isJoined = isName && joint.test(text);
  const joined = isJoined ? wordsIn(fold(text).replace(joints, "")) : [];
  return spelledOut.length + joined.length === 0 ? words : [...words, ...spelledOut, ...joined];
}

const joint = /[\p{L}\p{N}\p{M}][.'’ʼ`‐‑-][\p{L}\p{N}]/u;
const joints = /(?<=[\p{L}\p{N}])[.'’ʼ`‐‑-](?=[\p{L}\p{N}])/gu;

/** The words of a text that is folded already. */
export function wordsIn(folded: string): readonly string[] {
  return folded.match(isPlain(folded) ? /[a-z\d]+/g : /[\p{L}\p{N}]+/gu) ?? [];
}
