/** The query for whose a number is. */
import { queryOptions } from "@tanstack/react-query";

import {
  directoryLookup,
  directoryPath,
  type DirectoryLookup,
} from "#shared/api/directory-reply.ts";

import { untilRead } from "../directory/queries/poll-until-complete.ts";
import type { PbxClient } from "../gateway-client/gateway-client.ts";
import type { PbxError } from "../gateway-client/gateway-error.ts";

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
