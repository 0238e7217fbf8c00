/** A filled directory, open for questions: bytes of JSON come out of it, ready to be sent. */
import { mostRows, rowsInReply, type DirectoryParameters } from "#pbx/contract/directory.ts";

import { contactsOfCaller } from "./callers.ts";
import { colleaguesAt } from "./colleagues.ts";
import type { DirectoryIndex } from "./directory-index.ts";
import { createSearch, type Found } from "./search.ts";

export type FoundRows = {
  readonly found: number;
  /** The parts of a JSON list. */
  readonly rows: readonly Uint8Array[];
  /** The contacts in it. */
  readonly ids: Uint32Array;
  /** The place of the contact whose neighbours they are; `null` where it is in no place. */
  readonly place?: number | null;
};

export type OpenedIndex = ReturnType<typeof openIndex>;

export function openIndex(index: DirectoryIndex, lastDigits: number) {
  const search = createSearch(index);

  function rowsOf({ found, contacts }: Found): FoundRows {
    const rows: Uint8Array[] = [];
    for (const contact of contacts) {
      if (rows.length > 0) rows.push(comma);
      rows.push(index.rows.subarray(index.rowStarts[contact], index.rowStarts[contact + 1]));
    }
    return { found, rows, ids: contacts.map((contact) => index.ids[contact] ?? 0) };
  }

  /** The previous and the next of a contact: one of them at either end of the list. */
  function besides({ found, contacts }: Found, id: string): FoundRows {
    const place = contacts.findIndex((contact) => index.ids[contact] === Number(id));
    const places = place === -1 ? [] : [place - 1, place + 1];
    const neighbours = Uint32Array.from(places.flatMap((at) => contacts[at] ?? []));
    return { ...rowsOf({ found, contacts: neighbours }), place: place === -1 ? null : place };
  }

  return {
    size: index.size,

    /** Every phonebook that a contact names, with the number of its contacts, in no order. */
    phonebooks: index.phonebooks.map(({ id, name }, place) => {
      const { postingStarts } = index.members;
      return { id, name, size: (postingStarts[place + 1] ?? 0) - (postingStarts[place] ?? 0) };
    }),

    answer(asked: DirectoryParameters): FoundRows {
      if ("number" in asked) {
        const contacts = contactsOfCaller(index, asked.number, lastDigits);
        return rowsOf({ found: contacts.length, contacts: contacts.subarray(0, rowsInReply) });
      }
      if ("company" in asked) {
        return rowsOf(colleaguesAt(index, asked.company, Number(asked.except)));
      }
      const { q = "", phonebook, sort = "best" } = asked;
      const list = { q, phonebook: phonebook === undefined ? null : Number(phonebook), sort };
      if ("beside" in asked) return besides(search({ ...list, from: 0 }, mostRows), asked.beside);
      return rowsOf(search({ ...list, from: Number(asked.from ?? "0") }));
    },
  };
}

const comma = new TextEncoder().encode(",");
