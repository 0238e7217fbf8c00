import * as v from "valibot";
import { expect, test } from "vitest";

import { wireContact } from "#pbx/contract/contact.ts";

import { toContact } from "./contact.ts";

const numbersOf = (...numbers: readonly string[]) => {
  const number_list = numbers.map((number) => ({ num_type: "mobile_number", number }));
  return toContact(v.parse(wireContact, { id: 4, number_list }), null).numbers;
};

test("lists each number of a field separately, as it is shown", () => {
  expect(numbersOf("030-231250/0171-1234567", "\u202e٠١٧١ 1234567", "keine")).toEqual(
    ["030-231250", "0171-1234567", "0171 1234567", "keine"].map((value) => ({
      type: "mobile_number",
      value,
    })),
  );
});

test("lists no number if nothing of it is visible", () => {
  expect(numbersOf("", " ", "\u200b\u202e", "\u3164")).toEqual([]);
});

test("replaces a text that is too long for a number with dots: a part of it would be another's", () => {
  expect(numbersOf("1".repeat(2_000_000))).toEqual([{ type: "mobile_number", value: "..." }]);
});
