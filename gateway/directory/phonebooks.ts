/** Every phonebook, whether contacts or only the PBX's own list name it. */
export type SizedPhonebook = { readonly id: number; readonly name: string; readonly size: number };

/** Sorted by name; a phonebook without a name in the contacts' rows takes it from the list. */
export function phonebooksOf(
  counted: readonly SizedPhonebook[],
  listed: readonly Omit<SizedPhonebook, "size">[],
): readonly SizedPhonebook[] {
  const byId = new Map(listed.map((phonebook) => [phonebook.id, { ...phonebook, size: 0 }]));
  for (const { id, name, size } of counted) {
    byId.set(id, { id, name: name || (byId.get(id)?.name ?? ""), size });
  }
  const { compare } = new Intl.Collator(undefined, { numeric: true });
  return [...byId.values()].toSorted(
    (one, other) => compare(one.name, other.name) || one.id - other.id,
  );
}
