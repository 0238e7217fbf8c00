/** Every route of the page, with what each awaits before it is rendered. */
import type { QueryClient } from "@tanstack/react-query";
import {
  data,
  matchRoutes,
  redirect,
  type LoaderFunction,
  type RouteObject,
  type ShouldRevalidateFunction,
} from "react-router";

import { paths } from "../address/paths.ts";
import { contactLoader } from "../contacts/contact-loader.ts";
import { ContactPage } from "../contacts/contact-page.tsx";
import { ContactSkeleton } from "../contacts/contact-skeleton.tsx";
import { DirectoryLayout } from "../directory/directory-layout.tsx";
import { directoryLoader } from "../directory/directory-loader.ts";
import { loadListCode } from "../directory/list-code.ts";
import { NothingSelected } from "../directory/nothing-selected.tsx";
import type { GatewayClient } from "../gateway-client/gateway-client.ts";
import { importFirstPart, importPart } from "../hydration/import-part.ts";
import { loadLookupCode, Lookup } from "../lookup/lookup-code.ts";
import { lookupLoader } from "../lookup/lookup-loader.ts";
import { BrokenPage } from "./broken-page.tsx";
import { Layout } from "./layout.tsx";
import { PageBesideList } from "./page-beside-list.tsx";
import { PageNotFound } from "./page-not-found.tsx";

export function createRoutes(queryClient: QueryClient, readGateway: GatewayClient): RouteObject[] {
  return [
    {
      element: <Layout />,
      errorElement: (
        <Layout>
          <BrokenPage />
        </Layout>
      ),
      children: [
        { path: paths.home, loader: () => redirect(paths.directory()) },
        {
          path: paths.directory(),
          element: <DirectoryLayout />,
          children: [
            {
              id: "list",
              index: true,
              element: <NothingSelected />,
              hydrateFallbackElement: <NothingSelected />,
              loader: withPart(loadListCode, directoryLoader(queryClient, readGateway)),
              shouldRevalidate: onAnotherPath,
            },
            {
              path: ":contactId",
              element: <ContactPage />,
              hydrateFallbackElement: <ContactSkeleton />,
              loader: contactLoader(queryClient, readGateway),
              shouldRevalidate: onAnotherPath,
            },
          ],
        },
        {
          element: <PageBesideList />,
          children: [
            {
              id: "lookup",
              path: paths.lookup,
              element: <Lookup />,
              hydrateFallbackElement: <ContactSkeleton />,
              loader: withPart(loadLookupCode, lookupLoader(queryClient, readGateway)),
            },
            { path: "*", element: <PageNotFound />, loader: () => data(null, { status: 404 }) },
          ],
        },
      ],
    },
  ];
}

/** While the user types, the list fetches its own rows: the new search must not wait for the previous one. */
const onAnotherPath: ShouldRevalidateFunction = ({ currentUrl, nextUrl }) =>
  currentUrl.pathname !== nextUrl.pathname;

/**
 * Makes a route also await the part of the code that renders it. Not with the router's own `lazy`,
 * which keeps a failure for good.
 */
const withPart =
  (load: () => Promise<void>, loader: LoaderFunction): LoaderFunction =>
  async (asked) => {
    const [answer] = await Promise.all([loader(asked), importPart(load)]);
    return answer;
  };

/** The parts that routes await, by the routes' IDs. */
const parts: Readonly<Record<string, () => Promise<void>>> = {
  list: loadListCode,
  lookup: loadLookupCode,
};

/** Loads the parts that the address needs. */
export async function importPartsOf(routes: RouteObject[], path: string): Promise<void> {
  const ids = (matchRoutes(routes, path) ?? []).map(({ route }) => route.id ?? "");
  await loadAll(ids.flatMap((id) => parts[id] ?? []));
}

/** For the gateway, which renders every page. */
export const importAllParts = () => loadAll(Object.values(parts));

async function loadAll(loads: readonly (() => Promise<void>)[]): Promise<void> {
  await Promise.all(loads.map((load) => importFirstPart(load)));
}
