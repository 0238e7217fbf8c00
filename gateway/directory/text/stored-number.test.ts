import { expect, test } from "vitest";

import { openRows, rowOf } from "../../testing/directory.fixture.ts";

const directory = openRows([
  rowOf(1, { contact_name: "Ada", business: "030-231250/0171-1234567" }),
  rowOf(2, { contact_name: "Bo", business: "0049(0)40 8765432", mobile: "٠١٦٠ ٧٦٥٤٣٢١" }),
  rowOf(3, { contact_name: "Cy", business: "+43 1 12345-0 DW 45", mobile: "\u202e0151987654" }),
]);

test.each([
  ["030231250", [1]],
  ["01711234567", [1]],
  ["+49408765432", [2]],
  ["01607654321", [2]],
  ["+4311234545", [3]],
  ["0151987654", [3]],
])(
  "a call from %s finds the contact that has it among others, or in other characters",
  (number, ids) => {
    expect(directory.answer({ number }).ids).toEqual(ids);
  },
);

test.each([
  ["1234567", [1]],
  ["٠١٦٠", [2]],
  ["1234545", [3]],
  ["2312500171", []],
])("a search for %s finds it within one number", (q, ids) => {
  expect(directory.idsOf(q)).toEqual(ids);
});

test("a row shows each number separately, as stored", () => {
  expect(directory.answer({ q: "ada" }).rows).toMatchObject([
    {
      numbers: [
        { type: "business_number", value: "030-231250" },
        { type: "business_number", value: "0171-1234567" },
      ],
    },
  ]);
  expect(directory.answer({ q: "cy" }).rows).toMatchObject([
    { numbers: [{ value: "+43 1 12345-0 DW 45" }, { value: "0151987654" }] },
  ]);
});
