/** The providers around every page, the same in the browser and in the server render. */
import type { EmotionCache } from "@emotion/cache";
import CssBaseline from "@mui/material/CssBaseline";
import { QueryClientProvider, type QueryClient } from "@tanstack/react-query";
import { StrictMode } from "react";

import type { PageSettings } from "#shared/page/page-settings.ts";

import { AddressBarProvider, type AddressBar } from "../address/address-bar.ts";
import { Announcer } from "../announcer/announcer.tsx";
import type { GatewayClient } from "../gateway-client/gateway-client.ts";
import { GatewayClientProvider } from "../gateway-client/use-gateway-client.ts";
import { PageSettingsProvider } from "../hydration/use-page-settings.ts";
import type { Language } from "../languages/language.ts";
import { useChosenColors } from "../preferences/use-color-mode.ts";
import { SingleKeysProvider } from "../preferences/use-single-keys.ts";
import { LanguageProvider } from "./language-provider.tsx";

type Props = {
  readonly createStyles: (language: Language) => EmotionCache;
  /** The language that the page is first rendered in. */
  readonly language: Language;
  readonly queryClient: QueryClient;
  readonly client: GatewayClient;
  readonly pageSettings: PageSettings;
  readonly addressBar: AddressBar;
  /** Whether keys pressed alone do anything, as the server render has it. */
  readonly singleKeys: boolean;
  /** The router's provider. */
  readonly children: React.ReactNode;
};

export function App(props: Props) {
  const {
    createStyles,
    language,
    queryClient,
    client,
    pageSettings,
    addressBar,
    singleKeys,
    children,
  } = props;
  useChosenColors();
  return (
    <StrictMode>
      <LanguageProvider first={language} createStyles={createStyles}>
        <CssBaseline />
        <PageSettingsProvider value={pageSettings}>
          <QueryClientProvider client={queryClient}>
            <GatewayClientProvider value={client}>
              <AddressBarProvider value={addressBar}>
                <SingleKeysProvider value={singleKeys}>
                  {/* Around all pages, so that it stays mounted when one page replaces another. */}
                  <Announcer>{children}</Announcer>
                </SingleKeysProvider>
              </AddressBarProvider>
            </GatewayClientProvider>
          </QueryClientProvider>
        </PageSettingsProvider>
      </LanguageProvider>
    </StrictMode>
  );
}
