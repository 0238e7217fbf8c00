/** Every route of the page, with what each awaits before it is drawn. */
import type { QueryClient } from "@tanstack/react-query";
import {
  data,
  matchRoutes,
  redirect,
  type RouteObject,
  type ShouldRevalidateFunction,
} from "react-router";

import { contactLoader } from "./contacts/contact-loader.ts";
import { ContactPage } from "./contacts/contact-page.tsx";
import { ContactSkeleton } from "./contacts/contact-skeleton.tsx";
import { DirectoryLayout } from "./directory/directory-layout.tsx";
import { directoryLoader } from "./directory/directory-loader.ts";
import { loadListCode } from "./directory/list-code.ts";
import { NobodyOpen } from "./directory/nobody-open.tsx";
import { lookupLoader } from "./lookup/lookup-loader.ts";
import { paths } from "./paths.ts";
import type { PbxClient } from "./pbx-client/pbx-client.ts";
import { BrokenPage } from "./shell/broken-page.tsx";
import { Layout } from "./shell/layout.tsx";
import { PageNotFound } from "./shell/page-not-found.tsx";
import { PlainPage } from "./shell/plain-page.tsx";

export function createRoutes(queryClient: QueryClient, readPbx: PbxClient): RouteObject[] {
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
          element: <DirectoryLayout readPbx={readPbx} />,
          children: [
            {
              index: true,
              // Not needed for a contact, and larger than one.
              lazy: async () => {
                await loadListCode();
                return { element: <NobodyOpen /> };
              },
              hydrateFallbackElement: <NobodyOpen />,
              loader: directoryLoader(queryClient, readPbx),
              shouldRevalidate: onAnotherPath,
            },
            {
              path: ":contactId",
              element: <ContactPage readPbx={readPbx} />,
              hydrateFallbackElement: <ContactSkeleton />,
              loader: contactLoader(queryClient, readPbx),
              shouldRevalidate: onAnotherPath,
            },
          ],
        },
        {
          element: <PlainPage />,
          children: [
            {
              path: paths.lookup,
              lazy: async () => {
                const { LookupPage } = await import("./lookup/lookup-page.tsx");
                return { element: <LookupPage readPbx={readPbx} /> };
              },
              hydrateFallbackElement: <ContactSkeleton />,
              loader: lookupLoader(queryClient, readPbx),
            },
            { path: "*", element: <PageNotFound />, loader: () => data(null, { status: 404 }) },
          ],
        },
      ],
    },
  ];
}

/** While somebody types, the list asks for itself: what is typed must not wait for what was. */
const onAnotherPath: ShouldRevalidateFunction = ({ currentUrl, nextUrl }) =>
  currentUrl.pathname !== nextUrl.pathname;

/** Loads what the address needs. React Router takes a route that is still lazy for not yet hydrated. */
export async function loadMatchedRoutes(routes: RouteObject[], path: string): Promise<void> {
  const matched = matchRoutes(routes, path) ?? [];
  await Promise.all(
    matched.map(async ({ route }) => {
      if (typeof route.lazy !== "function") return;
      const loaded = await route.lazy();
      delete route.lazy;
      Object.assign(route, loaded);
    }),
  );
}
