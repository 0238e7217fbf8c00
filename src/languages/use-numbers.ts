/** Numbers as the browser writes them, in a page that the gateway may have made. */
import { useHydrated } from "../hydration/use-hydrated.ts";
import type { Counted } from "./format.ts";
import { useLanguage } from "./use-language.ts";

/** As the language does where the page is made on a machine that does not know the browser's locale. */
export function useNumbers(): (value: number) => Counted {
  const { counted, countedAnywhere } = useLanguage().language;
  return useHydrated() ? counted : countedAnywhere;
}
