/** The languages of the page, and the cookie with the one that a user chose, in which the gateway renders pages. */
import * as v from "valibot";

import { preferenceCookie, preferenceIn, preferenceNames } from "./preference-cookie.ts";

export const languageCodes = ["en", "de", "es", "zh", "ar"] as const;
export type LanguageCode = (typeof languageCodes)[number];

const code = v.picklist(languageCodes);

/** The attributes of a document in each language: `lang`, as in BCP 47, and `dir`. */
export const languageTags = {
  en: { lang: "en", dir: "ltr" },
  de: { lang: "de", dir: "ltr" },
  es: { lang: "es", dir: "ltr" },
  zh: { lang: "zh-Hans", dir: "ltr" },
  ar: { lang: "ar", dir: "rtl" },
} as const satisfies Record<LanguageCode, { lang: string; dir: "ltr" | "rtl" }>;

/** The language for a document's `lang`; English for any other text. */
export function languageOf(lang: string): LanguageCode {
  return v.parse(v.fallback(code, "en"), lang.split("-")[0]);
}

/** The language in `document.cookie`; `null` if it contains none of ours. */
export function languageIn(cookies: string): LanguageCode | null {
  // The first cookie of that name, as the gateway reads it.
  const parsed = v.safeParse(code, preferenceIn(cookies, preferenceNames.language));
  return parsed.success ? parsed.output : null;
}

/** The cookie to set for a language. */
export function languageCookie(chosen: LanguageCode): string {
  return preferenceCookie(preferenceNames.language, chosen);
}
