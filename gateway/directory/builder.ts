/** Makes a directory of the PBX's rows, page by page. */
import * as v from "valibot";

import { keyDigits, switchboardOf } from "#pbx/contract/caller-match.ts";
import { numbersIn } from "#pbx/contract/dialling/numbers-in.ts";
import { envelope } from "#pbx/contract/envelope.ts";
import { SUCCESS } from "#pbx/contract/errcode.ts";
import { longestText, wordsOf } from "#pbx/contract/fold.ts";
import { needsNameOrder } from "#pbx/contract/person-name.ts";
import {
  rowNumbers,
  wireRow,
  wireRowsReply,
  type RowNumber,
  type WireRow,
} from "#pbx/contract/row.ts";

import { createArrangement } from "./arrangement.ts";
import { keyed } from "./callers.ts";
import {
  fields,
  mostOrderedNames,
  numberFields,
  otherwise,
  type DirectoryIndex,
  type NamedRow,
} from "./directory-index.ts";
import { withGrams } from "./grams-builder.ts";
import { indexedWords } from "./indexed-words.ts";
import { isSoonParsed } from "./json-shape.ts";
import { createLexiconBuilder } from "./lexicon-builder.ts";
import { joinedWords } from "./nearest/joined-words.ts";
import { soundsOf } from "./nearest/near-words.ts";
import { createRemarksBuilder } from "./remarks-builder.ts";
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

/** Of a stored number, no more is read: the PBX's own limit is 31 characters. */
const longestNumber = 100;

/** `lastDigits` is how many digits of a caller's number must match. */
export function createBuilder(lastDigits: number) {
  const words = createLexiconBuilder();
  const joined = createLexiconBuilder();
  const numbers = createLexiconBuilder();
  const switchboards = createLexiconBuilder();
  const remarks = createRemarksBuilder();
  const arrangement = createArrangement();
  const orderedNames: NamedRow[] = [];

  function addText(text: string, field: number): void {
    const isName = field === fields.name || field === fields.company;
    const indexed = indexedWords(text, isName);
    for (const word of indexed.written) words.add(word, field);
    for (const word of indexed.otherwise) words.add(word, field + otherwise);
  }

  function addNumbers(stored: readonly string[]): void {
    const spellings = stored.map((number) => spellingsOf(number.slice(0, longestNumber)));
    // One number as it is written may be another as it is dialled, and counts as that.
    for (const { dialled } of spellings) {
      if (dialled !== "") numbers.add(dialled, numberFields.dialled);
    }
    for (const { written } of spellings) {
      if (written !== "") numbers.add(written, numberFields.written);
    }
    for (const text of stored) {
      if (/\p{L}/u.test(text)) addText(text, fields.number);
      const start = switchboardOf(text);
      if (start !== null) switchboards.add(start, numberFields.dialled);
    }
  }

  function addRow(row: WireRow): boolean {
    const stored = numberKeys.flatMap((key) =>
      row[key] === "" ? [] : numbersIn(row[key]).map((value) => ({ type: rowNumbers[key], value })),
    );
    for (const { nextPlace } of [words, joined, numbers, switchboards]) nextPlace();
    addText(row.contact_name, fields.name);
    for (const word of joinedWords(wordsOf(row.contact_name.slice(0, longestText)))) {
      joined.add(word, fields.name);
    }
    addText(row.company, fields.company);
    addText(row.email, fields.email);
    addNumbers(stored.map(({ value }) => value));
    remarks.add(row.remark);
    if (orderedNames.length < mostOrderedNames && needsNameOrder(row.contact_name)) {
      orderedNames.push({ id: row.id, name: row.contact_name });
    }
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
      const wordsFound = words.finish(order);
      const joinedFound = joined.finish(order);
      const numbersFound = numbers.finish(order);
      const starts = switchboards.finish(order);
      return {
        ...arranged,
        words: withGrams(wordsFound, 4),
        joined: joinedFound,
        numbers: withGrams(numbersFound, 6),
        sounds: { words: soundsOf(wordsFound), joined: soundsOf(joinedFound) },
        remarks: remarks.finish(order),
        orderedNames,
        callers: keyed(numbersFound, lastDigits),
        switchboards: { starts, keyed: keyed(starts, keyDigits) },
      };
    },
  };
}

const numberKeys = Object.keys(rowNumbers).filter((key): key is RowNumber => key in rowNumbers);

function envelopeOf(bytes: ArrayBuffer) {
  if (!isSoonParsed(new Uint8Array(bytes))) return null;
  try {
    return v.parse(envelope, JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    return null;
  }
}
