/** The query for a part of the directory: its key, and how it is fetched. */
import { queryOptions } from "@tanstack/react-query";

import { directoryPath, directorySearch, rowsInReply } from "#pbx/contract/directory.ts";
import type { DirectorySearch } from "#pbx/contract/directory.ts";

import type { DirectoryView } from "../paths.ts";
import type { PbxClient } from "../pbx-client/pbx-client.ts";
import type { PbxError } from "../pbx-client/pbx-error.ts";
import { untilRead } from "./until-read.ts";

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
