/** The languages of the page, and the cookie with the one that a person chose: the gateway makes pages in it. */
import * as v from "valibot";

import { preferenceCookie, preferenceIn, preferenceNames } from "./preference-cookie.ts";

export const languageCodes = ["en", "de", "es", "zh", "ar"] as const;
export type LanguageCode = (typeof languageCodes)[number];

const code = v.picklist(languageCodes);

/** What a document says of each: `lang`, as in BCP 47, and `dir`. */
export const languageTags = {
  en: { lang: "en", dir: "ltr" },
  de: { lang: "de", dir: "ltr" },
  es: { lang: "es", dir: "ltr" },
  zh: { lang: "zh-Hans", dir: "ltr" },
  ar: { lang: "ar", dir: "rtl" },
} as const satisfies Record<LanguageCode, { lang: string; dir: "ltr" | "rtl" }>;

/** The language that a document's `lang` names; English for any other text. */
export function languageOf(lang: string): LanguageCode {
  return v.parse(v.fallback(code, "en"), lang.split("-")[0]);
}

/** The language in `document.cookie`; `null` where none of ours is there. */
export function languageIn(cookies: string): LanguageCode | null {
  // The first of that name, as the gateway reads it.
  const parsed = v.safeParse(code, preferenceIn(cookies, preferenceNames.language));
  return parsed.success ? parsed.output : null;
}

/** The cookie to set for a language. */
export function languageCookie(chosen: LanguageCode): string {
  return preferenceCookie(preferenceNames.language, chosen);
}
