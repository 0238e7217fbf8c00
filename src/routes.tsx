/** Every route of the page, with what each awaits before it is drawn. */
import type { QueryClient } from "@tanstack/react-query";
import { data, type RouteObject } from "react-router";

import { contactLoader } from "./contacts/contact-loader.ts";
import { ContactPage } from "./contacts/contact-page.tsx";
import { ContactSkeleton } from "./contacts/contact-skeleton.tsx";
import type { PbxClient } from "./pbx-client/pbx-client.ts";
import { BrokenPage } from "./shell/broken-page.tsx";
import { Layout } from "./shell/layout.tsx";
import { PageNotFound } from "./shell/page-not-found.tsx";
import { StartPage } from "./shell/start-page.tsx";

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
        { path: "/", element: <StartPage /> },
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
