/** The PBX's reads that Frontdesk uses. This is the gateway's allow-list: what is not here never reaches the PBX. */
import * as v from "valibot";

import { parseContactId } from "./contact-id.ts";

/** Where the PBX's API begins, below its base URL and below the gateway's origin alike. */
export const apiRoot = "/openapi/v1.0";

const contactId = v.pipe(
  v.string(),
  v.check((text) => parseContactId(text) !== null),
);

/** Each read by its documented path, with the parameters that go on to the PBX and no others. */
export const reads = {
  "company_contact/get": v.strictObject({ id: contactId }),
} as const satisfies Record<string, v.GenericSchema<Record<string, string>>>;

export type ReadPath = keyof typeof reads;
export type ReadParameters<TPath extends ReadPath> = v.InferOutput<(typeof reads)[TPath]>;
