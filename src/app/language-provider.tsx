/** Puts the page into a language, in its direction, and changes both when a person wants another. */
import type { EmotionCache } from "@emotion/cache";
import { CacheProvider } from "@emotion/react";
import GlobalStyles from "@mui/material/GlobalStyles";
import { THEME_ID } from "@mui/material/styles";
import { ThemeProvider } from "@mui/system";
import { useMemo, useRef, useState } from "react";

import { languageCookie, languageTags, type LanguageCode } from "#shared/page/language.ts";

import { importPart } from "../hydration/import-part.ts";
import { languageFiles, loadLanguage, type Language } from "../languages/language.ts";
import { LanguageContextProvider } from "../languages/use-language.ts";
import { themes, variables } from "../ui/theme/theme.ts";

/** Has the document say what language it is in, and in which direction that is written. */
export function tellDocument(code: LanguageCode): void {
  Object.assign(document.documentElement, languageTags[code]);
}

type Props = {
  /** The language that the page begins in. */
  readonly first: Language;
  readonly createStyles: (language: Language) => EmotionCache;
  readonly children: React.ReactNode;
};

export function LanguageProvider({ first, createStyles, children }: Props) {
  const [language, setLanguage] = useState(first);
  const { dir } = languageTags[language.code];
  // Each direction has its own, in which the other's styles stay as they are.
  const [styles] = useState(() => new Map<typeof dir, EmotionCache>());
  const ownStyles = styles.get(dir) ?? createStyles(language);
  styles.set(dir, ownStyles);

  const wanted = useRef(first.code);
  const inUse = useMemo(
    () => ({
      language,
      async choose(code: LanguageCode): Promise<void> {
        wanted.current = code;
        await importPart(languageFiles[code]);
        const loaded = await loadLanguage(code, navigator.languages);
        // Somebody who has chosen again meanwhile wants another one.
        if (wanted.current !== code) return;
        setLanguage(loaded);
        document.cookie = languageCookie(code);
        tellDocument(code);
      },
    }),
    [language],
  );

  return (
    <CacheProvider value={ownStyles}>
      <ThemeProvider themeId={THEME_ID} theme={themes[dir]}>
        <GlobalStyles styles={variables} />
        <LanguageContextProvider value={inUse}>{children}</LanguageContextProvider>
      </ThemeProvider>
    </CacheProvider>
  );
}
