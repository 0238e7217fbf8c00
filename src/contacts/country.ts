/** Which country a stored text names. */

/** Countries are typed by hand: these languages are tried in turn, with the browser's own names. */
const languages = (
  "en de fr es pt it nl zh-Hans zh-Hant ja ko ar ru pl sv da nb fi is cs sk hu ro bg el uk tr he " +
  "fa ur hi bn ta th vi id ms sr hr sl et lv lt ca ga cy"
).split(" ");

/** Names in common use that are in no list of region names. */
const aliases: ReadonlyMap<string, string> = new Map([
  ["united states of america", "US"],
  ["great britain", "GB"],
  ["england", "GB"],
  ["scotland", "GB"],
  ["wales", "GB"],
  ["northern ireland", "GB"],
  ["republic of ireland", "IE"],
  ["the netherlands", "NL"],
  ["czech republic", "CZ"],
  ["russian federation", "RU"],
  ["korea", "KR"],
  ["viet nam", "VN"],
  ["臺灣", "TW"],
]);

const namesByLanguage = new Map<string, ReadonlyMap<string, string>>();
const answers = new Map<string, string | null>();

/** The ISO 3166 code of a country's name or code in any common language; `null` where unknown. */
export function countryCode(stored: string): string | null {
  const name = folded(stored);
  const known = answers.get(name);
  if (known !== undefined) return known;
  const code = aliases.get(name) ?? ownCode(name) ?? codeByName(name);
  answers.set(name, code);
  return code;
}

/** Makes every language's names while nobody waits: each takes a slow machine 30 ms when first needed. */
export function learnCountries(): void {
  const next = languages.find((language) => !namesByLanguage.has(language));
  // Safari has no such moments: there each language waits until it is needed.
  if (next === undefined || typeof requestIdleCallback !== "function") return;
  requestIdleCallback(() => {
    namesIn(next);
    learnCountries();
  });
}

function codeByName(name: string): string | null {
  if (name === "") return null;
  for (const language of languages) {
    const code = namesIn(language).get(name);
    if (code !== undefined) return code;
  }
  return null;
}

function ownCode(name: string): string | null {
  const code = canonical(name.toUpperCase());
  return regionCodes().includes(code) ? code : null;
}

function namesIn(language: string): ReadonlyMap<string, string> {
  const known = namesByLanguage.get(language);
  if (known) return known;
  const names = new Map<string, string>();
  for (const style of ["long", "short"] as const) {
    const display = new Intl.DisplayNames(language, { type: "region", style });
    for (const code of regionCodes()) names.set(folded(display.of(code) ?? code), code);
  }
  namesByLanguage.set(language, names);
  return names;
}

let codes: readonly string[] | null = null;

/** Every two-letter code that names a region today: former ones ("DD") canonicalise to another. */
function regionCodes(): readonly string[] {
  if (codes !== null) return codes;
  const letters = Array.from("ABCDEFGHIJKLMNOPQRSTUVWXYZ");
  const named = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
  codes = letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => canonical(code) === code && named.of(code) !== undefined);
  return codes;
}

/** Turns "UK" into "GB", and leaves what is no code as it is. */
function canonical(code: string): string {
  return /^[A-Z]{2}$/.test(code) ? (new Intl.Locale(`und-${code}`).region ?? code) : code;
}

function folded(name: string): string {
  return name.normalize("NFC").toLowerCase().replaceAll(".", "").replace(/\s+/gu, " ").trim();
}
