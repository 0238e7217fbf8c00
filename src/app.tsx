/** What surrounds every page, in the browser and on the gateway alike. */
import type { EmotionCache } from "@emotion/cache";
import { CacheProvider } from "@emotion/react";
import CssBaseline from "@mui/material/CssBaseline";
import { ThemeProvider } from "@mui/material/styles";
import { QueryClientProvider, type QueryClient } from "@tanstack/react-query";
import { StrictMode } from "react";

import type { PageSettings } from "#pbx/contract/page-settings.ts";

import { colorModeStorage, modeKey } from "./color-mode-storage.ts";
import { PageSettingsProvider } from "./page-settings.ts";
import { AddressBarProvider, type AddressBar } from "./shell/address-bar.ts";
import { theme } from "./theme.ts";

type Props = {
  readonly styles: EmotionCache;
  readonly queryClient: QueryClient;
  readonly pageSettings: PageSettings;
  readonly addressBar: AddressBar;
  /** The router's provider. */
  readonly children: React.ReactNode;
};

export function App({ styles, queryClient, pageSettings, addressBar, children }: Props) {
  return (
    <StrictMode>
      <CacheProvider value={styles}>
        <ThemeProvider theme={theme} modeStorageKey={modeKey} storageManager={colorModeStorage}>
          <CssBaseline />
          <PageSettingsProvider value={pageSettings}>
            <QueryClientProvider client={queryClient}>
              <AddressBarProvider value={addressBar}>{children}</AddressBarProvider>
            </QueryClientProvider>
          </PageSettingsProvider>
        </ThemeProvider>
      </CacheProvider>
    </StrictMode>
  );
}
