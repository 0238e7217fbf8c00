/** Finds the contacts of a company: they are next to each other, by name, in the order of companies. */
import * as v from "valibot";

import { colleaguesInReply, directoryRow } from "#shared/api/directory-reply.ts";

import type { DirectoryIndex } from "../index/directory-index.ts";
import { textAt } from "../index/text-store.ts";
import { firstWhere } from "../index/words/lexicon.ts";
import { companyKey, noCompany } from "../text/company-key.ts";
import type { Found } from "./finder.ts";

/** `except` is the ID of the contact whose colleagues they are. */
export function colleaguesAt(index: DirectoryIndex, company: string, except: number): Found {
  const { companyOrder, ids } = index;
  const key = companyKey(company);
  // A contact without a company has no colleagues.
  if (key === noCompany) return { found: 0, contacts: new Uint32Array() };
  const everyone = companyOrder.subarray(
    firstWhere(companyOrder.length, (place) => keyAt(index, place) >= key),
    firstWhere(companyOrder.length, (place) => keyAt(index, place) > key),
  );
  const isMeant = (contact: number) => ids[contact] !== except;
  return {
    found: everyone.length - (everyone.every(isMeant) ? 0 : 1),
    contacts: everyone
      .subarray(0, colleaguesInReply + 1)
      .filter(isMeant)
      .subarray(0, colleaguesInReply),
  };
}

/** Keys are not stored: two dozen rows are read for each end of the list, in a tenth of a millisecond. */
function keyAt({ companyOrder, rows }: DirectoryIndex, place: number): string {
  const contact = companyOrder[place] ?? 0;
  const row = decoder.decode(textAt(rows, contact));
  return companyKey(v.parse(withCompany, JSON.parse(row)).company);
}

const decoder = new TextDecoder();
const withCompany = v.pick(directoryRow, ["company"]);
