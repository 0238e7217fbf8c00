import * as v from "valibot";
import { expect, test } from "vitest";

import { wireContact } from "#pbx/contract/contact.ts";

import { toContact } from "./contact.ts";

const numbersOf = (...numbers: readonly string[]) => {
  const number_list = numbers.map((number) => ({ num_type: "mobile_number", number }));
  return toContact(v.parse(wireContact, { id: 4, number_list }), null).numbers;
};

test("has each number of a field by itself, as it is shown", () => {
  expect(numbersOf("030-231250/0171-1234567", "\u202e٠١٧١ 1234567", "keine")).toEqual(
    ["030-231250", "0171-1234567", "0171 1234567", "keine"].map((value) => ({
      type: "mobile_number",
      value,
    })),
  );
});

test("has no number where nothing is to be seen", () => {
  expect(numbersOf("", " ", "\u200b\u202e", "\u3164")).toEqual([]);
});

test("has dots in place of what is far too long for a number: a part of it would be another's", () => {
  expect(numbersOf("1".repeat(2_000_000))).toEqual([{ type: "mobile_number", value: "..." }]);
});
