/** Formats a time in the browser, for a page that may be rendered on the server. */
import { useHydrated } from "../hydration/use-hydrated.ts";
import { useLanguage } from "./use-language.ts";

/** Returns "" in the server render, since the gateway's time zone may differ. In milliseconds since 1970. */
export function useTimeOf(moment: number): string {
  const { timeOf } = useLanguage().language;
  return useHydrated() ? timeOf(moment) : "";
}
