/** The query for a part of the directory: its key, and how it is fetched. */
import { queryOptions } from "@tanstack/react-query";

import { directoryPath, directorySearch, rowsInReply } from "#shared/api/directory-reply.ts";
import type { DirectorySearch } from "#shared/api/directory-reply.ts";

import type { DirectoryView } from "../../address/paths.ts";
import type { PbxClient } from "../../gateway-client/gateway-client.ts";
import type { PbxError } from "../../gateway-client/gateway-error.ts";
import { untilRead } from "./poll-until-complete.ts";

/** What decides on the rows of a list, as the gateway is asked for it. */
export function listParameters({ q, phonebook, sort }: DirectoryView) {
  const words = q.trim().replace(/\s+/gu, " ");
  return {
    ...(words !== "" && { q: words }),
    ...(phonebook !== null && { phonebook: String(phonebook) }),
    sort,
  };
}

/** `part` counts from 0, each of `rowsInReply` rows. Throws `PbxError`. */
export function directoryQuery(readPbx: PbxClient, view: DirectoryView, part = 0) {
  const list = listParameters(view);
  return queryOptions<DirectorySearch, PbxError>({
    queryKey: ["directory", list, part],
    queryFn: async ({ signal }) => {
      const { data } = await readPbx({
        path: directoryPath,
        parameters: { ...list, from: String(part * rowsInReply) },
        data: directorySearch,
        signal,
      });
      return data;
    },
    refetchInterval: untilRead,
  });
}
