/** Determines the language of a page: the user's choice, or else the browser's. */
import type { MiddlewareHandler } from "hono";
import { languageDetector, type LanguageVariables } from "hono/language";

import { languageCodes } from "#shared/page/language.ts";
import { preferenceNames } from "#shared/page/preference-cookie.ts";

export function pageLanguage(): MiddlewareHandler<{ Variables: LanguageVariables }> {
  return languageDetector({
    order: ["cookie", "header"],
    lookupCookie: preferenceNames.language,
    supportedLanguages: [...languageCodes],
    fallbackLanguage: "en",
    // The page sets it when a user chooses a language.
    caches: false,
  });
}
