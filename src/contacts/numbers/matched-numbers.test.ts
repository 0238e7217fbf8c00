import { expect, test } from "vitest";

import { parseCaller } from "#shared/callers/caller.ts";

import { callingNumbers } from "./matched-numbers.ts";

const numbers = ["030-2312500", "+49 (0)30 2312500", "101", "040-231250-0"].map((value) => ({
  value,
}));

test.each([
  ["+49302312500", [null, "exact", null, null]],
  ["030 2312500", ["exact", null, null, null]],
  ["0302312500x", [null, null, null, null]],
  ["4930 2312500", ["same", "same", null, null]],
  ["88302312500", ["last-digits", "last-digits", null, "last-digits"]],
  ["+494023125045", [null, null, null, "switchboard"]],
  ["101", [null, null, "exact", null]],
  ["5551234567", [null, null, null, null]],
  ["anonymous", [null, null, null, null]],
  ["", [null, null, null, null]],
])("the matches for a caller %j are %j", (sent, calling) => {
  const rule = { lastDigits: 7, callingCode: null };
  expect(callingNumbers(numbers, parseCaller(sent), rule)).toEqual(calling);
});
