/** The PBX's reads that Frontdesk uses. This is the gateway's allow-list: what is not here never reaches the PBX. */
import * as v from "valibot";

import { parseContactId } from "./contact-id.ts";

/** Where the PBX's API begins, below its base URL and below the gateway's origin alike. */
export const apiRoot = "/openapi/v1.0";

const contactId = v.pipe(
  v.string(),
  v.check((text) => parseContactId(text) !== null),
);

const digits = v.pipe(v.string(), v.regex(/^\d{1,6}$/));
const page = {
  page: digits,
  /** At most 10,000, which is also what the PBX takes where none is given. */
  page_size: digits,
  order_by: v.exactOptional(v.picklist(["asc", "desc"])),
};
const rowsPage = {
  ...page,
  sort_by: v.exactOptional(v.picklist(["id", "contact_name", "company", "email"])),
};

/** Each read by its documented path, with the parameters that go on to the PBX and no others. */
export const reads = {
  "company_contact/get": v.strictObject({ id: contactId }),
  "company_contact/list": v.strictObject(rowsPage),
  "company_contact/search": v.strictObject({
    search_value: v.pipe(v.string(), v.maxLength(255)),
    ...rowsPage,
  }),
  "phonebook/list": v.strictObject({
    ...page,
    sort_by: v.exactOptional(v.picklist(["name", "total", "id"])),
  }),
} as const satisfies Record<string, v.GenericSchema<Record<string, string>>>;

export type ReadPath = keyof typeof reads;

/** Reads that the gateway makes for itself alone: no browser's request leads to them. */
const ownReads = {
  "company_contact/query": v.strictObject({ ids: v.string() }),
} as const satisfies Record<string, v.GenericSchema<Record<string, string>>>;

type AllReads = typeof reads & typeof ownReads;
export type GatewayReadPath = keyof AllReads;
export type ReadParameters<TPath extends GatewayReadPath> = v.InferOutput<AllReads[TPath]>;
