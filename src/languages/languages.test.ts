import { describe, expect, test } from "vitest";

import { counted as inArabic, messages as ar } from "./ar.ts";
import { counted as inGerman, messages as de } from "./de.ts";
import { counted as inEnglish, messages as en } from "./en.ts";
import { counted as inSpanish, messages as es } from "./es.ts";
import { numbersIn, plain, timesIn, type Counted } from "./format.ts";
import type { Messages } from "./messages.ts";
import { counted as inChinese, messages as zh } from "./zh.ts";

type Texts = { readonly [name: string]: string | Texts };

/** For each text with parameters, the arguments to test it with. */
type Given<T> = {
  readonly [Name in keyof T as T[Name] extends string | Texts ? never : Name]: T[Name] extends (
    ...given: infer Parameters
  ) => string
    ? readonly Readonly<Parameters>[]
    : Given<T[Name]>;
};

/** Numbers for every form that a word has in one of the languages: Arabic differs for 3 and 11. */
const counts = [0, 1, 2, 3, 11, 100] as const;
/** A text of the same language that is inserted into another. */
const why = "why";
const counted = counts.map((count) => [plain(count)] as const);
const twice = counts.map((count) => [plain(count), plain(count)] as const);
const sameDigits = counts.map((count) => ["Pager", "0015503308", count] as const);

const given: Given<Messages> = {
  settings: { signedInAs: [["Zoe"]] },
  copying: { copyNumber: [["0015503308"]], copied: [["0015503308"]] },
  actions: { saved: [["Zoe.vcf"]], qrOf: [["Zoe"]] },
  largeNumber: { showNumber: [["0015503308"]], title: [["Pager"]] },
  colleagues: { heading: [["Closet"]], all: counted },
  directory: {
    call: [["Zoe", "0015503308"]],
    all: counted,
    foundOf: twice,
    soFar: [...twice, [plain(1), null]],
    narrow: counted,
    notRead: counted,
    asOf: [["10:32"]],
    notRefreshed: [[why]],
    nobody: [[""], ["Zoe"]],
    nearest: [["Zoe"]],
  },
  search: { unknownPhonebook: [[77]], phonebookSize: [["Closet", plain(77)]] },
  lookup: {
    several: counted,
    sent: [["Zoe"]],
    garbled: { text: [["Zoe"]] },
    named: [["Zoe"]],
    searchFor: [["Zoe"]],
    further: counted,
    why: {
      exact: [["Pager", "0015503308"]],
      same: [["Pager", "0015503308"]],
      "last-digits": sameDigits,
      switchboard: [["Pager", "0015503308"]],
    },
    calling: {
      exact: [[]],
      same: [[]],
      "last-digits": counts.map((count) => [count] as const),
      switchboard: [[]],
    },
    callOf: [["10:32"]],
    callFrom: [["0015503308"]],
    callingFrom: [["0015503308"]],
  },
  contact: {
    dials: [["0015503308"]],
    dialsDirectly: [["0015503308"]],
    dialsThenExtension: [["0015503308", "7518"]],
    dialsWithExtension: [["0015503308", "7518"]],
    nameless: [[77]],
    asOf: [["10:32"]],
    notRefreshed: [["10:32", why]],
  },
  errcode: [
    [60002, "BUSY"],
    [77, ""],
  ],
};

type Sample = { readonly at: string; readonly text: unknown; readonly of: readonly unknown[] };

/** Every text below `texts`, with its path and its arguments. */
function textsOf(texts: unknown, from: unknown = given, at = ""): readonly Sample[] {
  if (typeof texts === "function") {
    const lists: readonly unknown[] = Array.isArray(from) ? from : [];
    return lists.flatMap((of) =>
      Array.isArray(of) ? [{ at, text: Reflect.apply(texts, null, of), of }] : [],
    );
  }
  if (typeof texts !== "object" || texts === null) return [{ at, text: texts, of: [] }];
  const below = new Map(Object.entries(from ?? {}));
  return Object.entries(texts).flatMap(([name, text]) =>
    textsOf(text, below.get(name), at === "" ? name : `${at}.${name}`),
  );
}

const english = textsOf(en);
const others = { de, es, zh, ar };

describe.each(Object.entries({ en, ...others }))("%s", (code, messages) => {
  const samples = textsOf(messages);

  test("has every text that English has", () => {
    expect(samples.map(({ at, of }) => [at, of])).toEqual(english.map(({ at, of }) => [at, of]));
    expect(samples.length).toBeGreaterThan(200);
  });

  test("has no empty text, and none with program code", () => {
    const isText = ({ at, text }: Sample) =>
      typeof text === "string" &&
      !/undefined|null|NaN|object|[{}$]/.test(text) &&
      // A space; in Chinese there is nothing between two sentences.
      (text.trim() !== "" || at === "joints.sentences" || at === "joints.beforeNumber");
    expect(samples.filter((one) => !isText(one))).toEqual([]);
    expect(messages.joints.sentences).toBe(code === "zh" ? "" : " ");
    expect(messages.joints.beforeNumber).toBe(code === "ar" ? "\u200E" : "");
  });

  test("keeps the names and numbers in a text's arguments", () => {
    const isLost = ({ text, of }: Sample) =>
      of.some((part) => typeof part === "string" && !String(text).includes(part));
    expect(samples.filter(isLost)).toEqual([]);
  });
});

/** A text without its arguments. */
const ownWords = ({ text, of }: Sample) =>
  of.reduce<string>((rest, part) => rest.replaceAll(textOf(part), ""), String(text));

