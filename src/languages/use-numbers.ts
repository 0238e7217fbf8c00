/** Formats numbers for the user's region after hydration. */
import { useHydrated } from "../hydration/use-hydrated.ts";
import type { Counted } from "./format.ts";
import { useLanguage } from "./use-language.ts";

/** Before hydration, numbers are formatted for the language: the gateway does not know the region. */
export function useNumbers(): (value: number) => Counted {
  const { counted, countedAnywhere } = useLanguage().language;
  return useHydrated() ? counted : countedAnywhere;
}
