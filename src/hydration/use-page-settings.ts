/** The settings that the gateway put into the document. */
import { createContext, useContext } from "react";
import * as v from "valibot";

import {
  pageSettings,
  pageSettingsElementId,
  userNameElementId,
  type CallerRule,
  type PageSettings,
} from "#shared/page/page-settings.ts";

/** Throws where the document does not come from the gateway. */
export function readPageSettings(document: Document): PageSettings {
  const text = document.getElementById(pageSettingsElementId)?.textContent ?? "";
  return v.parse(pageSettings, JSON.parse(text));
}

/** Who has signed in; "" where nobody does. */
export function readUserName(document: Document): string {
  const text = document.getElementById(userNameElementId)?.textContent ?? '""';
  return v.parse(v.string(), JSON.parse(text));
}

const PageSettingsContext = createContext<PageSettings | null>(null);
export const PageSettingsProvider = PageSettingsContext.Provider;

export function usePageSettings(): PageSettings {
  const settings = useContext(PageSettingsContext);
  if (settings === null) throw new Error("PageSettingsProvider is missing");
  return settings;
}

/** By what a stored number is taken for a caller's. */
export const useCallerRule = (): CallerRule => usePageSettings().callerRule;
