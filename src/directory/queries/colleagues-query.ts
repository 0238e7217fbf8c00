/** The query for a contact's colleagues. */
import { queryOptions } from "@tanstack/react-query";

import { directoryColleagues, type DirectoryColleagues } from "#shared/api/directory-reply.ts";
import { gatewayPaths } from "#shared/api/gateway-paths.ts";

import type { GatewayClient } from "../../gateway-client/gateway-client.ts";
import { pollUntilComplete } from "./poll-until-complete.ts";

/** `company` as the contact `id` has it. Throws `GatewayError`. */
export function colleaguesQuery(readGateway: GatewayClient, company: string, id: number) {
  return queryOptions<DirectoryColleagues>({
    queryKey: ["colleagues", company, id],
    queryFn: async ({ signal }) => {
      const { data } = await readGateway({
        path: gatewayPaths.directory,
        parameters: { company, except: String(id) },
        data: directoryColleagues,
        signal,
      });
      return data;
    },
    refetchInterval: pollUntilComplete,
  });
}