const isCounted = (part: unknown): part is Counted =>
  typeof part === "object" && part !== null && "text" in part;
const textOf = (part: unknown) => (isCounted(part) ? part.text : String(part));

describe("no English is left", () => {
  test.each([
    ["de", ["enter", "escape", "alt"]],
    ["es", ["escape", "ctrl", "alt"]],
    ["zh", ["enter", "escape", "ctrl", "alt"]],
    ["ar", ["enter", "escape", "ctrl", "alt"]],
  ] as const)("in %s except the product's name and the keys %s", (code, keys) => {
    const same = textsOf(others[code]).filter(
      (one, index) => one.text === english[index]?.text && /\p{L}/u.test(ownWords(one)),
    );
    expect(same.map(({ at }) => at)).toEqual([
      "product",
      ...keys.map((key) => `keys.names.${key}`),
    ]);
  });

  test.each(["zh", "ar"] as const)("among the words in %s", (code) => {
    const names =
      /Frontdesk|vCard|QR|Popup URL|URL|API|ID|Blocked IPs|IP|Ctrl|Alt|Enter|Esc|Page Up[^A-Z]+Page Down[^A-Z]+Home[^A-Z]+End|\b[CKR]\b/g;
    const isLeft = (one: Sample) => /\p{Script=Latin}/u.test(ownWords(one).replaceAll(names, ""));
    expect(textsOf(others[code]).filter(isLeft)).toEqual([]);
  });
});

describe("a word has the form for its number", () => {
  test.each([
    [0, "لا توجد جهات اتصال."],
    [1, "جهة اتصال واحدة."],
    [2, "جهتا اتصال."],
    [3, "3 جهات اتصال."],
    [11, "11 جهة اتصال."],
    [100, "100 جهة اتصال."],
    [1003, "1,003 جهات اتصال."],
  ])("in Arabic: %d", (count, words) => {
    expect(ar.directory.all(inArabic(count))).toBe(words);
  });

  test.each([
    [0, "0 contacts.", "0 Kontakte.", "0 contactos.", "共 0 位联系人。"],
    [1, "1 contact.", "1 Kontakt.", "1 contacto.", "共 1 位联系人。"],
    [2, "2 contacts.", "2 Kontakte.", "2 contactos.", "共 2 位联系人。"],
    [12_345, "12,345 contacts.", "12.345 Kontakte.", "12.345 contactos.", "共 12,345 位联系人。"],
  ])("in the other languages: %d", (count, ...words) => {
    expect([
      en.directory.all(inEnglish(count)),
      de.directory.all(inGerman(count)),
      es.directory.all(inSpanish(count)),
      zh.directory.all(inChinese(count)),
    ]).toEqual(words);
  });

  test.each([
    ["es-ES", "12.345 contactos."],
    ["es-MX", "12,345 contactos."],
  ])("in the form of the browser's locale, %s: %s", (locale, words) => {
    expect(es.directory.all(numbersIn(locale).counted(12_345))).toBe(words);
  });
});

test("one contact and one digit take the singular", () => {
  const { several, further, why: whyOne, calling } = en.lookup;
  const sentences = (count: number) => [
    several(plain(count)),
    further(plain(count)),
    whyOne["last-digits"]("Pager", "3308", count),
    calling["last-digits"](count),
  ];
  expect(sentences(1)).toEqual([
    "Possible caller",
    "1 more possible caller.",
    "Pager 3308 has the same last digit.",
    "Possible caller: same last digit",
  ]);
  expect(sentences(7)).toEqual([
    "7 possible callers",
    "7 more possible callers.",
    "Pager 3308 has the same last 7 digits.",
    "Possible caller: same last 7 digits",
  ]);
});

test("in Arabic, inserted text keeps its own direction", () => {
  const isTurned = ({ at, text, of }: Sample) =>
    at !== "errcode" &&
    of.some(
      (part) =>
        typeof part === "string" &&
        part !== "" &&
        part !== why &&
        !String(text).includes(`\u2068${part}\u2069`),
    );
  expect(textsOf(ar).filter(isTurned)).toEqual([]);
});

/** Some locales write it with a full stop at the end: "3:07 p.m.". */
const afternoon = new Date(2026, 10, 24, 15, 7).getTime();
const sameDay = new Date(2026, 10, 24, 18, 0).getTime();
const nextDay = new Date(2026, 10, 25, 9, 0).getTime();

describe("no sentence ends with a time, and no text has two full stops in a row", () => {
  test.each([
    ["en-CA", en],
    ["en-GB", en],
    ["en-US", en],
    ["es-AR", es],
    ["es-CO", es],
    ["es-ES", es],
    ["es-MX", es],
    ["es-US", es],
    ["es-419", es],
    ["de", de],
    ["zh", zh],
    ["ar", ar],
  ] as const)("in %s", (locale, messages) => {
    const timeOf = timesIn(`${locale}-u-nu-latn`);
    for (const time of [timeOf(afternoon, sameDay), timeOf(afternoon, nextDay)]) {
      const told = [
        messages.directory.asOf(time),
        messages.lookup.callOf(time),
        messages.contact.asOf(time),
        messages.contact.notRefreshed(time, why),
      ];
      for (const text of told) {
        const [, behind = ""] = text.split(time);
        expect(text).toContain(time);
        expect(behind).not.toMatch(/^\u2069?[.。؟!]/);
        expect(text).not.toMatch(/\.\./);
      }
    }
  });
});
