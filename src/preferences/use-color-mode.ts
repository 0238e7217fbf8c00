/** The colours that a person chose. Styles draw in what the document's root says. */
import { useEffect } from "react";

import { colorModeCookie, colorModeIn, frameMedia } from "#shared/page/color-mode.ts";

import { createCookiePreference, useCookiePreference } from "./cookie-preference.ts";

const chosen = createCookiePreference(colorModeIn, colorModeCookie);

export const useColorMode = () => useCookiePreference(chosen, "system");

/** Tells the document of each choice. */
export function useChosenColors(): void {
  useEffect(() => {
    const tell = () => {
      const mode = chosen.now();
      document.documentElement.dataset["colorMode"] = mode;
      for (const scheme of ["light", "dark"] as const) {
        const frame = document.querySelector<HTMLMetaElement>(`#frame-${scheme}`);
        if (frame) frame.media = frameMedia(scheme, mode);
      }
    };
    tell();
    return chosen.subscribe(tell);
  }, []);
}
