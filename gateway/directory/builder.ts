/** Makes a directory of the PBX's rows, page by page. */
import * as v from "valibot";

import { numbersIn } from "#pbx/contract/dialling/numbers-in.ts";
import { envelope } from "#pbx/contract/envelope.ts";
import { SUCCESS } from "#pbx/contract/errcode.ts";
import {
  rowNumbers,
  wireRow,
  wireRowsReply,
  type RowNumber,
  type WireRow,
} from "#pbx/contract/row.ts";

import { createArrangement } from "./arrangement.ts";
import { callersOf } from "./callers.ts";
import { fields, numberFields, type DirectoryIndex } from "./directory-index.ts";
import { wordsFinding } from "./fold.ts";
import { createLexiconBuilder } from "./lexicon-builder.ts";
import { spellingsOf } from "./stored-number.ts";

/** What a page of rows brought. */
export type PageDigest = {
  readonly errcode: number;
  /** How many contacts the PBX says it has; `null` where it does not. */
  readonly total: number | null;
  readonly rows: number;
  /** Contacts that were not there before. */
  readonly fresh: number;
  /** Rows that could not be read. */
  readonly dropped: number;
};

/** `lastDigits` is how many digits of a caller's number must match. */
export function createBuilder(lastDigits: number) {
  const words = createLexiconBuilder(4);
  const numbers = createLexiconBuilder(6);
  const arrangement = createArrangement();

  function addText(text: string, field: number): void {
    const isName = field === fields.name || field === fields.company;
    for (const word of wordsFinding(text, isName)) words.add(word, field);
  }

  function addNumbers(stored: readonly string[]): void {
    const spellings = stored.map(spellingsOf);
    // One number as it is written may be another as it is dialled, and counts as that.
    for (const { dialled } of spellings) {
      if (dialled !== "") numbers.add(dialled, numberFields.dialled);
    }
    for (const { written } of spellings) {
      if (written !== "") numbers.add(written, numberFields.written);
    }
    for (const text of stored) if (/\p{L}/u.test(text)) addText(text, fields.number);
  }

  function addRow(row: WireRow): boolean {
    const stored = numberKeys.flatMap((key) =>
      row[key] === "" ? [] : numbersIn(row[key]).map((value) => ({ type: rowNumbers[key], value })),
    );
    words.nextPlace();
    numbers.nextPlace();
    addText(row.contact_name, fields.name);
    addText(row.company, fields.company);
    addText(row.email, fields.email);
    addNumbers(stored.map(({ value }) => value));
    return arrangement.add(row, stored);
  }

  function addRows(rows: readonly unknown[]): Pick<PageDigest, "fresh" | "dropped"> {
    let [fresh, dropped] = [0, 0];
    for (const candidate of rows) {
      const parsed = v.safeParse(wireRow, candidate);
      if (!parsed.success) dropped += 1;
      else if (addRow(parsed.output)) fresh += 1;
    }
    return { fresh, dropped };
  }

  return {
    addRows,

    /** Reads a reply of `company_contact/list`; `null` where it is none. */
    add(bytes: ArrayBuffer): PageDigest | null {
      const reply = envelopeOf(bytes);
      if (reply === null) return null;
      const { errcode } = reply;
      if (errcode !== SUCCESS) return { errcode, total: null, rows: 0, fresh: 0, dropped: 0 };
      const page = v.safeParse(wireRowsReply, reply);
      if (!page.success) return null;
      const { total_number: total, data } = page.output;
      return { errcode, total, rows: data.length, ...addRows(data) };
    },

    /** The directory of all rows so far. Nothing can be added after it. */
    finish(): DirectoryIndex {
      const { order, ...arranged } = arrangement.finish();
      const numbersFound = numbers.finish(order);
      return {
        ...arranged,
        words: words.finish(order),
        numbers: numbersFound,
        ...callersOf(numbersFound, lastDigits),
      };
    },
  };
}

const numberKeys = Object.keys(rowNumbers).filter((key): key is RowNumber => key in rowNumbers);

function envelopeOf(bytes: ArrayBuffer) {
  try {
    return v.parse(envelope, JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    return null;
  }
}
