/** The language of the page, for every component. */
import { createContext, useContext } from "react";

import type { LanguageCode } from "#shared/page/language.ts";

import type { Language } from "./language.ts";
import type { Messages } from "./messages.ts";

type LanguageInUse = {
  readonly language: Language;
  /** Changes the page's language and saves it. Throws like `importPart` if its texts could not be loaded. */
  readonly choose: (code: LanguageCode) => Promise<void>;
};

const LanguageContext = createContext<LanguageInUse | null>(null);
export const LanguageContextProvider = LanguageContext.Provider;

export function useLanguage(): LanguageInUse {
  const inUse = useContext(LanguageContext);
  if (inUse === null) throw new Error("LanguageProvider is missing");
  return inUse;
}

export function useMessages(): Messages {
  return useLanguage().language.messages;
}
