/** Puts matches in order without sorting them: contacts are numbered by name, so their order is known. */
import type { Sort } from "#shared/api/directory-reply.ts";

import type { DirectoryIndex } from "../index/directory-index.ts";
import { mostWorth, wholeWorth } from "./hits.ts";
import type { Matches } from "./matches.ts";
import { createPlaceSet } from "./place-set.ts";

export function createRanking({ size, nameWords, companyOrder, companyRank }: DirectoryIndex) {
  /** The places, in the requested order, of the contacts to be shown. */
  const places = createPlaceSet(size);

  return {
    everyone(sort: Sort, most: number): Uint32Array {
      const first = companyOrder.slice(0, most);
      return sort === "company" ? first : Uint32Array.from(first.keys());
    },

    /**
     * The first `most` of the matches, by worth or by `sort` alone. A contact whose whole name matches word
     * for word comes before all others.
     */
    order(matches: Matches, isByWorth: boolean, sort: Sort, most: number, terms: number) {
      const wholeName = terms * wholeWorth;
      const worthOf = (contact: number): number => {
        if (!isByWorth) return 0;
        const worth = matches.worthOf(contact);
        const isWhole = worth >= wholeName && nameWords[contact] === terms;
        // More than the spelling of all terms can add.
        return isWhole ? worth + terms + 1 : worth;
      };
      const counts = new Uint32Array(terms * (mostWorth + 1) + 2);
      const matched = matches.contacts();
      const found = matched.length;
      for (let at = 0; at < found; at += 1) {
        const worth = worthOf(matched[at] ?? 0);
        counts[worth] = (counts[worth] ?? 0) + 1;
      }

      /** Where the contacts of each worth begin in the result; worths below `least` do not fit. */
      const starts = new Uint32Array(counts.length);
      let [least, length] = [counts.length, 0];
      while (least > 0 && length < most) {
        least -= 1;
        starts[least] = length;
        length += counts[least] ?? 0;
      }
      const isByCompany = sort === "company";
      for (let at = 0; at < found; at += 1) {
        const contact = matched[at] ?? 0;
        if (worthOf(contact) < least) continue;
        places.add(isByCompany ? (companyRank[contact] ?? 0) : contact);
      }
      const contacts = new Uint32Array(Math.min(found, most));
      let missing = contacts.length;
      places.take((at) => {
        const contact = isByCompany ? (companyOrder[at] ?? 0) : at;
        const worth = worthOf(contact);
        const place = starts[worth] ?? 0;
        starts[worth] = place + 1;
        if (place < contacts.length) {
          contacts[place] = contact;
          missing -= 1;
        }
        return missing > 0;
      });
      return { found, contacts };
    },
  };
}
