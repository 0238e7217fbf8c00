/** The colours that a person chose. The document's first script draws in what its root says. */
import { useEffect } from "react";

import { colorModeCookie, colorModeIn } from "#pbx/contract/color-mode.ts";

import { createChoice, useChoice } from "./choice.ts";

const chosen = createChoice(colorModeIn, colorModeCookie);

export const useColorMode = () => useChoice(chosen, "system");

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
