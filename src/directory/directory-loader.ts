/** Awaits the first rows of the directory before they are rendered. */
import type { QueryClient } from "@tanstack/react-query";
import { data, type LoaderFunctionArgs } from "react-router";

import { viewOf } from "../address/paths.ts";
import type { GatewayClient } from "../gateway-client/gateway-client.ts";
import { statusOfFailure } from "../gateway-client/gateway-error.ts";
import { directoryQuery } from "./queries/directory-query.ts";

/** A failure stays in the query, where the list finds it; the status is for the document's reply. */
export function directoryLoader(queryClient: QueryClient, readGateway: GatewayClient) {
  return async ({ request }: LoaderFunctionArgs) => {
    const view = viewOf(new URL(request.url).searchParams);
    const status = await queryClient
      .query({ ...directoryQuery(readGateway, view), staleTime: "static" })
      .then(() => 200, statusOfFailure);
    return data(null, { status });
  };
}
