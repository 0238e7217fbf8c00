import { setImmediate } from "node:timers/promises";

import { expect, test, vi } from "vitest";

import { countryAliases } from "./country-aliases.ts";
import { twoLetterCodes } from "./country-codes.ts";
import { countryCode } from "./country.ts";

/** Names and codes as people type them, by the country that they mean. */
const typed = {
  AE: "UAE|U.A.E.|United Arab Emirates|VAE|Vereinigte Arabische Emirate|ARE|الإمارات|الامارات العربية المتحدة",
  AG: "Antigua and Barbuda|Antigua & Barbuda|Antigua und Barbuda|Antigua y Barbuda|ATG",
  AT: "Österreich|Oesterreich|Osterreich|Austria|Autriche|AUT|Áo",
  BA: "Bosnia and Herzegovina|Bosnia & Herzegovina|Bosnia-Herzegovina|Bosnien und Herzegowina|Bosnia y Herzegovina|Bosnia and Herzegowina|BIH|Bosnia",
  BE: "BE\u200B|Belgien|Belgique|België|Bỉ",
  BO: "Bolivia|Bolivia (Plurinational State of)|Bolivia, Plurinational State of",
  BR: "Brasil|Brazil|BRA|巴西",
  CD: "DR Congo|DR Kongo|Demokratische Republik Kongo|Democratic Republic of the Congo|Congo, Democratic Republic of the|Congo - Kinshasa|COD",
  CG: "Congo|Republic of the Congo|COG",
  CH: "Schweiz|Suisse|Svizzera|Switzerland|CHE|瑞士",
  CI: "Ivory Coast|Côte d’Ivoire|Côte d'Ivoire|Cote dIvoire|COTE D´IVOIRE|Cote d Ivoire|Elfenbeinküste|Costa de Marfil|CIV|科特迪瓦",
  CN: "中国|China|PRC|P.R. China|PR of China|People's Republic of China|People’s Republic of China|CHN|الصين",
  CV: "Cabo Verde|Cape Verde|Kap Verde",
  CZ: "Czechia|Czech Republic|Czech Rep.|Tschechien|Tschechische Republik|República Checa|Česká republika|CZE",
  DE: "Deutschland|Germany|Allemagne|DE|DEU|deu|Germany (DE)|Deutschland / Germany|ألمانيا|德国|BRD",
  DK: "Dänemark|Daenemark|Danmark|DNK",
  ES: "España|Espana|Spain|Spanien|ESP|西班牙|إسبانيا|اسبانيا",
  GB: "UK|U.K.|United Kingdom|Großbritannien|Grossbritannien|Great Britain|Gran Bretaña|England|Scotland|Wales|Northern Ireland|Vereinigtes Königreich|Reino Unido|GBR|英国|بريطانيا",
  GM: "The Gambia|Gambia",
  GR: "Ελλάδα|ΕΛΛΑΔΑ|Greece|Griechenland|EL|GRC",
  HK: "Hong Kong|Hongkong|香港|HKG",
  IE: "Ireland|Republic of Ireland|Éire|Irland|IRL",
  IL: "ישראל|Israel",
  IN: "भारत|India|Indien|IND",
  IR: "Iran (Islamic Republic of)|Iran, Islamic Republic of|Irán|إيران",
  IS: "Ísland|Iceland|ISL",
  JP: "日本|日本国|Japan|Japón|JPN|اليابان",
  KN: "Saint Kitts and Nevis|St Kitts & Nevis|St. Kitts and Nevis",
  KR: "대한민국|한국|South Korea|Korea|Korea, Republic of|Republic of Korea|Corea del Sur|KOR|韩国",
  KP: "North Korea|Democratic People's Republic of Korea|PRK",
  LU: "Luxemburg|Luxembourg|LUX",
  MA: "المغرب|Maroc|Morocco",
  MD: "Moldova|Republik Moldau|Moldawien|Republic of Moldova|MDA",
  MX: "México|Mexiko|Méjico|MEX",
  MK: "North Macedonia|Macedonia|Mazedonien|MKD",
  MM: "Myanmar|Burma|Birma",
  NG: "Nigeria|NGA",
  NL: "Netherlands|The Netherlands|the netherlands|Holland|Niederlande|Países Bajos|NLD|荷兰",
  PL: "Polska|Poland|Polen|POL",
  RU: "Россия|Russia|Russian Federation|Russland|RUS|Nga",
  SA: "السعودية|المملكة العربية السعودية|Saudi Arabia|Saudi-Arabien|KSA|SAU",
  SE: "Sverige|Sweden|SWE",
  SK: "Slovakia|Slovak Republic|Slowakei",
  ST: "São Tomé and Príncipe|Sao Tome & Principe|Sao Tome und Principe",
  SZ: "Eswatini|Swaziland",
  TH: "ไทย|Thailand",
  TL: "Timor-Leste|East Timor|Osttimor",
  TR: "Turkey|Türkiye|Turkiye|TÜRKİYE|Türkei|Tuerkei|Turquía|TUR|土耳其|تركيا",
  TT: "Trinidad and Tobago|Trinidad & Tobago|Trinidad und Tobago|Trinidad",
  TW: "臺灣|台灣|台湾|Taiwan|Taiwan, Province of China|TWN",
  UA: "Україна|Ukraine|UKR",
  US: "United States|united  states |UNITED STATES|U.S.A.|U.S.|us|USA|United States of America|The United States|United States (US)|Vereinigte Staaten|Estados Unidos|EE. UU.|États-Unis|الولايات المتحدة|美国",
  VA: "Vatican City|Holy See|Vatikan",
  VC: "Saint Vincent and the Grenadines|St. Vincent & Grenadines",
  VN: "Việt Nam|Viet Nam|Vietnam|VNM",
  XK: "Kosovo|XKX",
} as const;

