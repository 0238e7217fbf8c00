/** Finds the country that a stored text names. */
import { countryAliases } from "./country-aliases.ts";
import { twoLetterCodes } from "./country-codes.ts";

/** Countries are typed by hand: if two share a name in these languages, the first language's counts. */
const languages = (
  "en de es zh-Hans ar fr pt it nl zh-Hant ja ko ru pl sv da nb fi is cs sk hu ro bg el uk tr he " +
  "fa ur hi bn ta th vi id ms sr hr sl et lv lt ca ga cy"
).split(" ");

const codes = [...twoLetterCodes.values()];

/** Codes by folded names: the aliases at once, and the names of `Intl` in small steps. */
const names = new Map<string, string>();

/** No name is longer, in characters. */
const longest = 100;

/** The ISO 3166 code for a country's code, or its name in any common language; `null` if it is unknown. */
export async function countryCode(stored: string): Promise<string | null> {
  if (stored.trim() === "" || stored.length > longest) return null;
  const code = codeIn(stored);
  if (code !== undefined) return code;
  const name = folded(stored);
  for (const learned of learnCountries()) {
    const known = names.get(name);
    if (known !== undefined) return known;
    // oxlint-disable-next-line no-await-in-loop -- one language after the other, most of them at once
    await learned;
  }
  const [beforeRemark = ""] = stored.split(/[(,/]/u, 1);
  return (
    names.get(name) ??
    // "Oesterreich"
    names.get(name.replace(/([aou])e/g, "$1")) ??
    // "Germany (DE)", "Bolivia, Plurinational State of"
    names.get(folded(beforeRemark)) ??
    twoLetterCodes.get(stored.trim().toUpperCase()) ??
    null
  );
}

let learning: readonly Promise<void>[] | null = null;

/**
 * Collects each country's names, language by language. All of it takes 100 ms, and a second on a
 * slow machine, but nothing waits for it: between its small steps other work goes on.
 */
function learnCountries(): readonly Promise<void>[] {
  if (learning !== null) return learning;
  for (const [code, aliases] of Object.entries(countryAliases)) {
    for (const alias of aliases.split(", ")) learnName(alias, code);
  }
  let before = Promise.resolve();
  learning = languages.map((language) => {
    before = before.then(() => learn(language));
    return before;
  });
  return learning;
}

async function learn(language: string): Promise<void> {
  for (const style of ["long", "short"] as const) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    await untilIdle();
    const display = new Intl.DisplayNames(language, { type: "region", style, fallback: "none" });
    for (const code of codes) learnName(display.of(code), code);
  }
}

function learnName(name: string | undefined, code: string): void {
  const key = folded(name ?? "");
  if (key !== "" && !names.has(key)) names.set(key, code);
}

/** A hidden tab is hardly ever idle. */
const longestPauseMs = 50;

function untilIdle(): Promise<void> {
  return new Promise((resolve) => {
    // Safari and Node have no event for an idle moment.
    if (typeof requestIdleCallback !== "function") setTimeout(resolve);
    else requestIdleCallback(() => resolve(), { timeout: longestPauseMs });
  });
}

/** A code as such. Three letters only in capitals, since some codes are names as well ("Nga" is Russia). */
function codeIn(stored: string): string | undefined {
  const text = stored.replace(/[\s.\p{Cf}]/gu, "");
  if (/^[A-Z]{3}$/.test(text)) return twoLetterCodes.get(text);
  const code = text.toUpperCase();
  return /^[a-z]{2}$/i.test(text) && codes.includes(code) ? code : undefined;
}

/** Letters that look like a base letter with a mark, but that Unicode does not decompose. */
const plainLetters: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
};

const marks =
  /([\s\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}])\p{Mn}+/gu;
/** Words that people write, omit or replace with "&" as they like. */
const smallWords = /(?<![\p{L}\p{M}])(?:the|and|und|et|y|e|i|a|en|og|och)(?![\p{L}\p{M}])/gu;
const saint = /(?<![\p{L}\p{M}])st(?![\p{L}\p{M}])/gu;

/** Without capitals, accents, apostrophes, hyphens, blanks and small words. */
function folded(name: string): string {
  return name
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(".", "")
    .replace(marks, "$1")
    .replace(/[ßæœøłđðþı]/g, (letter) => plainLetters[letter] ?? letter)
    .replace(smallWords, " ")
    .replace(saint, "saint")
    .replace(/[^\p{L}\p{M}\p{N}]/gu, "");
}
