import * as fc from "fast-check";
import { expect, test } from "vitest";

import { callerMatch, parseCaller } from "#pbx/contract/caller.ts";

import { openRows, rowOf } from "./directory.fixture.ts";

const book = openRows([
  rowOf(1, { contact_name: "Ada", business: "(021) 000.0009" }),
  rowOf(2, { contact_name: "Bo", business: "001-5500009", home: "001-5500009", other: "15500009" }),
  rowOf(3, { contact_name: "Cy", mobile: "+49 (0)30 231250" }),
  rowOf(4, { contact_name: "Di", mobile: "0049-30-231250", other: "101" }),
  rowOf(5, { contact_name: "Ed", other: "*86", home: "206-555-0177x7518" }),
]);

test.each([
  ["0210000009", [1]],
  ["+49210000009", [1]],
  ["15500009", [2]],
  ["+15500009", [2]],
  ["0015500009", [2]],
  ["+4930231250", [3, 4]],
  ["004930231250", [3, 4]],
  [" 4930231250", [3, 4]],
  ["030231250", [3, 4]],
  ["030231251", []],
  ["sip:+4930231250@pbx.example", [3, 4]],
  ["101", [4]],
  ["1101", []],
  ["*86", [5]],
  ["86", []],
  ["12065550177", [5]],
  ["2065550177", [5]],
  ["anonymous", []],
  ["{{.CallerNumber}}", []],
  ["", []],
])("%j is %j", (number, ids) => {
  expect(book.answer({ number })).toMatchObject({ found: ids.length, ids });
});

test("many may share a number: all are counted, the first hundred by name are told", () => {
  const rows = Array.from({ length: 150 }, (_, at) =>
    rowOf(at + 1, { contact_name: `N ${String(999 - at)}`, business: "030-2312500" }),
  );
  const { found, ids } = openRows(rows).answer({ number: "0302312500" });
  expect([found, ids.length, ids[0]]).toEqual([150, 100, 150]);
});

const stored = fc.oneof(
  fc.string({ unit: fc.constantFrom(..."001122+-()*#x".split("")), maxLength: 12 }),
  fc.string({ unit: fc.constantFrom(..."012".split("")), minLength: 7, maxLength: 12 }),
);

test("whoever calls is found as one would find him by comparing every number", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(stored, stored), { maxLength: 25 }),
      stored,
      fc.integer({ min: 1, max: 15 }),
      (numbers, sent, lastDigits) => {
        const rows = numbers.map(([business, mobile], at) => rowOf(at + 1, { business, mobile }));
        const { answer } = openRows(rows, lastDigits);
        const caller = parseCaller(sent);
        const whose = (wanted: string) =>
          numbers.flatMap((own, at) =>
            caller.kind === "number" &&
            own.some((number) => callerMatch(caller, number, lastDigits) === wanted)
              ? [at + 1]
              : [],
          );
        const exact = whose("exact");
        const expected = exact.length > 0 ? exact : whose("last-digits");
        const { ids } = answer({ number: sent });
        expect(ids.toSorted((one, other) => one - other)).toEqual(expected);
      },
    ),
    { numRuns: 1000 },
  );
});
