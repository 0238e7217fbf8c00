/** The simulator's list and search: pages of rows, and plain substrings of stored values. */
import type { NameOrder } from "#shared/text/person-name.ts";

import type { DocumentedContact } from "../contract/contact.ts";
import { PARAMETER_ERROR } from "../contract/errcode.ts";
import { numberTypes, numTypes, type NumType } from "../contract/number-types.ts";
import { documentedRowsReply, type DocumentedRow } from "../contract/row.ts";
import { pageOf } from "./page.ts";
import type { ContactStore } from "./people/contact-store.ts";
import { failure, success, type Reply } from "./reply.ts";

function toRow(contact: DocumentedContact, order: NameOrder): DocumentedRow {
  const { id, first_name, last_name, company, email, phonebook_list, remark } = contact;
  const names = order === "first-last" ? [first_name, last_name] : [last_name, first_name];
  const number = (type: NumType): string =>
    contact.number_list.find(({ num_type }) => num_type === type)?.number ?? "";
  return {
    id,
    contact_name: names.join(" ").trim(),
    company,
    email,
    phonebook_list,
    remark,
    business: number("business_number"),
    business2: number("business_number2"),
    mobile: number("mobile_number"),
    mobile2: number("mobile_number2"),
    home: number("home_number"),
    home2: number("home_number2"),
    other: number("other_number"),
    business_fax: number("business_fax"),
    home_fax: number("home_fax"),
  };
}

const searched = (row: DocumentedRow): readonly string[] => [
  row.contact_name,
  row.company,
  row.email,
  ...numTypes.map((type) => row[numberTypes[type].row]),
];

const sortFields = ["contact_name", "company", "email"] as const;

/** `odd` are undocumented rows, at the end of the last page. */
export function createRows(store: ContactStore, odd: readonly unknown[], order: NameOrder) {
  function answer(query: URLSearchParams, size: number, row: (place: number) => unknown): Reply {
    const page = pageOf(query, size);
    if ("failed" in page) return page.failed;
    const { places, isLast } = page;
    const entries = { total_number: size + odd.length, data: places.map(row) };
    if (odd.length === 0 || !isLast) return success(documentedRowsReply, entries);
    const value = { errcode: 0, errmsg: "SUCCESS", ...entries, data: [...entries.data, ...odd] };
    return { kind: "json", value };
  }

  const rowAt = (place: number): DocumentedRow | undefined => {
    const contact = store.at(place);
    return contact && toRow(contact, order);
  };
  const allRows = (): readonly DocumentedRow[] =>
    Array.from({ length: store.size }, (_, place) => rowAt(place)).filter(
      (row) => row !== undefined,
    );

  function sorted(rows: readonly DocumentedRow[], query: URLSearchParams) {
    const by = sortFields.find((field) => field === query.get("sort_by"));
    const inOrder =
      by === undefined ? rows : rows.toSorted((one, other) => (one[by] < other[by] ? -1 : 1));
    return query.get("order_by") === "desc" ? inOrder.toReversed() : inOrder;
  }

  return {
    list(query: URLSearchParams): Reply {
      const byId = (query.get("sort_by") ?? "id") === "id" && query.get("order_by") !== "desc";
      if (byId) return answer(query, store.size, rowAt);
      const rows = sorted(allRows(), query);
      return answer(query, rows.length, (place) => rows[place]);
    },
    search(query: URLSearchParams): Reply {
      const value = query.get("search_value");
      if (value === null) return failure(PARAMETER_ERROR, "search_value", "");
      const found = allRows().filter((row) => searched(row).some((text) => text.includes(value)));
      const rows = sorted(found, query);
      return answer(query, rows.length, (place) => rows[place]);
    },
  };
}
