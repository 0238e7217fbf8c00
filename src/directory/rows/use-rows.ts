/** The rows of the list that are on screen, fetched in parts. */
import { useQueries } from "@tanstack/react-query";

import {
  rowsInReply,
  type DirectoryRow,
  type DirectorySearch,
} from "#shared/api/directory-reply.ts";

import type { DirectoryView } from "../../address/paths.ts";
import { useGatewayClient } from "../../gateway-client/use-gateway-client.ts";
import { directoryQuery } from "../queries/directory-query.ts";

const partOf = (index: number): number => Math.floor(index / rowsInReply);

/** Returns a function from a place, counted from 0, to its row; `undefined` while it is loading. */
export function useRows(
  view: DirectoryView,
  first: DirectorySearch,
  rendered: readonly number[],
): (index: number) => DirectoryRow | undefined {
  const readGateway = useGatewayClient();
  const parts = [...new Set(rendered.map(partOf))].filter((part) => part > 0);
  const further = useQueries({
    queries: parts.map((part) => directoryQuery(readGateway, view, part)),
  });
  return (index) => {
    const part = partOf(index);
    const { rows } = part === 0 ? first : (further[parts.indexOf(part)]?.data ?? { rows: [] });
    return rows[index % rowsInReply];
  };
}
