/** A language of the page: its texts, and the layout of its pages. Only the one in use is loaded. */
import type { StylisPlugin } from "@emotion/cache";

import { languageTags, type LanguageCode } from "#shared/page/language.ts";

import { timesIn } from "./format.ts";
import type { Messages } from "./messages.ts";

export type Language = {
  readonly code: LanguageCode;
  readonly messages: Messages;
  /** Formats a time, in milliseconds since 1970, as is usual in the user's region. */
  readonly timeOf: (moment: number) => string;
  /**
   * The plugins that mirror the styles of a page; one list each, by which Emotion recognizes what
   * it has compiled.
   */
  readonly stylisPlugins: StylisPlugin[];
};

type LanguageFile = {
  readonly messages: Messages;
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
  const { messages, stylisPlugins = none }: LanguageFile = await languageFiles[code]();
  const own = wanted.find((locale) => locale.split("-")[0] === code) ?? languageTags[code].lang;
  // Latin digits, as on a keypad and in every number of the page.
  return { code, messages, timeOf: timesIn(`${own}-u-nu-latn`), stylisPlugins };
}
