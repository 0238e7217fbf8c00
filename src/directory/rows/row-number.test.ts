import { expect, test } from "vitest";

import { rowNumber } from "./row-number.ts";

const jay = {
  id: 4,
  name: "Jay Prichett",
  company: "Closet",
  email: "",
  numbers: [
    { type: "business_number", value: "001-5503308" },
    { type: "mobile_number", value: "+49 (170) 581.0000" },
  ],
  phonebooks: [],
};

test.each([
  ["", "001-5503308", []],
  ["jay", "001-5503308", []],
  ["5810000", "+49 (170) 581.0000", [[10, 18]]],
  ["0049 170", "+49 (170) 581.0000", [[1, 8]]],
  ["jay 58100", "+49 (170) 581.0000", [[10, 16]]],
  ["0170 5810000", "+49 (170) 581.0000", [[5, 18]]],
  ["+49 (0)170 5810000", "+49 (170) 581.0000", [[5, 18]]],
  ["٥٨١", "+49 (170) 581.0000", [[10, 13]]],
  ["+1 5503308", "001-5503308", [[2, 11]]],
  ["000", "+49 (170) 581.0000", [[15, 18]]],
  ["001", "001-5503308", [[0, 3]]],
  ["999", "001-5503308", []],
  ["50", "001-5503308", []],
])("for the search %j is %s", (q, value, places) => {
  expect(rowNumber(jay, q)).toEqual(expect.objectContaining({ value, places }));
});

test("is the one that ends with the digits, before one that has them inside", () => {
  const numbers = ["5501110", "0111990", "990111"].map((value) => ({
    type: "other_number",
    value,
  }));
  expect(rowNumber({ ...jay, numbers }, "0111")).toMatchObject({ value: "990111" });
  expect(rowNumber({ ...jay, numbers: numbers.slice(0, 2) }, "0111")).toMatchObject({
    value: "0111990",
  });
});

test("is null for a contact without numbers", () => {
  expect(rowNumber({ ...jay, numbers: [] }, "")).toBeNull();
});
