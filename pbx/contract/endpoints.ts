/** The PBX's reads that Frontdesk makes, and which of them a browser may request. No other call reaches the PBX. */
import * as v from "valibot";

import { idText } from "#shared/api/contact-id.ts";

/** Where the PBX's API begins, below its base URL. */
export const apiRoot = "/openapi/v1.0";

/** The parameters of a browser's request that go on to the PBX, and no others. */
export const contactParameters = v.strictObject({
  id: idText,
});

type Page = {
  readonly page: string;
  /** At most 10,000, which is also the PBX's default. */
  readonly page_size: string;
  readonly order_by?: "asc" | "desc";
};
type RowsPage = Page & {
  readonly sort_by?: "id" | "contact_name" | "company" | "email";
};

/** Each read by its documented path, with its parameters. */
type Reads = {
  /** The only read that a browser may request. The gateway makes the others for its directory. */
  readonly "company_contact/get": v.InferOutput<typeof contactParameters>;
  readonly "company_contact/list": RowsPage;
  readonly "company_contact/query": { readonly ids: string };
  readonly "company_contact/search": RowsPage & { readonly search_value: string };
  readonly "phonebook/list": Page;
};

export type ReadPath = keyof Reads;
export type ReadParameters<TPath extends ReadPath> = Reads[TPath];
