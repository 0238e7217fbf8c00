/** The colours that a person chose. The document's first script draws in what its root says. */
import { useEffect, useSyncExternalStore } from "react";

import { colorModeCookie, colorModeIn, type ColorMode } from "#pbx/contract/color-mode.ts";

import { createChoice } from "./choice.ts";

const chosen = createChoice(colorModeIn, colorModeCookie);

/** What is chosen, and the function that chooses and remembers it. */
export function useColorMode(): readonly [ColorMode, (mode: ColorMode) => void] {
  return [useSyncExternalStore(chosen.subscribe, chosen.now, () => "system"), chosen.choose];
}

/** Tells the document of each choice. */
export function useChosenColors(): void {
  useEffect(() => {
    const tell = () => {
      document.documentElement.dataset["colorMode"] = chosen.now();
    };
    tell();
    return chosen.subscribe(tell);
  }, []);
}
