/** Starts the page in the browser. */
import CssBaseline from "@mui/material/CssBaseline";
import { ThemeProvider } from "@mui/material/styles";
import { QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { createBrowserRouter } from "react-router";
import { RouterProvider } from "react-router/dom";

import { PageSettingsProvider, readPageSettings } from "./page-settings.ts";
import { createPbxClient } from "./pbx-client/pbx-client.ts";
import { createQueryClient } from "./query-client.ts";
import { createRoutes } from "./routes.tsx";
import { AddressBarProvider, watchAddressBar } from "./shell/address-bar.ts";
import { theme } from "./theme.ts";

const pageSettings = readPageSettings(document);
const queryClient = createQueryClient();
const readPbx = createPbxClient((url, init) => fetch(url, init), pageSettings.replyWithinMs);
const router = createBrowserRouter(createRoutes(queryClient, readPbx));

const root = document.getElementById("root");
if (root === null) throw new Error("The document has no #root");

createRoot(root).render(
  <StrictMode>
    {/* Without SSR the scheme is known at the first drawing: no flash of the other one. */}
    <ThemeProvider theme={theme} noSsr>
      <CssBaseline />
      <PageSettingsProvider value={pageSettings}>
        <QueryClientProvider client={queryClient}>
          <AddressBarProvider value={watchAddressBar(router)}>
            {/* Without transitions: what is drawn must not lag behind the address. */}
            <RouterProvider router={router} useTransitions={false} />
          </AddressBarProvider>
        </QueryClientProvider>
      </PageSettingsProvider>
    </ThemeProvider>
  </StrictMode>,
);
