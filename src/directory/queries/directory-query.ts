/** The query for a part of the directory: its key, and how it is fetched. */
import { queryOptions } from "@tanstack/react-query";

import { directorySearch, rowsInReply } from "#shared/api/directory-reply.ts";
import type { DirectorySearch } from "#shared/api/directory-reply.ts";
import { gatewayPaths } from "#shared/api/gateway-paths.ts";

import type { DirectoryView } from "../../address/paths.ts";
import type { GatewayClient } from "../../gateway-client/gateway-client.ts";
import { pollUntilComplete } from "./poll-until-complete.ts";

/** The parameters that determine the rows of a list, as the gateway expects them. */
export function listParameters({ q, phonebook, sort }: DirectoryView) {
  const words = q.trim().replace(/\s+/gu, " ");
  return {
    ...(words !== "" && { q: words }),
    ...(phonebook !== null && { phonebook: String(phonebook) }),
    sort,
  };
}

/** `part` counts from 0, each of `rowsInReply` rows. Throws `GatewayError`. */
export function directoryQuery(readGateway: GatewayClient, view: DirectoryView, part = 0) {
  const list = listParameters(view);
  return queryOptions<DirectorySearch>({
    queryKey: ["directory", list, part],
    queryFn: async ({ signal }) => {
      const { data } = await readGateway({
        path: gatewayPaths.directory,
        parameters: { ...list, from: String(part * rowsInReply) },
        data: directorySearch,
        signal,
      });
      return data;
    },
    refetchInterval: pollUntilComplete,
  });
}
