/** A language of the page: its texts, and the layout of its pages. Only the one in use is loaded. */
import type { StylisPlugin } from "@emotion/cache";

import { languageTags, type LanguageCode } from "#shared/page/language.ts";

import { numbersIn, timesIn, type Counted } from "./format.ts";
import type { Messages } from "./messages.ts";

export type Language = {
  readonly code: LanguageCode;
  readonly messages: Messages;
  /** Formats a time, in milliseconds since 1970, as is usual in the user's region. */
  readonly timeOf: (moment: number) => string;
  /** Formats a number as is usual in the user's region. */
  readonly counted: (value: number) => Counted;
  /** Formats a number as is usual in the language, for a page made before the region is known. */
  readonly countedAnywhere: (value: number) => Counted;
  /** What turns the styles of a page around; one list each, by which Emotion knows what it has compiled. */
  readonly stylisPlugins: StylisPlugin[];
};

type LanguageFile = {
  readonly messages: Messages;
  readonly counted: (value: number) => Counted;
  readonly stylisPlugins?: StylisPlugin[];
};

const none: StylisPlugin[] = [];

/** Imports a language's file; the same function each time. */
export const languageFiles = {
  en: () => import("./en.ts"),
  de: () => import("./de.ts"),
  es: () => import("./es.ts"),
  zh: () => import("./zh.ts"),
  ar: () => import("./ar.ts"),
} satisfies Record<LanguageCode, () => Promise<LanguageFile>>;

/** `wanted` are the browser's languages, such as `["en-GB", "de"]`. Throws if the gateway cannot be reached. */
export async function loadLanguage(
  code: LanguageCode,
  wanted: readonly string[],
): Promise<Language> {
  const file: LanguageFile = await languageFiles[code]();
  const { messages, counted: countedAnywhere, stylisPlugins = none } = file;
  const own = wanted.find((locale) => locale.split("-")[0] === code) ?? languageTags[code].lang;
  // Digits that a keypad has, as in every number on the page.
  const locale = `${own}-u-nu-latn`;
  const { counted } = numbersIn(locale);
  return { code, messages, timeOf: timesIn(locale), counted, countedAnywhere, stylisPlugins };
}
