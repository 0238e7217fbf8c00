import { expect, test } from "vitest";

import { parseCaller } from "#pbx/contract/caller.ts";

import { messages } from "../languages/en.ts";
import { callingRows } from "./calling.ts";
import { numberRows } from "./number-rows.ts";

const rows = numberRows(
  [
    { type: "business_number", value: "030-2312500" },
    { type: "mobile_number", value: "+49 (0)30 2312500" },
    { type: "home_number", value: "101" },
  ],
  { extensionDial: "omit", dialLink: "tel:{number}" },
  messages,
);

test.each([
  ["+49302312500", [null, "exact", null]],
  ["030 2312500", ["exact", null, null]],
  ["0302312500x", [null, null, null]],
  ["99302312500", ["last-digits", "last-digits", null]],
  ["101", [null, null, "exact"]],
  ["5551234567", [null, null, null]],
  ["anonymous", [null, null, null]],
  ["", [null, null, null]],
])("the rows of a caller %j are %j", (sent, calling) => {
  expect(callingRows(rows, parseCaller(sent), 7)).toEqual(calling);
});
