/** A phonebook as `phonebook/list` tells of it: documented, and as read. */
import * as v from "valibot";

import { documentedReply } from "./envelope.ts";
import { tolerantInteger, tolerantText } from "./tolerant.ts";

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

/** A phonebook as read. Its `total` is not: what a filter finds is counted on our side. */
export const wirePhonebook = v.object({ id: tolerantInteger, name: tolerantText });
