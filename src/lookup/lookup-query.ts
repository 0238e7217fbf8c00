/** The query for the contacts with a number. */
import { queryOptions } from "@tanstack/react-query";

import { directoryLookup, type DirectoryLookup } from "#shared/api/directory-reply.ts";
import { gatewayPaths } from "#shared/api/gateway-paths.ts";

import { pollUntilComplete } from "../directory/queries/poll-until-complete.ts";
import type { GatewayClient } from "../gateway-client/gateway-client.ts";

/** `number` as the phone system sent it. Throws `GatewayError`. */
export function lookupQuery(readGateway: GatewayClient, number: string) {
  return queryOptions<DirectoryLookup>({
    queryKey: ["lookup", number],
    queryFn: async ({ signal }) => {
      const { data } = await readGateway({
        path: gatewayPaths.directory,
        parameters: { number },
        data: directoryLookup,
        signal,
      });
      return data;
    },
    refetchInterval: pollUntilComplete,
  });
}
