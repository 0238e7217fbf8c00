/** Opens the previous or next contact of the list on Alt with an arrow key. */
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import { useNavigate } from "react-router";

import { mostRows } from "#shared/api/directory-reply.ts";

import { paths, type DirectoryView } from "../../address/paths.ts";
import { useAnnounce } from "../../announcer/announcer.tsx";
import { useGatewayClient } from "../../gateway-client/use-gateway-client.ts";
import { usePageKeys } from "../../keys/use-page-keys.ts";
import { useMessages } from "../../languages/use-language.ts";
import { useNumbers } from "../../languages/use-numbers.ts";
import { nextContactQuery } from "../queries/next-contact-query.ts";
import { keepPosition, listKey, type KeptPosition, type LedTo } from "./list-position.ts";

/**
 * `openId` is the contact on screen, `null` for the list alone. Returns the row of the contact that a
 * key has opened.
 */
export function useNextContact(
  view: DirectoryView,
  openId: number | null,
  place: KeptPosition,
): LedTo {
  const readGateway = useGatewayClient();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const announce = useAnnounce();
  const { keys, directory, lookup } = useMessages();
  const counted = useNumbers();
  const [ledTo, setLedTo] = useState<LedTo>(null);
  const way = useRef(wayFrom(openId));
  useEffect(() => {
    if (way.current.heading !== openId) way.current = wayFrom(openId);
  }, [openId]);

  // A message disappears when the address changes, so it waits until its contact is on screen.
  const [message, setMessage] = useState<Message>(null);
  const announceFor = useEffectEvent((id: number | null) => {
    if (message?.along !== way.current || message.id !== id) return;
    announce(message.text);
    setMessage(null);
  });
  useEffect(() => {
    if (message !== null) announceFor(openId);
  }, [message, openId]);

  async function goBy(step: 1 | -1, along: Way): Promise<void> {
    const { heading: id } = along;
    if (id === null) return;
    const report = (text: string) => setMessage({ along, id, text });
    try {
      const answer = await queryClient.query(nextContactQuery(readGateway, view, id));
      // The user has gone elsewhere meanwhile.
      if (way.current !== along) return;
      const { place: at, rows, found, asOf } = answer;
      // The first contact of the list has none before it.
      const previous = at === 0 ? -1 : 0;
      const next = rows[step === -1 ? previous : previous + 1];
      if (at === null || next === undefined) {
        if (at === 0 && step === -1) report(keys.isFirst);
        // For other contacts the page does not know which comes next, nor whether this one is in the list.
        else if (found > mostRows) report(directory.narrow(counted(mostRows)));
        else if (at !== null) report(keys.isLast);
        else report(asOf === null ? lookup.stillReading : keys.notInList);
        return;
      }
      along.heading = next.id;
      const there = { list: listKey(view), row: at + step };
      keepPosition(place, there);
      setLedTo(there);
      setMessage(null);
      void navigate(paths.contact(next.id, view));
    } catch {
      report(keys.listFailed);
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

/** The contacts that keys have opened one after the other, since the user came to a contact by other means. */
type Way = {
  /** The contact that the last key has opened, which may still be loading. */
  heading: number | null;
  /** Keys take turns: to find the contact for the first one, the list may still have to be read. */
  turn: Promise<void>;
};

/** A message to show once the contact `id` is on screen, unless the user has gone elsewhere by then. */
type Message = { readonly along: Way; readonly id: number; readonly text: string } | null;

const wayFrom = (heading: number | null): Way => ({ heading, turn: Promise.resolve() });
