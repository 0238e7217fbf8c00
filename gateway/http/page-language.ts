/** Finds out in which language a page is wanted: the one that a person chose, else the browser's. */
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
    // The page sets it, when a person chooses.
    caches: false,
  });
}
