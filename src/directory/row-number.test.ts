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
  ["", "001-5503308"],
  ["jay", "001-5503308"],
  ["5810000", "+49 (170) 581.0000"],
  ["0049 170", "+49 (170) 581.0000"],
  ["٥٨١٠٠٠٠", "+49 (170) 581.0000"],
  ["jay 58100", "+49 (170) 581.0000"],
  ["999", "001-5503308"],
])("of who was searched by %j is %s", (q, number) => {
  expect(rowNumber(jay, q)).toBe(number);
});

test("is none where there is none", () => {
  expect(rowNumber({ ...jay, numbers: [] }, "")).toBeNull();
});
