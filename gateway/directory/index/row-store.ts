/** The contacts of a directory in their orders, ready to be sent, and the phonebooks that contain them. */
import { mostPhonebooks } from "#pbx/contract/contact.ts";
import type { WireRow } from "#pbx/contract/row.ts";
import type { DirectoryRow } from "#shared/api/directory-reply.ts";
import { longestText, wordsOf } from "#shared/text/fold.ts";

import { companyKey } from "../text/company-key.ts";
import { createTexts } from "./text-store.ts";
import { createNumbers } from "./words/growable-array.ts";
import { createPairs } from "./words/postings.ts";

/** Twice what a PBX can have: each reply to a search lists them. */
const mostOfDirectory = 2 * mostPhonebooks;

/** Sorts after every text. */
const last = "\uffff";

export function createRowStore() {
  const placeOf = new Map<number, number>();
  const ids = createNumbers();
  const names: string[] = [];
  const nameWords = createNumbers();
  const companies = new Map<string, number>();
  const companyOf = createNumbers();
  const phonebooks = new Map<number, { readonly number: number; readonly name: string }>();
  const memberships = createPairs();
  const rows = createTexts();

  function add(row: WireRow, numbers: DirectoryRow["numbers"]): boolean {
    const isFresh = !placeOf.has(row.id);
    // The PBX's list changes while it is read: the latest row of a contact counts.
    placeOf.set(row.id, ids.length());
    ids.push(row.id);

    const { contact_name: name, company, email } = row;
    const words = wordsOf(name.slice(0, longestText));
    const others = words.length > 0 ? words : wordsOf((company || email).slice(0, longestText));
    names.push(others.join(" ") || last);
    nameWords.push(words.length);
    const key = companyKey(company);
    const companyNumber = companies.get(key) ?? companies.size;
    companies.set(key, companyNumber);
    companyOf.push(companyNumber);

    memberships.nextPlace();
    for (const phonebook of row.phonebook_list) {
      const known = phonebooks.get(phonebook.id);
      if (known === undefined && phonebooks.size === mostOfDirectory) continue;
      const number = known?.number ?? phonebooks.size;
      if (known === undefined || known.name === "") {
        phonebooks.set(phonebook.id, { number, name: phonebook.name });
      }
      memberships.add(number, 0);
    }
    const inPhonebooks = [...new Set(row.phonebook_list.map(({ id }) => id))];
    const shown = { id: row.id, name, company, email, numbers, phonebooks: inPhonebooks };
    rows.add(JSON.stringify(shown satisfies DirectoryRow));
    return isFresh;
  }

  /** `order` contains the place of each contact: when it came, counted from 0. */
  function finish() {
    const idOf = ids.all();
    const order = Uint32Array.from(placeOf.values()).toSorted((one, other) => {
      const [first = "", second = ""] = [names[one], names[other]];
      return first < second ? -1 : first > second ? 1 : (idOf[one] ?? 0) - (idOf[other] ?? 0);
    });
    const size = order.length;
    const kept = {
      size,
      order,
      ids: Uint32Array.from(order, (place) => ids.at(place)),
      nameWords: Uint8Array.from(order, (place) => Math.min(nameWords.at(place), 255)),
      ...byCompany(order),
      rows: rows.inOrder(order),
      phonebooks: Array.from(phonebooks, ([id, { name }]) => ({ id, name })),
      members: memberships.turnedRound(
        order,
        Uint32Array.from(phonebooks.values(), ({ number }) => number),
      ),
    };
    placeOf.clear();
    return kept;
  }

  function byCompany(order: Uint32Array) {
    const rankOfCompany = new Uint32Array(companies.size);
    [...companies.keys()].toSorted().forEach((company, rank) => {
      rankOfCompany[companies.get(company) ?? 0] = rank;
    });
    const rankAt = (contact: number) => rankOfCompany[companyOf.at(order[contact] ?? 0)] ?? 0;
    const companyOrder = Uint32Array.from(order.keys()).toSorted(
      (one, other) => rankAt(one) - rankAt(other) || one - other,
    );
    const companyRank = new Uint32Array(order.length);
    companyOrder.forEach((contact, rank) => (companyRank[contact] = rank));
    return { companyOrder, companyRank };
  }

  return { add, finish };
}
