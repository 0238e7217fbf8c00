import { expect, test } from "vitest";

import { numTypes } from "#pbx/contract/number-types.ts";

import { messages } from "../../languages/en.ts";
import { numberLabel } from "./number-label.ts";

test.each([
  ["business_number", "Business"],
  ["business_number2", "Business 2"],
  ["business_fax", "Business fax"],
  ["mobile_number2", "Mobile 2"],
  ["pager_number", "Pager"],
  ["pager_number3", "Pager 3"],
  ["car phone", "Car phone"],
  ["constructor", "Constructor"],
  ["", "Number"],
  ["_number", "Number"],
])("the label of %j is %j", (type, label) => {
  expect(numberLabel(type, messages)).toBe(label);
});

test("each documented type has its own label", () => {
  expect(new Set(numTypes.map((type) => numberLabel(type, messages))).size).toBe(numTypes.length);
});
