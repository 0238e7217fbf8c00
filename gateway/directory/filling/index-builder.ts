/** Builds a directory from the PBX's rows, page by page. */
import * as v from "valibot";

import { envelope } from "#pbx/contract/envelope.ts";
import { SUCCESS } from "#pbx/contract/errcode.ts";
import { numberTypes, numTypes } from "#pbx/contract/number-types.ts";
import { wireRow, wireRowsReply, type WireRow } from "#pbx/contract/row.ts";
import { keyDigits, switchboardOf } from "#shared/callers/caller-match.ts";
import { numbersIn } from "#shared/dialling/numbers-in.ts";
import { longestText, wordsOf } from "#shared/text/fold.ts";
import { needsNameOrder } from "#shared/text/person-name.ts";

import { keyed } from "../index/callers-index.ts";
import {
  fields,
  mostOrderedNames,
  numberFields,
  otherwise,
  type DirectoryIndex,
  type NamedRow,
} from "../index/directory-index.ts";
import { joinedWords } from "../index/nearest/joined-words.ts";
import { soundsOf } from "../index/nearest/near-words.ts";
import { createRemarksBuilder } from "../index/remarks-builder.ts";
import { createRowStore } from "../index/row-store.ts";
import { withGrams } from "../index/words/grams-builder.ts";
import { createLexiconBuilder } from "../index/words/lexicon-builder.ts";
import { indexedWords } from "../text/indexed-words.ts";
import { spellingsOf } from "../text/stored-number.ts";
import { isSoonParsed } from "./json-shape.ts";

/** What a page of rows brought. */
export type PageDigest = {
  readonly errcode: number;
  /** How many contacts the PBX reports; `null` if it reports none. */
  readonly total: number | null;
  readonly rows: number;
  /** Contacts that were not there before. */
  readonly fresh: number;
  /** Rows that could not be read. */
  readonly dropped: number;
};

/** A stored number is read up to this length: the PBX's own limit is 31 characters. */
const longestNumber = 100;

/** `lastDigits` is how many digits of a caller's number must match. */
export function createBuilder(lastDigits: number) {
  const words = createLexiconBuilder();
  const joined = createLexiconBuilder();
  const numbers = createLexiconBuilder();
  const switchboards = createLexiconBuilder();
  const remarks = createRemarksBuilder();
  const arrangement = createRowStore();
  const orderedNames: NamedRow[] = [];

  function addText(text: string, field: number): void {
    const isName = field === fields.name || field === fields.company;
    const indexed = indexedWords(text, isName);
    for (const word of indexed.written) words.add(word, field);
    for (const word of indexed.otherwise) words.add(word, field + otherwise);
  }

  function addNumbers(stored: readonly string[]): void {
    const spellings = stored.map((number) => spellingsOf(number.slice(0, longestNumber)));
    // The digits of one number may be another one as it is dialled, and then count as dialled.
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
    const stored = numTypes.flatMap((type) => {
      const number = row[numberTypes[type].row];
      return number === "" ? [] : numbersIn(number).map((value) => ({ type, value }));
    });
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

    /** Reads a reply of `company_contact/list`; returns `null` if it is not one. */
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

function envelopeOf(bytes: ArrayBuffer) {
  if (!isSoonParsed(new Uint8Array(bytes))) return null;
  try {
    return v.parse(envelope, JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    return null;
  }
}
