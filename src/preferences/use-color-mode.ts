/** The color mode that the user chose. Styles follow an attribute of the document's root. */
import { useEffect } from "react";

import { colorModeCookie, colorModeIn, frameMedia } from "#shared/page/color-mode.ts";

import { createCookiePreference, useCookiePreference } from "./cookie-preference.ts";

const chosen = createCookiePreference(colorModeIn, colorModeCookie);

export const useColorMode = () => useCookiePreference(chosen, "system");

/** Applies each choice to the document. */
export function useChosenColors(): void {
  useEffect(() => {
    const apply = () => {
      const mode = chosen.now();
      document.documentElement.dataset["colorMode"] = mode;
      for (const scheme of ["light", "dark"] as const) {
        const frame = document.querySelector<HTMLMetaElement>(`#frame-${scheme}`);
        if (frame) frame.media = frameMedia(scheme, mode);
      }
    };
    apply();
    return chosen.subscribe(apply);
  }, []);
}
