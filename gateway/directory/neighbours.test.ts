/** The neighbours of a contact in a list: one question, and no other contact in the answer. */
import { expect, test } from "vitest";

import { mostRows } from "#shared/api/directory-reply.ts";

import { openRows, rowOf } from "../testing/directory.fixture.ts";

const few = openRows([
  rowOf(1, { contact_name: "Ada", company: "Zoo", phonebook_list: [{ id: 5, name: "Vendor" }] }),
  rowOf(2, { contact_name: "Bo", company: "Arc" }),
  rowOf(3, { contact_name: "Cy", company: "Mill", phonebook_list: [{ id: 5, name: "Vendor" }] }),
  rowOf(4, { contact_name: "Ada Dee" }),
]);

test.each([
  [{ beside: "1" }, 0, [4]],
  [{ beside: "4" }, 1, [1, 2]],
  [{ beside: "2" }, 2, [4, 3]],
  [{ beside: "3" }, 3, [2]],
  [{ beside: "3", sort: "company" }, 1, [2, 1]],
  [{ beside: "3", phonebook: "5" }, 1, [1]],
  [{ beside: "4", q: "ada" }, 1, [1]],
  [{ beside: "2", q: "bo" }, 0, []],
  [{ beside: "2", q: "ada" }, null, []],
  [{ beside: "2", phonebook: "5" }, null, []],
  [{ beside: "2", phonebook: "6" }, null, []],
  [{ beside: "99" }, null, []],
] as const)("beside %j, at %j, are %j", (asked, place, ids) => {
  const { rows, ...answer } = few.answer(asked);
  expect([answer.place, rows.map(({ id }) => id)]).toEqual([place, ids]);
});

test.each([
  [1, 0, [2]],
  [mostRows - 1, mostRows - 2, [mostRows - 2, mostRows]],
  [mostRows, mostRows - 1, [mostRows - 1]],
  [mostRows + 1, null, []],
  [mostRows + 100, null, []],
])("in a list longer than its limit, contact %i is at %j, beside %j", (id, place, ids) => {
  const rows = Array.from({ length: mostRows + 100 }, (_, index) =>
    rowOf(index + 1, { contact_name: `N${String(index).padStart(5, "0")}` }),
  );
  const answer = openRows(rows).answer({ beside: String(id) });
  expect([answer.found, answer.place, answer.ids]).toEqual([mostRows + 100, place, ids]);
});
