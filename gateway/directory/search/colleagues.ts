/** Who else is at a company: all who have it stand together in the order of companies, by name. */
import * as v from "valibot";

import { colleaguesInReply, directoryRow } from "#shared/api/directory-reply.ts";

import type { DirectoryIndex } from "../index/directory-index.ts";
import { textAt } from "../index/text-store.ts";
import { firstWhere } from "../index/words/lexicon.ts";
import { companyKey, noCompany } from "../text/company-key.ts";
import type { Found } from "./finder.ts";

/** `except` is the ID of the contact who is not meant. */
export function colleaguesAt(index: DirectoryIndex, company: string, except: number): Found {
  const { companyOrder, ids } = index;
  const key = companyKey(company);
  // Who has no company is nobody's colleague.
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

/** Keys are not kept: two dozen rows are read for each end of the list, in a tenth of a millisecond. */
function keyAt({ companyOrder, rows }: DirectoryIndex, place: number): string {
  const contact = companyOrder[place] ?? 0;
  const row = decoder.decode(textAt(rows, contact));
  return companyKey(v.parse(withCompany, JSON.parse(row)).company);
}

const decoder = new TextDecoder();
const withCompany = v.pick(directoryRow, ["company"]);
