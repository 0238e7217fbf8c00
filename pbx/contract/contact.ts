/** A company contact: as the PBX's documentation promises it, and as Frontdesk reads it. */
import * as v from "valibot";

import { documentedReply } from "./envelope.ts";
import { tolerantInteger, tolerantList, tolerantText } from "./tolerant.ts";

/** The documented values of `num_type`. */
export const numTypes = [
  "business_number",
  "business_number2",
  "business_fax",
  "mobile_number",
  "mobile_number2",
  "home_number",
  "home_number2",
  "home_fax",
  "other_number",
] as const;
export type NumType = (typeof numTypes)[number];

const integer = v.pipe(v.number(), v.integer());
const text = (limit: number) => v.pipe(v.string(), v.maxLength(limit));

/** `data` of `company_contact/get` as documented, limits included: the simulator keeps to it. */
export const documentedContact = v.strictObject({
  id: integer,
  first_name: text(63),
  last_name: text(63),
  company: text(127),
  email: text(255),
  phonebook_list: v.array(v.strictObject({ id: integer, name: v.string() })),
  remark: text(1024),
  number_list: v.array(
    v.strictObject({
      num_type: v.picklist(numTypes),
      number: v.pipe(text(31), v.regex(/^[\dA-Za-z().\-+*#]*$/)),
    }),
  ),
  zip_code: text(255),
  street: text(255),
  city: text(255),
  state: text(255),
  country: text(255),
});
export type DocumentedContact = v.InferOutput<typeof documentedContact>;

/** The whole reply of `company_contact/get` as documented. */
export const documentedContactReply = documentedReply({ data: documentedContact });

/** The whole reply of `company_contact/query` as documented. */
export const documentedContactsReply = documentedReply({ data: v.array(documentedContact) });

/** `data` of `company_contact/get` as read: only the ID is needed, an odd field costs itself. */
export const wireContact = v.object({
  id: tolerantInteger,
  first_name: tolerantText,
  last_name: tolerantText,
  company: tolerantText,
  email: tolerantText,
  phonebook_list: tolerantList(
    v.object({ id: v.fallback(v.nullable(tolerantInteger), null), name: tolerantText }),
  ),
  remark: tolerantText,
  number_list: tolerantList(v.object({ num_type: tolerantText, number: tolerantText })),
  zip_code: tolerantText,
  street: tolerantText,
  city: tolerantText,
  state: tolerantText,
  country: tolerantText,
});
export type WireContact = v.InferOutput<typeof wireContact>;
