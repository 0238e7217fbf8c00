/** The query for whose a number is. */
import { queryOptions } from "@tanstack/react-query";

import { directoryLookup, directoryPath, type DirectoryLookup } from "#pbx/contract/directory.ts";

import type { PbxClient } from "../pbx-client/pbx-client.ts";
import type { PbxError } from "../pbx-client/pbx-error.ts";

/** While the directory is read for the first time, its answers grow: ask again this soon. */
const askAgainMs = 1500;

/** `number` as the phone system has sent it. Throws `PbxError`. */
export function lookupQuery(readPbx: PbxClient, number: string) {
  return queryOptions<DirectoryLookup, PbxError>({
    queryKey: ["lookup", number],
    queryFn: ({ signal }) =>
      readPbx({ path: directoryPath, parameters: { number }, data: directoryLookup, signal }),
    refetchInterval: ({ state }) => (state.data?.asOf === null ? askAgainMs : false),
  });
}
