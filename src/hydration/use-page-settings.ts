/** The settings in the document, from the gateway. */
import { createContext, useContext } from "react";
import * as v from "valibot";

import {
  pageSettings,
  pageSettingsElementId,
  userNameElementId,
  type CallerRule,
  type PageSettings,
} from "#shared/page/page-settings.ts";

/** Throws if the document does not come from the gateway. */
export function readPageSettings(document: Document): PageSettings {
  const text = document.getElementById(pageSettingsElementId)?.textContent ?? "";
  return v.parse(pageSettings, JSON.parse(text));
}

/** The name of the signed-in user; "" if users do not sign in. */
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

/** When a stored number counts as the caller's. */
export const useCallerRule = (): CallerRule => usePageSettings().callerRule;
