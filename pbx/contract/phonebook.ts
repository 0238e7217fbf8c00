/** A phonebook as `phonebook/list` returns it: documented, and as read. */
import * as v from "valibot";

import { longest, mostPhonebooks } from "./contact.ts";
import { documentedReply } from "./envelope.ts";
import { tolerantId, tolerantList, tolerantText } from "./tolerant.ts";

const integer = v.pipe(v.number(), v.integer());

/** The whole reply of `phonebook/list` as documented. */
export const documentedPhonebooksReply = documentedReply({
  total_number: integer,
  data: v.array(
    v.strictObject({
      id: integer,
      name: v.string(),
      total: integer,
      member_select: v.picklist(["sel_all", "sel_specific"]),
    }),
  ),
});

/** A phonebook as read, without its `total`: Frontdesk counts what a filter finds itself. */
const wirePhonebook = v.object({
  id: tolerantId,
  name: tolerantText(longest.phonebook),
});

/** The fields beside the envelope of a page of phonebooks. */
export const wirePhonebooksReply = v.object({ data: tolerantList(wirePhonebook, mostPhonebooks) });
