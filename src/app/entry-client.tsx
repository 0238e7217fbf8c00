/** The browser's half: takes over the page that the gateway made, or makes it from the plain shell. */
import createCache from "@emotion/cache";
import { hydrate } from "@tanstack/react-query";
import { startTransition, useEffect } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import { createBrowserRouter, type HydrationState } from "react-router";
import { RouterProvider } from "react-router/dom";

import { languageIn, languageOf } from "#shared/page/language.ts";

import { watchAddressBar } from "../address/address-bar.ts";
import { createGatewayClient } from "../gateway-client/gateway-client.ts";
import { inOwnTime, readHydrationData } from "../hydration/hydration-data.ts";
import { notStartedEvent } from "../hydration/program-failure.ts";
import { readPageSettings } from "../hydration/use-page-settings.ts";
import { loadLanguage, type Language } from "../languages/language.ts";
import { emotionOptions } from "../ui/theme/emotion-options.ts";
import { App } from "./app.tsx";
import { setDocumentLanguage } from "./language-provider.tsx";
import { createQueryClient } from "./query-client.ts";
import { createRoutes, importPartsOf } from "./routes.tsx";

const root = document.getElementById("root");
// Where there is none, the guard in the document has taken it away: this page is being left.
// Not awaited here: a route's own code may import from this very module, which must be done by then.
if (root) {
  // A script in the document looks for it, and else says that the program has not started.
  root.dataset["started"] = "";
  hydratePage(root).catch((error: unknown) => {
    window.dispatchEvent(new Event(notStartedEvent));
    throw error;
  });
}

async function hydratePage(place: HTMLElement): Promise<void> {
  const pageSettings = readPageSettings(document);
  const rendered = readHydrationData(document);
  const queryClient = createQueryClient();
  if (rendered) hydrate(queryClient, inOwnTime(rendered.queries, arrived()));

  const readGateway = createGatewayClient(
    (url, init) => fetch(url, init),
    pageSettings.replyWithinMs,
  );
  const routes = createRoutes(queryClient, readGateway);
  // What the gateway has made stays in its language. Without a gateway nobody has read the cookie yet.
  const chosen = rendered ? null : languageIn(document.cookie);
  const code = chosen ?? languageOf(document.documentElement.lang);
  const [language] = await Promise.all([
    loadLanguage(code, navigator.languages),
    importPartsOf(routes, window.location.pathname),
  ]);
  if (chosen !== null) setDocumentLanguage(chosen);
  const hydrationData: HydrationState | undefined = rendered?.router;
  const router = createBrowserRouter(routes, hydrationData && { hydrationData });

  // Allows the styles that Emotion writes; in `npm run dev` nothing forbids them.
  const nonce = document.querySelector<HTMLScriptElement>("script[nonce]")?.nonce ?? "";
  const createStyles = (styled: Language) =>
    createCache({ ...emotionOptions(styled), ...(nonce && { nonce }) });
  // The guard in the document answers for the address until then.
  const markHydrated = () => {
    place.dataset["hydrated"] = "";
  };
  const app = (
    <App
      createStyles={createStyles}
      language={language}
      queryClient={queryClient}
      client={readGateway}
      pageSettings={pageSettings}
      addressBar={watchAddressBar(router)}
      singleKeys={rendered?.singleKeys ?? true}
    >
      {/* Without transitions: what is drawn must not lag behind the address. */}
      <RouterProvider router={router} useTransitions={false} />
      <WhenHydrated onHydrated={markHydrated} />
    </App>
  );

  // A page that is being left may well differ from what the gateway made.
  const onRecoverableError = (error: unknown) => {
    if (place.isConnected) reportError(error);
  };
  // In a transition React works in slices, and a click on a dial link need not wait for all of it.
  if (hydrationData) startTransition(() => void hydrateRoot(place, app, { onRecoverableError }));
  else createRoot(place).render(app);
}

/** When the page came, in milliseconds since 1970. */
function arrived(): number {
  const [navigation] = performance.getEntriesByType("navigation");
  return navigation instanceof PerformanceNavigationTiming
    ? performance.timeOrigin + navigation.responseStart
    : Date.now();
}

/** Runs `onHydrated` once React follows the address. */
function WhenHydrated({ onHydrated }: { readonly onHydrated: () => void }) {
  useEffect(onHydrated, [onHydrated]);
  return null;
}
