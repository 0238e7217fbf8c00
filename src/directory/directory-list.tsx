/** The list of contacts: the result of the search, and its rows. */
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { NavigationType, useLocation, useNavigationType } from "react-router";

import type { DirectoryView } from "../address/paths.ts";
import { useGatewayClient } from "../gateway-client/use-gateway-client.ts";
import { isTextInput } from "../keys/is-text-input.ts";
import { focusSearch, towardsSearch } from "../keys/search-key.ts";
import { ReadFailure } from "../links/read-failure.tsx";
import { DirectoryState } from "./directory-state.tsx";
import { focusRow, listKey, type KeptPosition, type LedTo } from "./navigation/list-position.ts";
import { directoryQuery } from "./queries/directory-query.ts";
import { RowList } from "./rows/row-list.tsx";
import { RowsSkeleton } from "./rows/rows-skeleton.tsx";
import { NoResults } from "./search/no-results.tsx";

type Props = {
  readonly view: DirectoryView;
  /** The contact that is open beside the list; `null` if the list is on its own page. */
  readonly openId: number | null;
  readonly place: KeptPosition;
  readonly ledTo: LedTo;
};

/** Returns the list as an element: it is loaded on demand, and components must not be created during a render. */
export const importDirectoryList = (props: Props) => <DirectoryList {...props} />;

function DirectoryList({ view, openId, place, ledTo }: Props) {
  const readGateway = useGatewayClient();
  const first = useQuery({
    ...directoryQuery(readGateway, view),
    // The current rows stay until the new ones arrive.
    placeholderData: keepPreviousData,
  });
  useFocus(openId === null, view, place);
  const shown = useShown(view, first.isPlaceholderData);
  function tryAgain() {
    // The button disappears, and the focus with it.
    if (hasKeyboard()) focusSearch();
    void first.refetch();
  }

  return (
    <>
      <DirectoryState view={shown} found={first.data} failure={first.error} />
      {first.data === undefined ? (
        first.error === null ? (
          <RowsSkeleton />
        ) : (
          <ReadFailure failure={first.error} tryAgain={tryAgain} />
        )
      ) : first.data.found === 0 ? (
        <NoResults view={shown} isComplete={first.data.asOf !== null} />
      ) : (
        <RowList
          view={view}
          first={first.data}
          openId={openId}
          place={place}
          ledTo={ledTo}
          shown={shown}
        />
      )}
    </>
  );
}

/** The list that the rows belong to: those of the previous list stay until the new ones arrive. */
function useShown(view: DirectoryView, isPlaceholder: boolean): DirectoryView {
  const [shown, setShown] = useState(view);
  if (isPlaceholder || listKey(shown) === listKey(view)) return shown;
  setShown(view);
  return view;
}

/** A touch screen would open its own keyboard. */
const hasKeyboard = () => matchMedia("(pointer: fine)").matches;

/** On the list's own page the focus goes to the row that a contact was opened from, or to the search. */
function useFocus(isOwnPage: boolean, view: DirectoryView, place: KeptPosition): void {
  const { state } = useLocation();
  // Going back focuses the row, whatever the page was first opened for.
  const isReturn = useNavigationType() === NavigationType.Pop;
  const isTowardsSearch = state?.focus === towardsSearch.focus && !isReturn;
  const list = listKey(view);
  useEffect(() => {
    if (!isOwnPage) return;
    const isToRow = place.current.left === list && !isTowardsSearch;
    const isThere = isTextInput(document.activeElement) || (isToRow && focusRow());
    if (!isThere && (isTowardsSearch || hasKeyboard())) focusSearch();
    place.current = { ...place.current, left: null };
    // On mount only: the list changes while the user types.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [isOwnPage]);
}
