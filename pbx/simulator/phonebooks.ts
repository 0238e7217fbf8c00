/** The simulator's list of phonebooks: those that its contacts name. */
import { documentedPhonebooksReply } from "../contract/phonebook.ts";
import { pageOf } from "./page.ts";
import type { ContactStore } from "./people/contact-store.ts";
import { success, type Reply } from "./reply.ts";

type Phonebook = { readonly id: number; readonly name: string; total: number };

export function createPhonebooks(store: ContactStore) {
  let counted: readonly Phonebook[] | null = null;

  function count(): readonly Phonebook[] {
    const byId = new Map<number, Phonebook>();
    for (let place = 0; place < store.size; place += 1) {
      for (const { id, name } of store.at(place)?.phonebook_list ?? []) {
        const phonebook = byId.get(id) ?? { id, name, total: 0 };
        phonebook.total += 1;
        byId.set(id, phonebook);
      }
    }
    return [...byId.values()].toSorted((one, other) => one.id - other.id);
  }

  return {
    list(query: URLSearchParams): Reply {
      counted ??= count();
      const page = pageOf(query, counted.length);
      if ("failed" in page) return page.failed;
      const data = counted
        .slice(page.places[0], (page.places.at(-1) ?? -1) + 1)
        .map((phonebook) => ({ ...phonebook, member_select: "sel_specific" }));
      return success(documentedPhonebooksReply, { total_number: counted.length, data });
    },
  };
}
