/** What a row of the directory is called. */
import type { DirectoryRow } from "#pbx/contract/directory.ts";

import type { Messages } from "../languages/messages.ts";

/** The name as the PBX puts it together; else the company, the first number, or "Contact 4". */
export function rowName({ name, company, numbers, id }: DirectoryRow, messages: Messages): string {
  return name.trim() || company || numbers[0]?.value || messages.contact.nameless(id);
}
