/** The query for whose a number is. */
import { queryOptions } from "@tanstack/react-query";

import { directoryLookup, directoryPath, type DirectoryLookup } from "#pbx/contract/directory.ts";

import { untilRead } from "../directory/until-read.ts";
import type { PbxClient } from "../pbx-client/pbx-client.ts";
import type { PbxError } from "../pbx-client/pbx-error.ts";

/** `number` as the phone system has sent it. Throws `PbxError`. */
export function lookupQuery(readPbx: PbxClient, number: string) {
  return queryOptions<DirectoryLookup, PbxError>({
    queryKey: ["lookup", number],
    queryFn: async ({ signal }) => {
      const { data } = await readPbx({
        path: directoryPath,
        parameters: { number },
        data: directoryLookup,
        signal,
      });
      return data;
    },
    refetchInterval: untilRead,
  });
}
