/** Renders a page on the server, with the routes, queries and components of the browser. */
import createCache from "@emotion/cache";
import { dehydrate } from "@tanstack/react-query";
import { renderToString } from "react-dom/server";
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from "react-router";

import type { RenderPage, OpenPage } from "#shared/page/server-render.ts";

import { fixedAddressBar } from "../address/address-bar.ts";
import { paths } from "../address/paths.ts";
import { createGatewayClient } from "../gateway-client/gateway-client.ts";
import { hydrationDataElementId, type HydrationData } from "../hydration/hydration-data.ts";
import { languageFiles, loadLanguage } from "../languages/language.ts";
import { emotionOptions } from "../ui/theme/emotion-options.ts";
import { styleElement } from "../ui/theme/page-styles.ts";
import { App } from "./app.tsx";
import { createQueryClient } from "./query-client.ts";
import { createRoutes, importAllParts } from "./routes.tsx";

/** Loads all code at once: a build may delete the files beneath a running gateway. */
export const openPage: OpenPage = async () => {
  await Promise.all([importAllParts(), ...Object.values(languageFiles).map((load) => load())]);
  return renderPage;
};

const renderPage: RenderPage = async ({
  request,
  fetch,
  pageSettings,
  language: code,
  singleKeys,
  nonce,
}) => {
  const language = await loadLanguage(code, []);
  const queryClient = createQueryClient();
  const readGateway = createGatewayClient(fetch, pageSettings.replyWithinMs);
  const handler = createStaticHandler(createRoutes(queryClient, readGateway));
  const context = await handler.query(request);
  if (context instanceof Response)
    return { redirect: context.headers.get("Location") ?? paths.home };

  const styles = createCache(emotionOptions(language));
  // Emotion then keeps all rules, instead of writing them between the elements.
  styles.compat = true;
  const app = (
    <App
      createStyles={() => styles}
      language={language}
      queryClient={queryClient}
      client={readGateway}
      pageSettings={pageSettings}
      addressBar={fixedAddressBar(context.location.pathname + context.location.search)}
      singleKeys={singleKeys}
    >
      <StaticRouterProvider
        router={createStaticRouter(handler.dataRoutes, context)}
        context={context}
        hydrate={false}
      />
    </App>
  );
  const { title, body } = titleAndBody(renderToString(app));
  const { loaderData, errors } = context;
  // Failures too: the browser shows them, and must not ask again to find them out.
  const queries = dehydrate(queryClient, { shouldDehydrateQuery: () => true });
  queryClient.clear();
  return {
    status: context.statusCode,
    head: title + styleElement(styles, nonce),
    body,
    hydrationData: {
      id: hydrationDataElementId,
      value: { queries, router: { loaderData, errors }, singleKeys } satisfies HydrationData,
    },
  };
};

/** React writes the title first. No text can end it: React escapes "<" in text. */
function titleAndBody(html: string) {
  const end = html.startsWith("<title") ? html.indexOf(titleEnd) + titleEnd.length : 0;
  return { title: html.slice(0, end), body: html.slice(end) };
}

const titleEnd = "</title>";
