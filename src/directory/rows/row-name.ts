/** The displayed name of a row. */
import type { DirectoryRow } from "#shared/api/directory-reply.ts";
import { fullNameOfRow, type NameOrder } from "#shared/text/person-name.ts";

import type { Messages } from "../../languages/messages.ts";

/** The name, written as on the card; else the company, the first number, or "Contact 4". */
export function rowName(
  { name, company, numbers, id }: DirectoryRow,
  order: NameOrder | null,
  messages: Messages,
): string {
  return (
    fullNameOfRow(name, order) || company || numbers[0]?.value || messages.contact.nameless(id)
  );
}
