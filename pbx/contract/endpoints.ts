/** The PBX's reads that Frontdesk makes, and what a browser may ask of them. What is not here never reaches the PBX. */
import * as v from "valibot";

import { idText } from "#shared/api/contact-id.ts";

/** Where the PBX's API begins, below its base URL. */
export const apiRoot = "/openapi/v1.0";

/** What goes on to the PBX of a browser's request, and nothing else. */
export const contactParameters = v.strictObject({
  id: idText,
});

type Page = {
  readonly page: string;
  /** At most 10,000, which is also what the PBX takes where none is given. */
  readonly page_size: string;
  readonly order_by?: "asc" | "desc";
};
type RowsPage = Page & {
  readonly sort_by?: "id" | "contact_name" | "company" | "email";
};

/** Each read by its documented path, with its parameters. */
type Reads = {
  /** The one read that a browser may ask for. The gateway makes the others for its directory. */
  readonly "company_contact/get": v.InferOutput<typeof contactParameters>;
  readonly "company_contact/list": RowsPage;
  readonly "company_contact/query": { readonly ids: string };
  readonly "company_contact/search": RowsPage & { readonly search_value: string };
  readonly "phonebook/list": Page;
};

export type ReadPath = keyof Reads;
export type ReadParameters<TPath extends ReadPath> = Reads[TPath];
