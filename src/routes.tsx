/** Every route of the page, with what each awaits before it is drawn. */
import type { QueryClient } from "@tanstack/react-query";
import { data, matchRoutes, redirect, type RouteObject } from "react-router";

import { parseContactId } from "#pbx/contract/contact-id.ts";

import { contactLoader } from "./contacts/contact-loader.ts";
import { ContactPage } from "./contacts/contact-page.tsx";
import { ContactSkeleton } from "./contacts/contact-skeleton.tsx";
import { paths, typedId } from "./paths.ts";
import type { PbxClient } from "./pbx-client/pbx-client.ts";
import { BrokenPage } from "./shell/broken-page.tsx";
import { Layout } from "./shell/layout.tsx";
import { PageNotFound } from "./shell/page-not-found.tsx";

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
        {
          path: "/",
          // Not needed for a contact, and larger than one.
          lazy: async () => ({ Component: (await import("./shell/start-page.tsx")).StartPage }),
          // The form sends this by itself as long as React is not there.
          loader({ request }) {
            const id = parseContactId(typedId(request.url) ?? "");
            return id === null ? null : redirect(paths.contact(id));
          },
        },
        {
          path: "/contacts/:contactId",
          element: <ContactPage readPbx={readPbx} />,
          hydrateFallbackElement: <ContactSkeleton />,
          loader: contactLoader(queryClient, readPbx),
        },
        { path: "*", element: <PageNotFound />, loader: () => data(null, { status: 404 }) },
      ],
    },
  ];
}

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
