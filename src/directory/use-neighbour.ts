/** Alt with an arrow leads from a contact to the previous or next one of the list. */
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { useNavigate } from "react-router";

import { mostRows, rowsInReply } from "#pbx/contract/directory.ts";

import { useMessages } from "../languages/use-language.ts";
import { paths, type DirectoryView } from "../paths.ts";
import type { PbxClient } from "../pbx-client/pbx-client.ts";
import { useSay } from "../shell/announcer.tsx";
import { usePageKeys } from "../shell/use-page-keys.ts";
import { directoryQuery } from "./directory-query.ts";
import { leaveFrom, listKey, type KeptPlace, type LedTo } from "./place.ts";

/** `openId` is the contact on screen; `null` where there is none. Gives the row that a key has led to. */
export function useNeighbour(
  readPbx: PbxClient,
  view: DirectoryView,
  openId: number | null,
  place: KeptPlace,
): LedTo {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const say = useSay();
  const { keys } = useMessages();
  const [ledTo, setLedTo] = useState<LedTo>(null);
  const way = useRef(wayFrom(openId));
  useEffect(() => {
    if (way.current.heading !== openId) way.current = wayFrom(openId);
  }, [openId]);

  const rowsOf = (part: number) => queryClient.query(directoryQuery(readPbx, view, part));

  async function rowAt(index: number) {
    const { rows } = await rowsOf(Math.floor(index / rowsInReply));
    return rows[index % rowsInReply];
  }

  /** The place of a contact in the list, counted from 0; -1 where it is not in it. */
  async function placeOf(id: number): Promise<number> {
    for (let from = 0; from < mostRows; from += rowsInReply) {
      // oxlint-disable-next-line no-await-in-loop -- most contacts are found in the first part
      const { rows, found } = await rowsOf(from / rowsInReply);
      const index = rows.findIndex((row) => row.id === id);
      if (index !== -1) return from + index;
      if (from + rowsInReply >= found) break;
    }
    return -1;
  }

  async function goBy(step: 1 | -1, along: Way): Promise<void> {
    if (along.heading === null) return;
    try {
      const from = await placeOf(along.heading);
      const to = from + step;
      const next = from === -1 || to < 0 ? undefined : await rowAt(to);
      // Somebody who has gone elsewhere meanwhile wants something else by now.
      if (way.current !== along) return;
      if (next === undefined) {
        say(from === -1 ? keys.notInList : step === 1 ? keys.isLast : keys.isFirst);
        return;
      }
      along.heading = next.id;
      const there = { list: listKey(view), row: to };
      leaveFrom(place, there);
      setLedTo(there);
      void navigate(paths.contact(next.id, view));
    } catch {
      say(keys.listFailed);
    }
  }

  function takeTurn(step: 1 | -1): void {
    const along = way.current;
    along.turn = along.turn.then(() => goBy(step, along));
  }

  usePageKeys(
    openId === null
      ? {}
      : { "alt+ArrowUp": () => takeTurn(-1), "alt+ArrowDown": () => takeTurn(1) },
  );
  return ledTo;
}

/** Where keys have led since somebody came to a contact by other means. */
type Way = {
  /** The contact that the last key has led to, which may still be on its way. */
  heading: number | null;
  /** Keys take turns: the list may still have to be read, to know where the first one leads. */
  turn: Promise<void>;
};

const wayFrom = (heading: number | null): Way => ({ heading, turn: Promise.resolve() });
