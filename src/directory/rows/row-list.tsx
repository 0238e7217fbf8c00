/** The rows of the directory, virtualized: of thousands, only those on screen are rendered. */
import { styled } from "@mui/material/styles";
import { defaultRangeExtractor, useVirtualizer } from "@tanstack/react-virtual";
import { useCallback, useEffect, useRef, useState } from "react";
import { useNavigate } from "react-router";

import { mostRows, type DirectorySearch } from "#shared/api/directory-reply.ts";

import type { DirectoryView } from "../../address/paths.ts";
import { isTextInput } from "../../keys/is-text-input.ts";
import { focusSearch } from "../../keys/search-key.ts";
import { useMessages } from "../../languages/use-language.ts";
import { theme } from "../../ui/theme/theme.ts";
import {
  focusRow,
  keepPosition,
  listKey,
  noPosition,
  rowsId,
  type KeptPosition,
  type LedTo,
} from "../navigation/list-position.ts";
import { ContactRow, EmptyRow, rowHeight } from "./contact-row.tsx";
import { rowAfterKey } from "./row-keys.ts";
import { useRows } from "./use-rows.ts";

type Props = {
  /** The view in the address. */
  readonly view: DirectoryView;
  /** The view that these rows answer. */
  readonly shown: DirectoryView;
  readonly first: DirectorySearch;
  readonly openId: number | null;
  readonly place: KeptPosition;
  readonly ledTo: LedTo;
};

/** The size to render for while the list's own is unknown: in the server render, and at first in the browser. */
const firstScreen = { width: 400, height: 800 };

export function RowList({ view, shown, first, openId, place, ledTo }: Props) {
  const messages = useMessages();
  const navigate = useNavigate();
  const list = listKey(shown);
  const kept = place.current.list === list ? place.current : noPosition;
  const count = Math.min(first.found, mostRows);
  const [row, setRow] = useState(kept.row);
  const current = Math.min(row, count - 1);
  const scroller = useRef<HTMLDivElement>(null);
  // By its index, since the effects of a render may come after the next key.
  const rowToFocus = useRef<number | null>(null);
  const [renderedList, setRenderedList] = useState(list);
  // oxlint-disable-next-line react/incompatible-library -- no compiler remembers anything here
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    initialRect: firstScreen,
    initialOffset: kept.offset,
    // The current row stays rendered, wherever the mouse has scrolled.
    rangeExtractor: (range) =>
      [...new Set([...defaultRangeExtractor(range), current])].toSorted((a, b) => a - b),
  });
  if (renderedList !== list) {
    setRenderedList(list);
    setRow(0);
  }
  const rendered = virtual.getVirtualItems().filter(({ index }) => index < count);
  const rowAt = useRows(
    shown,
    first,
    rendered.map(({ index }) => index),
  );

  const leave = useCallback(
    (index: number) => keepPosition(place, { list, row: index }),
    [place, list],
  );

  // A new list begins at its top. If the focus was in the previous list, it moves there too.
  const lastList = useRef(list);
  useEffect(() => {
    if (lastList.current === list) return;
    lastList.current = list;
    rowToFocus.current = scroller.current?.contains(document.activeElement) ? 0 : null;
    virtual.scrollToOffset(0);
  }, [list, virtual]);

  // The list follows the keys that open one contact after the other. A list that is loaded after
  // the key has the key's row already, and only has to show it.
  const followed = useRef(ledTo?.row === kept.row ? null : ledTo);
  useEffect(() => {
    if (ledTo === null || followed.current === ledTo) return;
    followed.current = ledTo;
    setRow(ledTo.row);
    virtual.scrollToIndex(ledTo.row);
  }, [ledTo, virtual]);

  useEffect(() => {
    place.current = {
      ...place.current,
      list,
      row: current,
      offset: virtual.scrollOffset ?? kept.offset,
    };
    if (rowToFocus.current === current && rendered.some(({ index }) => index === current)) {
      // A user who has moved to the search before the row came is typing there.
      if (isTextInput(document.activeElement) || focusRow()) rowToFocus.current = null;
    }
  });

  function onKeyDown(event: React.KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const next = rowAfterKey(event.key, current, count);
    if (next === null) return;
    event.preventDefault();
    if (next === "search") {
      focusSearch();
      return;
    }
    rowToFocus.current = next;
    setRow(next);
    virtual.scrollToIndex(next);
  }

  return (
    <Scroller ref={scroller}>
      {/* Keys move among the links in it, each of which can also be reached by itself. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <Rows
        id={rowsId}
        aria-label={messages.directory.heading}
        onKeyDown={onKeyDown}
        style={{ height: virtual.getTotalSize() }}
      >
        {rendered.map(({ index, start }) => {
          const contact = rowAt(index);
          return (
            <RowPlace
              key={index}
              aria-setsize={count}
              aria-posinset={index + 1}
              style={{ transform: `translateY(${start}px)` }}
            >
              {contact === undefined ? (
                <EmptyRow />
              ) : (
                <ContactRow
                  row={contact}
                  index={index}
                  view={view}
                  q={first.isNearest ? "" : shown.q}
                  nameOrder={first.nameOrder}
                  isOpen={contact.id === openId}
                  isAnyOpen={openId !== null}
                  isCurrent={index === current}
                  setCurrent={setRow}
                  leave={leave}
                  navigate={navigate}
                />
              )}
            </RowPlace>
          );
        })}
      </Rows>
    </Scroller>
  );
}

const Scroller = styled("div")({
  flexGrow: 1,
  minHeight: 0,
  overflowY: "auto",
  overscrollBehavior: "contain",
  borderTop: `1px solid ${theme.vars.palette.divider}`,
});

const Rows = styled("ul")({ position: "relative", margin: 0, padding: 0, listStyle: "none" });

const RowPlace = styled("li")({ position: "absolute", insetInline: 0, top: 0, height: rowHeight });
