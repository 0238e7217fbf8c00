/** The query for who else is at a contact's company. */
import { queryOptions } from "@tanstack/react-query";

import {
  directoryColleagues,
  directoryPath,
  type DirectoryColleagues,
} from "#shared/api/directory-reply.ts";

import type { PbxClient } from "../../gateway-client/gateway-client.ts";
import type { PbxError } from "../../gateway-client/gateway-error.ts";
import { untilRead } from "./poll-until-complete.ts";

/** `company` as the contact `id` has it. Throws `PbxError`. */
export function colleaguesQuery(readPbx: PbxClient, company: string, id: number) {
  return queryOptions<DirectoryColleagues, PbxError>({
    queryKey: ["colleagues", company, id],
    queryFn: async ({ signal }) => {
      const { data } = await readPbx({
        path: directoryPath,
        parameters: { company, except: String(id) },
        data: directoryColleagues,
        signal,
      });
      return data;
    },
    refetchInterval: untilRead,
  });
}
