/** A row of `company_contact/list` and `search`: flat, and with a different shape from a contact. */
import * as v from "valibot";

import { longest, wirePhonebookList } from "./contact.ts";
import { documentedReply } from "./envelope.ts";
import type { RowNumber } from "./number-types.ts";
import { tolerantId, tolerantInteger, tolerantNumber, tolerantText } from "./tolerant.ts";

const integer = v.pipe(v.number(), v.integer());
const numberFields = <TField extends v.GenericSchema>(
  field: TField,
): Record<RowNumber, TField> => ({
  business: field,
  business2: field,
  mobile: field,
  mobile2: field,
  home: field,
  home2: field,
  other: field,
  business_fax: field,
  home_fax: field,
});

/** A row as documented: the simulator follows it. */
export const documentedRow = v.strictObject({
  id: integer,
  contact_name: v.string(),
  company: v.string(),
  email: v.string(),
  phonebook_list: v.array(v.strictObject({ id: integer, name: v.string() })),
  remark: v.string(),
  ...numberFields(v.string()),
});
export type DocumentedRow = v.InferOutput<typeof documentedRow>;

/** The whole reply of `company_contact/list` and `search` as documented. */
export const documentedRowsReply = documentedReply({
  total_number: integer,
  data: v.array(documentedRow),
});

/** A row as read: only the ID is required, and an odd field affects only itself. */
export const wireRow = v.object({
  id: tolerantId,
  // First and last name, in the order set in the PBX.
  contact_name: tolerantText(2 * longest.name),
  company: tolerantText(longest.company),
  email: tolerantText(longest.email),
  remark: tolerantText(longest.remark),
  phonebook_list: wirePhonebookList(tolerantId),
  ...numberFields(tolerantNumber(longest.number)),
});
export type WireRow = v.InferOutput<typeof wireRow>;

/** A page has at most 10,000 rows, unless a PBX sends all that it has. */
const mostRowsOfPage = 100_000;

/** The fields beside the envelope of a page of rows; each row is parsed by itself. */
export const wireRowsReply = v.object({
  total_number: v.fallback(v.nullable(tolerantInteger), null),
  /** A PBX reports an empty list in several ways. */
  data: v.nullish(v.pipe(v.array(v.unknown()), v.maxLength(mostRowsOfPage)), []),
});
