/** The query for who else is at a contact's company. */
import { queryOptions } from "@tanstack/react-query";

import {
  directoryColleagues,
  directoryPath,
  type DirectoryColleagues,
} from "#pbx/contract/directory.ts";

import type { PbxClient } from "../pbx-client/pbx-client.ts";
import type { PbxError } from "../pbx-client/pbx-error.ts";
import { untilRead } from "./until-read.ts";

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
