/** A company contact: as the PBX's documentation promises it, and as Frontdesk reads it. */
import * as v from "valibot";

import { documentedReply } from "./envelope.ts";
import { numTypes } from "./number-types.ts";
import { tolerantInteger, tolerantList, tolerantNumber, tolerantText } from "./tolerant.ts";

/** How long each text may be in the PBX, in characters: from the vendor's administrator guide. */
export const longest = {
  name: 63,
  company: 127,
  email: 255,
  remark: 1024,
  numType: 16,
  number: 31,
  /** Each field of the address. */
  address: 255,
  /** Not documented; no known one is longer. */
  phonebook: 127,
} as const;

/** No PBX has more phonebooks. */
export const mostPhonebooks = 500;

/** A contact has one number of each type. */
const mostNumbers = 50;

const integer = v.pipe(v.number(), v.integer());
const text = (limit: number) => v.pipe(v.string(), v.maxLength(limit));

/** `data` of `company_contact/get` as documented, limits included: the simulator follows it. */
export const documentedContact = v.strictObject({
  id: integer,
  first_name: text(longest.name),
  last_name: text(longest.name),
  company: text(longest.company),
  email: text(longest.email),
  phonebook_list: v.array(v.strictObject({ id: integer, name: v.string() })),
  remark: text(longest.remark),
  number_list: v.array(
    v.strictObject({
      num_type: v.picklist(numTypes),
      number: v.pipe(text(longest.number), v.regex(/^[\dA-Za-z().\-+*#]*$/)),
    }),
  ),
  zip_code: text(longest.address),
  street: text(longest.address),
  city: text(longest.address),
  state: text(longest.address),
  country: text(longest.address),
});
export type DocumentedContact = v.InferOutput<typeof documentedContact>;

/** The whole reply of `company_contact/get` as documented. */
export const documentedContactReply = documentedReply({ data: documentedContact });

/** The whole reply of `company_contact/query` as documented. */
export const documentedContactsReply = documentedReply({ data: v.array(documentedContact) });
/** The phonebooks that contain a contact; `id` is the schema that the reader needs. */
export const wirePhonebookList = <TId extends v.GenericSchema>(id: TId) =>
  tolerantList(v.object({ id, name: tolerantText(longest.phonebook) }), mostPhonebooks);

/** `data` of `company_contact/get` as read: only the ID is required, and an odd field affects only itself. */
export const wireContact = v.object({
  id: tolerantInteger,
  first_name: tolerantText(longest.name),
  last_name: tolerantText(longest.name),
  company: tolerantText(longest.company),
  email: tolerantText(longest.email),
  phonebook_list: wirePhonebookList(v.fallback(v.nullable(tolerantInteger), null)),
  remark: tolerantText(longest.remark),
  number_list: tolerantList(
    v.object({ num_type: tolerantText(longest.numType), number: tolerantNumber(longest.number) }),
    mostNumbers,
  ),
  zip_code: tolerantText(longest.address),
  street: tolerantText(longest.address),
  city: tolerantText(longest.address),
  state: tolerantText(longest.address),
  country: tolerantText(longest.address),
});
export type WireContact = v.InferOutput<typeof wireContact>;
