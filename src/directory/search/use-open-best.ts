/** Opens the best match for the typed text on Enter, whatever rows are on screen. */
import { useQueryClient } from "@tanstack/react-query";
import type { RefObject } from "react";
import { useNavigate } from "react-router";

import { paths, type DirectoryView } from "../../address/paths.ts";
import { useGatewayClient } from "../../gateway-client/use-gateway-client.ts";
import { awayFromSearch } from "../../keys/search-key.ts";
import { focusRow } from "../navigation/list-position.ts";
import { fromList } from "../navigation/use-escape.ts";
import { directoryQuery } from "../queries/directory-query.ts";

/** `isAnyOpen`: whether the search is beside a contact, and not on the list's own page. */
export function useOpenBest(field: RefObject<HTMLInputElement | null>, isAnyOpen: boolean) {
  const readGateway = useGatewayClient();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  return async (view: DirectoryView): Promise<void> => {
    if (view.q.trim() === "") return;
    const found = await queryClient
      .query(directoryQuery(readGateway, view))
      // The list shows why.
      .catch(() => null);
    const best = found?.rows[0];
    // The user has typed more, or gone elsewhere.
    const isStillMeant = () => field.current?.value.trim() === view.q.trim();
    if (!found || !best || !isStillMeant()) return;
    if (found.isNearest) {
      await nextRender();
      // The nearest match is not what the user typed: only the user can decide whether it is meant.
      if (isStillMeant()) focusRow();
      return;
    }
    const state = { ...(isAnyOpen ? null : fromList), ...awayFromSearch };
    await navigate(paths.contact(best.id, view), { state });
  };
}

/** Resolves when an answer that has arrived is rendered. */
const nextRender = () => new Promise((resolve) => setTimeout(resolve));
