/** Learns whether the PBX writes first or last names first, from contacts whose rows are known. */
import * as v from "valibot";

import { wireContact } from "#pbx/contract/contact.ts";
import { SUCCESS } from "#pbx/contract/errcode.ts";
import { tolerantList } from "#pbx/contract/tolerant.ts";
import { nameOrderOf, type NameOrder } from "#shared/text/person-name.ts";

import type { Pbx } from "../../pbx/pbx.ts";
import { mostOrderedNames, type NamedRow } from "../index/directory-index.ts";

/** Returns `null` if no contact shows it or none can be read: names are then written as the PBX sends them. */
export async function readNameOrder(
  read: Pbx["read"],
  rows: readonly NamedRow[],
): Promise<NameOrder | null> {
  if (rows.length === 0) return null;
  const contacts = await readContacts(
    read,
    rows.map(({ id }) => id),
  ).catch(() => []);
  for (const { id, first_name, last_name } of contacts) {
    const name = rows.find((row) => row.id === id)?.name ?? "";
    const order = nameOrderOf(name, first_name, last_name);
    if (order !== null) return order;
  }
  return null;
}

/** The directory waits for this read. */
const timeoutMs = 3000;

async function readContacts(read: Pbx["read"], ids: readonly number[]) {
  const query = { ids: ids.join(",") };
  const several = await read("company_contact/query", query, { timeoutMs }).catch(() => null);
  if (several?.errcode === SUCCESS) return v.parse(contacts, several["data"]);
  // Firmware without that call still has the main one.
  const one = await read("company_contact/get", { id: String(ids[0]) }, { timeoutMs });
  return v.parse(contacts, [one["data"]]);
}

const contacts = tolerantList(wireContact, mostOrderedNames);
