/** The simulator's contacts in the order of their IDs, however many there are. */
import type { DocumentedContact } from "../../contract/contact.ts";

export type ContactStore = {
  readonly size: number;
  /** `place` counts from 0. */
  readonly at: (place: number) => DocumentedContact | undefined;
  readonly byId: (id: number) => DocumentedContact | undefined;
};

export function contactStoreOf(contacts: readonly DocumentedContact[]): ContactStore {
  const sorted = contacts.toSorted((one, other) => one.id - other.id);
  const byId = new Map(sorted.map((contact) => [contact.id, contact]));
  return { size: sorted.length, at: (place) => sorted[place], byId: (id) => byId.get(id) };
}
