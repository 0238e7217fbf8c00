/** A moment as the browser writes it, in a page that the gateway may have made. */
import { useHydrated } from "../hydration/use-hydrated.ts";
import { useLanguage } from "./use-language.ts";

/** "" where the page is made on a machine that may keep other time. In milliseconds since 1970. */
export function useTimeOf(moment: number): string {
  const { timeOf } = useLanguage().language;
  return useHydrated() ? timeOf(moment) : "";
}
