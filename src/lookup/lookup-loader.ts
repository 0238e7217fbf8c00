/** Awaits the contacts for the calling number. If it is surely one contact's, redirects to that contact. */
import type { QueryClient } from "@tanstack/react-query";
import { data, replace, type LoaderFunctionArgs } from "react-router";

import { parseCaller } from "#shared/callers/caller.ts";

import { callOf, paths } from "../address/paths.ts";
import type { GatewayClient } from "../gateway-client/gateway-client.ts";
import { statusOfFailure } from "../gateway-client/gateway-error.ts";
import { lookupQuery } from "./lookup-query.ts";

export function lookupLoader(queryClient: QueryClient, readGateway: GatewayClient) {
  return async ({ request }: LoaderFunctionArgs) => {
    const call = callOf(new URL(request.url).searchParams);
    if (parseCaller(call.number).kind !== "number") return data(null);
    return queryClient
      .query({ ...lookupQuery(readGateway, call.number), staleTime: "static" })
      .then(
        ({ asOf, nearness, found, rows: [only] }) => {
          const isSure = nearness === "exact" || nearness === "same";
          // While the directory is being read, another contact may have the number too.
          return only !== undefined && found === 1 && isSure && asOf !== null
            ? replace(paths.contact(only.id, {}, call))
            : data(null);
        },
        (error: unknown) => data(null, { status: statusOfFailure(error) }),
      );
  };
}
