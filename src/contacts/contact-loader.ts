/**
 * Awaits a contact before its page is rendered, so that the address changes only when there is
 * something to show.
 */
import type { QueryClient } from "@tanstack/react-query";
import { data, replace, type LoaderFunctionArgs } from "react-router";

import { contactIdOfLink, parseContactId } from "#shared/api/contact-id.ts";

import { paths } from "../address/paths.ts";
import type { GatewayClient } from "../gateway-client/gateway-client.ts";
import { statusOfFailure } from "../gateway-client/gateway-error.ts";
import { contactQuery } from "./contact-query.ts";

/** A failure stays in the query, where the page finds it; the status is for the document's reply. */
export function contactLoader(queryClient: QueryClient, readGateway: GatewayClient) {
  return async ({ params, request }: LoaderFunctionArgs) => {
    const { contactId = "" } = params;
    const id = parseContactId(contactId);
    if (id === null) {
      const meant = contactIdOfLink(contactId);
      if (meant === null) return data(null, { status: 404 });
      return replace(paths.contact(meant) + new URL(request.url).search);
    }
    const status = await queryClient
      .query({ ...contactQuery(readGateway, id), staleTime: "static" })
      .then(() => 200, statusOfFailure);
    return data(null, { status });
  };
}
