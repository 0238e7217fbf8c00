/** Alt with an arrow leads from a contact to the previous or next one of the list. */
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import { useNavigate } from "react-router";

import { mostRows } from "#shared/api/directory-reply.ts";

import { paths, type DirectoryView } from "../../address/paths.ts";
import { useSay } from "../../announcer/announcer.tsx";
import { useGatewayClient } from "../../gateway-client/use-gateway-client.ts";
import { usePageKeys } from "../../keys/use-page-keys.ts";
import { useMessages } from "../../languages/use-language.ts";
import { useNumbers } from "../../languages/use-numbers.ts";
import { nextContactQuery } from "../queries/next-contact-query.ts";
import { keepPosition, listKey, type KeptPosition, type LedTo } from "./list-position.ts";

/** `openId` is the contact on screen; `null` where there is none. Gives the row that a key has led to. */
export function useNextContact(
  view: DirectoryView,
  openId: number | null,
  place: KeptPosition,
): LedTo {
  const readGateway = useGatewayClient();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const say = useSay();
  const { keys, directory, lookup } = useMessages();
  const counted = useNumbers();
  const [ledTo, setLedTo] = useState<LedTo>(null);
  const way = useRef(wayFrom(openId));
  useEffect(() => {
    if (way.current.heading !== openId) way.current = wayFrom(openId);
  }, [openId]);

  // What is said under one address goes with it: it waits for the contact that it is about.
  const [told, setTold] = useState<Told>(null);
  const sayOf = useEffectEvent((id: number | null) => {
    if (told?.along !== way.current || told.id !== id) return;
    say(told.text);
    setTold(null);
  });
  useEffect(() => {
    if (told !== null) sayOf(openId);
  }, [told, openId]);

  async function goBy(step: 1 | -1, along: Way): Promise<void> {
    const { heading: id } = along;
    if (id === null) return;
    const tell = (text: string) => setTold({ along, id, text });
    try {
      const answer = await queryClient.query(nextContactQuery(readGateway, view, id));
      // Somebody who has gone elsewhere meanwhile wants something else by now.
      if (way.current !== along) return;
      const { place: at, rows, found, asOf } = answer;
      // The first contact of the list has none before it.
      const previous = at === 0 ? -1 : 0;
      const next = rows[step === -1 ? previous : previous + 1];
      if (at === null || next === undefined) {
        if (at === 0 && step === -1) tell(keys.isFirst);
        // Of the others, nobody knows here who comes next, nor whether this contact is among them.
        else if (found > mostRows) tell(directory.narrow(counted(mostRows)));
        else if (at !== null) tell(keys.isLast);
        else tell(asOf === null ? lookup.stillReading : keys.notInList);
        return;
      }
      along.heading = next.id;
      const there = { list: listKey(view), row: at + step };
      keepPosition(place, there);
      setLedTo(there);
      setTold(null);
      void navigate(paths.contact(next.id, view));
    } catch {
      tell(keys.listFailed);
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

/** What is to be said once the contact `id` is on screen, unless somebody has left the way by then. */
type Told = { readonly along: Way; readonly id: number; readonly text: string } | null;

const wayFrom = (heading: number | null): Way => ({ heading, turn: Promise.resolve() });
