import { expect, test } from "vitest";

import type { DialRule } from "#shared/dialling/dial.ts";

import { messages } from "../../languages/en.ts";
import { numberRows } from "./number-rows.ts";

const rule: DialRule = { extensionDial: "omit", dialLink: "tel:{number}" };

const rowsOf = (...numbers: readonly (readonly [string, string])[]) =>
  numberRows(
    numbers.map(([type, value]) => ({ type, value })),
    rule,
    messages,
  ).map(({ labels, value, isFax }) => [labels.join(), value, isFax]);

test("keeps the stored order, with faxes last", () => {
  expect(
    rowsOf(
      ["business_fax", "1001"],
      ["business_number", "1002"],
      ["telefax", "1003"],
      ["", "1004"],
    ),
  ).toEqual([
    ["Business", "1002", false],
    ["Number", "1004", false],
    ["Business fax", "1001", true],
    ["Telefax", "1003", true],
  ]);
});

test("merges numbers that dial the same into one row, in the first one's spelling", () => {
  expect(
    rowsOf(
      ["business_number", "001-5503308"],
      ["mobile_number", "1"],
      ["other_number", "0015503308"],
    ),
  ).toEqual([
    ["Business,Other", "001-5503308", false],
    ["Mobile", "1", false],
  ]);
});

test("shows a label once if two merged entries share it", () => {
  expect(rowsOf(["mobile_number", "555-1"], ["mobile_number", "5551"])).toEqual([
    ["Mobile", "555-1", false],
  ]);
});

test("treats a number that is fax and phone as a phone, whichever comes first", () => {
  expect(
    rowsOf(["business_fax", "55-1"], ["home_number", "2"], ["business_number", "551"]),
  ).toEqual([
    ["Business fax,Business", "55-1", false],
    ["Home", "2", false],
  ]);
});

test("keeps two extensions behind one number apart", () => {
  expect(rowsOf(["business_number", "5550177x1"], ["business_number2", "5550177x2"])).toHaveLength(
    2,
  );
});

test("keeps every entry that has nothing to dial", () => {
  const numbers = ["-", "-", "--"].map((value) => ({ type: "", value }));
  const keys = (of: typeof numbers) => numberRows(of, rule, messages).map(({ key }) => key);
  expect(new Set(keys(numbers)).size).toBe(3);
  expect(keys(numbers.toReversed())).toEqual(expect.arrayContaining(keys(numbers)));
});

test("makes the same rows for any dial link", () => {
  const numbers = [
    { type: "business_number", value: "+1 (206) 555-0142" },
    { type: "mobile_number", value: "12065550142" },
    { type: "other_number", value: "+12065550142" },
  ];
  const dialLink = "https://phone.example/?dial={number}";
  const rows = numberRows(numbers, { ...rule, dialLink }, messages);
  expect(rows.map(({ labels }) => labels)).toEqual([["Business", "Other"], ["Mobile"]]);
  expect(rows.map(({ dial }) => dial?.link.href)).toEqual([
    "https://phone.example/?dial=%2B12065550142",
    "https://phone.example/?dial=12065550142",
  ]);
});
