/** Every route of the page, with what each awaits before it is drawn. */
import type { QueryClient } from "@tanstack/react-query";
import type { RouteObject } from "react-router";

import { parseContactId } from "#pbx/contract/contact-id.ts";

import { ContactPage } from "./contacts/contact-page.tsx";
import { contactQuery } from "./contacts/contact-query.ts";
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
          // Awaited, so that the address changes only when there is something to show under it. A
          // failure stays with the query, where the page finds it.
          async loader({ params }) {
            const id = parseContactId(params["contactId"] ?? "");
            if (id !== null) {
              const options = contactQuery(readPbx, id);
              await queryClient.query({ ...options, staleTime: "static" }).catch(() => {});
            }
            return null;
          },
        },
        { path: "*", element: <PageNotFound /> },
      ],
    },
  ];
}
