/** A filled directory, open for questions: bytes of JSON come out of it, ready to be sent. */
import type { Nearness } from "#pbx/contract/caller-match.ts";
import { rowsInReply, type DirectoryParameters } from "#pbx/contract/directory.ts";
import type { CallerRule } from "#pbx/contract/page-settings.ts";

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
  /** How near all of them are to a caller, where one was asked for. */
  readonly nearness?: Nearness | null;
};

export type OpenedIndex = ReturnType<typeof openIndex>;

export function openIndex(index: DirectoryIndex, callerRule: CallerRule) {
  const search = createSearch(index);

  function rowsOf({ found, contacts }: Found): FoundRows {
    const rows: Uint8Array[] = [];
    for (const contact of contacts) {
      if (rows.length > 0) rows.push(comma);
      rows.push(index.rows.subarray(index.rowStarts[contact], index.rowStarts[contact + 1]));
    }
    return { found, rows, ids: contacts.map((contact) => index.ids[contact] ?? 0) };
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
      const { q = "", phonebook, sort = "best", from = "0" } = asked;
      const inPhonebook = phonebook === undefined ? null : Number(phonebook);
      return rowsOf(search({ q, phonebook: inPhonebook, sort, from: Number(from) }));
    },
  };
}

const comma = new TextEncoder().encode(",");
