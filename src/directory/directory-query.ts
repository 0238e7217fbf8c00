/** The query for a part of the directory: its key, and how it is fetched. */
import { queryOptions } from "@tanstack/react-query";

import { directoryPath, directorySearch, rowsInReply } from "#pbx/contract/directory.ts";
import type { DirectorySearch } from "#pbx/contract/directory.ts";

import type { DirectoryView } from "../paths.ts";
import type { PbxClient } from "../pbx-client/pbx-client.ts";
import type { PbxError } from "../pbx-client/pbx-error.ts";
import { untilRead } from "./until-read.ts";

/** `part` counts from 0, each of `rowsInReply` rows. Throws `PbxError`. */
export function directoryQuery(
  readPbx: PbxClient,
  { q, phonebook, sort }: DirectoryView,
  part = 0,
) {
  const words = q.trim().replace(/\s+/gu, " ");
  return queryOptions<DirectorySearch, PbxError>({
    queryKey: ["directory", words, phonebook, sort, part],
    queryFn: async ({ signal }) => {
      const { data } = await readPbx({
        path: directoryPath,
        parameters: {
          ...(words !== "" && { q: words }),
          ...(phonebook !== null && { phonebook: String(phonebook) }),
          sort,
          from: String(part * rowsInReply),
        },
        data: directorySearch,
        signal,
      });
      return data;
    },
    refetchInterval: untilRead,
  });
}
