/** Renders the page in a language and its direction, and changes both when the user chooses another. */
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

/** Sets the document's language and its direction. */
export function setDocumentLanguage(code: LanguageCode): void {
  Object.assign(document.documentElement, languageTags[code]);
}

type Props = {
  /** The language that the page is first rendered in. */
  readonly first: Language;
  readonly createStyles: (language: Language) => EmotionCache;
  readonly children: React.ReactNode;
};

export function LanguageProvider({ first, createStyles, children }: Props) {
  const [language, setLanguage] = useState(first);
  const { dir } = languageTags[language.code];
  // One style cache for each direction, since the styles of the other one stay valid.
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
        // The user has chosen another language meanwhile.
        if (wanted.current !== code) return;
        setLanguage(loaded);
        document.cookie = languageCookie(code);
        setDocumentLanguage(code);
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
