/** Awaits a contact before its page is drawn, so that the address changes only when there is something to show. */
import type { QueryClient } from "@tanstack/react-query";
import { data, type LoaderFunctionArgs } from "react-router";

import { parseContactId } from "#pbx/contract/contact-id.ts";

import type { PbxClient } from "../pbx-client/pbx-client.ts";
import { statusOfFailure } from "../pbx-client/pbx-error.ts";
import { contactQuery } from "./contact-query.ts";

/** A failure stays with the query, where the page finds it; the status is for the document's reply. */
export function contactLoader(queryClient: QueryClient, readPbx: PbxClient) {
  return async ({ params }: LoaderFunctionArgs) => {
    const id = parseContactId(params["contactId"] ?? "");
    if (id === null) return data(null, { status: 404 });
    const status = await queryClient
      .query({ ...contactQuery(readPbx, id), staleTime: "static" })
      .then(() => 200, statusOfFailure);
    return data(null, { status });
  };
}
