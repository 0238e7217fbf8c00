/** The query for a contact's neighbours in a list. */
import { queryOptions } from "@tanstack/react-query";

import { directoryNeighbours, type DirectoryNeighbours } from "#shared/api/directory-reply.ts";
import { gatewayPaths } from "#shared/api/gateway-paths.ts";

import type { DirectoryView } from "../../address/paths.ts";
import type { GatewayClient } from "../../gateway-client/gateway-client.ts";
import { listParameters } from "./directory-query.ts";

/** Throws `GatewayError`. */
export function nextContactQuery(readGateway: GatewayClient, view: DirectoryView, id: number) {
  const list = listParameters(view);
  return queryOptions<DirectoryNeighbours>({
    queryKey: ["neighbours", list, id],
    queryFn: async ({ signal }) => {
      const { data } = await readGateway({
        path: gatewayPaths.directory,
        parameters: { beside: String(id), ...list },
        data: directoryNeighbours,
        signal,
      });
      return data;
    },
    // Each key fetches: while the directory is read, and after each time it was read again, the
    // answer differs.
    staleTime: 0,
  });
}
