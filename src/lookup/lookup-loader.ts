/** Awaits whose the calling number is. Where it is one contact's, the address becomes that contact's. */
import type { QueryClient } from "@tanstack/react-query";
import { data, replace, type LoaderFunctionArgs } from "react-router";

import { parseCaller } from "#pbx/contract/caller.ts";

import { parameters, paths } from "../paths.ts";
import type { PbxClient } from "../pbx-client/pbx-client.ts";
import { statusOfFailure } from "../pbx-client/pbx-error.ts";
import { lookupQuery } from "./lookup-query.ts";

export function lookupLoader(queryClient: QueryClient, readPbx: PbxClient) {
  return async ({ request }: LoaderFunctionArgs) => {
    const sent = new URL(request.url).searchParams.get(parameters.number) ?? "";
    if (parseCaller(sent).kind !== "number") return data(null);
    return queryClient.query({ ...lookupQuery(readPbx, sent), staleTime: "static" }).then(
      ({ asOf, found, rows: [only] }) =>
        // As long as the directory is being read, somebody else may have the number too.
        only !== undefined && found === 1 && asOf !== null
          ? replace(paths.contact(only.id, {}, sent))
          : data(null),
      (error: unknown) => data(null, { status: statusOfFailure(error) }),
    );
  };
}
