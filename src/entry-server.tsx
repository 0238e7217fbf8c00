/** The gateway's half: makes a page with the very routes, queries and components of the browser. */
import { dehydrate } from "@tanstack/react-query";
import { renderToString } from "react-dom/server";
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from "react-router";

import type { FirstSight, MakeFirstSight, OpenPage } from "#pbx/contract/first-sight.ts";

import { App } from "./app.tsx";
import { handedOverElementId, type HandedOver } from "./handed-over.ts";
import { languageFiles, loadLanguage } from "./languages/language.ts";
import { paths } from "./paths.ts";
import { createPbxClient } from "./pbx-client/pbx-client.ts";
import { createQueryClient } from "./query-client.ts";
import { createRoutes, loadAllParts } from "./routes.tsx";
import { fixedAddressBar } from "./shell/address-bar.ts";

/** Reads all code at once: a build may take the files away beneath a gateway that runs. */
export const openPage: OpenPage = async () => {
  await Promise.all([loadAllParts(), ...Object.values(languageFiles).map((load) => load())]);
  return makeFirstSight;
};

const makeFirstSight: MakeFirstSight = async ({
  request,
  fetch,
  pageSettings,
  language: code,
  singleKeys,
  nonce,
}) => {
  const language = await loadLanguage(code, []);
  const queryClient = createQueryClient();
  const readPbx = createPbxClient(fetch, pageSettings.replyWithinMs);
  const handler = createStaticHandler(createRoutes(queryClient, readPbx));
  const context = await handler.query(request);
  if (context instanceof Response)
    return { redirect: context.headers.get("Location") ?? paths.home };

  const app = (
    <App
      nonce={nonce}
      language={language}
      queryClient={queryClient}
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
  const html = renderToString(app);
  const { loaderData, errors } = context;
  // Failures too: the page shows them, and must not ask again to find them out.
  const queries = dehydrate(queryClient, { shouldDehydrateQuery: () => true });
  queryClient.clear();
  return {
    status: context.statusCode,
    ...takenApart(html, nonce),
    handedOver: {
      id: handedOverElementId,
      value: { queries, router: { loaderData, errors }, singleKeys } satisfies HandedOver,
    },
  };
};

/** Takes apart what React writes in one: title and styles, which belong into the head, and the body. */
function takenApart(html: string, nonce: string): Pick<FirstSight, "head" | "body"> {
  let key = "css";
  const ids: string[] = [];
  const rules: string[] = [];
  const heads: string[] = [];
  const body = html.replace(
    /<title>[^<]*<\/title>|<style data-emotion="((?:css|rtl)[^ "]*) ([^"]*)"[^>]*>([^<]*)<\/style>/g,
    (element, kind?: string, id = "", rule = "") => {
      if (kind === "css" || kind === "rtl") {
        key = kind;
        // One element for all, which Emotion knows by its IDs: a browser lays out anew after each.
        ids.push(id);
        rules.push(rule);
      } else heads.push(element);
      return "";
    },
  );
  const styles = `<style data-emotion="${key} ${ids.join(" ")}" nonce="${nonce}">${rules.join("")}</style>`;
  return { head: withoutIdleVariables(heads.join("") + styles, body), body };
}

const definition = /(--mui-[\w-]+):([^;}]*);?/g;
const use = /var\((--mui-[\w-]+)/g;

const globalId = /(data-emotion="\w+-global) [^"]*"/g;

/** The theme defines some 230 variables; those that this page uses come first, React brings the rest. */
function withoutIdleVariables(styles: string, body: string): string {
  const used = new Set(Array.from((styles + body).matchAll(use), ([, name]) => name));
  return (
    styles
      .replace(definition, (whole, name: string) => (used.has(name) ? whole : ""))
      // By its ID Emotion would take it for its own, and bring nothing.
      .replace(globalId, '$1"')
  );
}
