/** A filled directory that can be searched: it returns bytes of JSON, ready to be sent. */
import { mostRows, rowsInReply, type DirectoryParameters } from "#shared/api/directory-reply.ts";
import type { Nearness } from "#shared/callers/caller-match.ts";
import type { CallerRule } from "#shared/page/page-settings.ts";

import { contactsOfCaller } from "../index/callers-index.ts";
import type { DirectoryIndex } from "../index/directory-index.ts";
import { textAt } from "../index/text-store.ts";
import { colleaguesAt } from "./colleagues.ts";
import { createSearch, type Answer } from "./directory-search.ts";
import type { Found } from "./finder.ts";

export type FoundRows = {
  readonly found: number;
  /** The parts of a JSON list. */
  readonly rows: readonly Uint8Array[];
  /** Whether the search found nobody, and these are only the nearest. */
  readonly isNearest: boolean;
  /** The contacts in it. */
  readonly ids: Uint32Array;
  /** The nearness of all of them to a caller, if the search was for a caller's number. */
  readonly nearness?: Nearness | null;
  /** The place of the contact whose neighbours they are; `null` if it has none. */
  readonly place?: number | null;
};

export type SearchIndex = ReturnType<typeof openIndex>;

export function openIndex(index: DirectoryIndex, callerRule: CallerRule) {
  const search = createSearch(index);

  function rowsOf({ found, contacts, by }: Found & Partial<Answer>): FoundRows {
    const rows: Uint8Array[] = [];
    for (const contact of contacts) {
      if (rows.length > 0) rows.push(comma);
      const row = textAt(index.rows, contact);
      const remark = by === "remark" ? textAt(index.remarks.texts, contact) : nothing;
      if (remark.length === 0) rows.push(row);
      else rows.push(row.subarray(0, -1), beforeRemark, remark, end);
    }
    const ids = contacts.map((contact) => index.ids[contact] ?? 0);
    return { found, rows, ids, isNearest: by === "nearness" && found > 0 };
  }

  /** The previous and the next contact: only one of them at either end of the list. */
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
        const { nearness, contacts } = contactsOfCaller(index, asked.number, callerRule);
        const shown = contacts.subarray(0, rowsInReply);
        return { ...rowsOf({ found: contacts.length, contacts: shown }), nearness };
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

const encoder = new TextEncoder();
const nothing = encoder.encode("");
const comma = encoder.encode(",");
/** Adds to the end of a row, which is an object. */
const [beforeRemark, end] = [encoder.encode(',"remark":'), encoder.encode("}")];