test.each(
  Object.entries(typed).flatMap(([code, names]) =>
    names.split("|").map((name) => [name, code] as const),
  ),
)("%j is %s", async (name, code) => {
  expect(await countryCode(name)).toBe(code);
});

test.each([
  ..."Atlantis constructor __proto__ QQ USD 4 the & - EU".split(" "),
  "",
  " ",
  "Germany".repeat(6000),
  " ".repeat(40_000),
  `a${"\u0301".repeat(40_000)}`,
])("%j is unknown", async (name) => {
  expect(await countryCode(name)).toBeNull();
});

test("knows each country by its codes and by its name in each of the page's languages", async () => {
  expect(twoLetterCodes.size).toBe(250);
  for (const [three, two] of twoLetterCodes) {
    const names = ["en", "de", "es", "zh-Hans", "ar"].map((language) =>
      new Intl.DisplayNames(language, { type: "region", fallback: "none" }).of(two),
    );
    for (const name of [two, three, ...names]) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      expect([name, await countryCode(name ?? "")]).toEqual([name, two]);
    }
  }
});

test("has only aliases that are found, each for one country", async () => {
  for (const [code, aliases] of Object.entries(countryAliases)) {
    for (const alias of aliases.split(", ")) {
      // oxlint-disable-next-line no-await-in-loop
      expect([alias, await countryCode(alias)]).toEqual([alias, code]);
    }
  }
});

test("does not block the event loop while it looks up the first unknown country", async () => {
  vi.resetModules();
  const { countryCode: first } = await import("./country.ts");
  const lookup = first("Atlantis");
  let turns = 0;
  // oxlint-disable-next-line no-await-in-loop -- counts the turns of the event loop meanwhile
  while ((await Promise.race([lookup, setImmediate("not yet")])) === "not yet") turns += 1;
  expect(await lookup).toBeNull();
  // Each turn does a part of the work, of a millisecond at most.
  expect(turns).toBeGreaterThan(80);
});
