import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { matcherOf, nearnesses, nearnessOf } from "#shared/callers/caller-match.ts";
import { parseCaller } from "#shared/callers/caller.ts";

import { openRows, rowOf } from "../../testing/directory.fixture.ts";

const directory = openRows([
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
])("%j finds %j", (number, ids) => {
  expect(directory.answer({ number })).toMatchObject({ found: ids.length, ids });
});

test("counts all contacts that share a number, and returns the first hundred by name", () => {
  const rows = Array.from({ length: 150 }, (_, at) =>
    rowOf(at + 1, { contact_name: `N ${String(999 - at)}`, business: "030-2312500" }),
  );
  const { found, ids } = openRows(rows).answer({ number: "0302312500" });
  expect([found, ids.length, ids[0]]).toEqual([150, 100, 150]);
});

describe("of several contacts, returns the nearest", () => {
  const nearest = openRows([
    rowOf(1, { contact_name: "German", mobile: "0171 2345678" }),
    rowOf(2, { contact_name: "Italian", mobile: "+39 06 12345678" }),
    rowOf(3, { contact_name: "Mexican", mobile: "+52 1 55 1234 5678" }),
    rowOf(4, { contact_name: "British", mobile: "+44 20 7555 0142" }),
    rowOf(5, { contact_name: "Company", business: "030-231250-0", other: "040-231250-0" }),
    rowOf(6, { contact_name: "Neighbour", business: "+49 40 7555 0142" }),
    rowOf(7, { contact_name: "One desk", business: "089 5550100", home: "+49 89 555 0100" }),
    rowOf(8, { contact_name: "Other desk", business: "0895550100" }),
    rowOf(9, { contact_name: "Zero", other: "0000000000" }),
  ]);
  test.each([
    ["+491712345678", "same", [1]],
    ["01712345678", "exact", [1]],
    ["+390612345678", "exact", [2]],
    ["0612345678", "same", [2]],
    ["+525512345678", "exact", [3]],
    ["+12125550142", null, []],
    ["2125550142", "possible", [4, 6]],
    ["+442075550142", "exact", [4]],
    ["+493023125045", "possible", [5]],
    ["+49302312500", "same", [5]],
    ["04023125099", "possible", [5]],
    ["+49895550100", "exact", [7]],
    ["0895550100", "exact", [7, 8]],
    ["0000000000", "exact", [9]],
    ["00000000", null, []],
    ["9999999999", null, []],
  ])("%j has nearness %s: %j", (number, nearness, ids) => {
    expect(nearest.answer({ number })).toMatchObject({ nearness, found: ids.length, ids });
  });
});

describe("a number that another contact has with another country code", () => {
  const rows = [
    rowOf(1, { contact_name: "Ada", business: "0171 2345678" }),
    rowOf(2, { contact_name: "Bo", business: "+43 171 2345678" }),
  ];

  test("is only a possible caller's", () => {
    const { answer } = openRows(rows);
    expect(answer({ number: "+491712345678" })).toMatchObject({ nearness: "possible", ids: [1] });
    expect(answer({ number: "+431712345678" })).toMatchObject({ nearness: "exact", ids: [2] });
    expect(answer({ number: "01712345678" })).toMatchObject({ nearness: "exact", ids: [1] });
  });

  test("is the caller's if COUNTRY confirms it", () => {
    const { answer } = openRows(rows, { lastDigits: 7, callingCode: "49" });
    expect(answer({ number: "+491712345678" })).toMatchObject({ nearness: "same", ids: [1] });
  });

  test("is the caller's if both numbers are of the same contact", () => {
    const numbers = { business: "0171 2345678", home: "+43 171 2345678" };
    const { answer } = openRows([rowOf(1, numbers)]);
    expect(answer({ number: "+491712345678" })).toMatchObject({ nearness: "same", ids: [1] });
  });

  test("is not another contact's whose country is unknown", () => {
    const number = "01712345678";
    const full = [
      rowOf(1, { contact_name: "Ada", business: "+49 171 2345678" }),
      rowOf(2, { contact_name: "Bo", business: "+43 171 2345678" }),
    ];
    expect(openRows(full).answer({ number })).toMatchObject({ nearness: "same", ids: [1, 2] });
  });
});

const some = (most: number, ...parts: readonly string[]) =>
  fc.array(fc.constantFrom(...parts), { maxLength: most }).map((chosen) => chosen.join(""));
/** Few digits, so that many numbers are alike, after every prefix that numbers begin with. */
const stored = fc.oneof(
  some(12, ..."001122+-()*#x".split("")),
  fc
    .tuple(
      fc.constantFrom("", "+", "00", "011", "0", "9", "00 0", "9 1", "8"),
      fc.constantFrom("", "49", "43", "1", "7", "39", "52", "521", "54", "549", "44"),
      fc.constantFrom("", "0", "8", "30", "030", "206", "171", "11", "1115", "06", "495"),
      fc.constantFrom("231250", "2312500", "2345678", "5550142", "555014"),
      fc.constantFrom("", "", "-0", " - 0", " DW 0", "-45", "1"),
    )
    .map((parts) => parts.join("")),
);

test("finds the same contacts as comparing every number", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(stored, stored), { maxLength: 25 }),
      stored,
      fc.integer({ min: 1, max: 15 }),
      fc.constantFrom(null, "49", "1", "39", "7", "52", "54"),
      (numbers, sent, lastDigits, callingCode) => {
        const rows = numbers.map(([business, mobile], at) => rowOf(at + 1, { business, mobile }));
        const rule = { lastDigits, callingCode };
        const caller = parseCaller(sent);
        const matchOf = (number: string, other: string) => {
          const one = parseCaller(number);
          return one.kind === "number" ? matcherOf(one, rule).matchOfStored(other) : null;
        };
        /** Whether another contact has the full number, in another country than the caller's. */
        const isSomebodyElses = (number: string, at: number) =>
          callingCode === null &&
          numbers.some(
            (own, place) =>
              place !== at &&
              own.some(
                (other) =>
                  !["exact", "same"].includes(matchOf(sent, other) ?? "") &&
                  matchOf(number, other) === "same",
              ),
          );
        const nearnessAt = (own: readonly string[], at: number) =>
          own.map((number) => {
            const match = caller.kind === "number" ? matchOf(sent, number) : null;
            if (match === null) return null;
            return match === "same" && isSomebodyElses(number, at) ? "possible" : nearnessOf[match];
          });
        const all = numbers.map(nearnessAt);
        const nearness = nearnesses.find((near) => all.some((own) => own.includes(near))) ?? null;
        const expected = all.flatMap((own, at) =>
          nearness !== null && own.includes(nearness) ? [at + 1] : [],
        );
        const answer = openRows(rows, rule).answer({ number: sent });
        expect([answer.nearness, ...answer.ids.toSorted((one, other) => one - other)]).toEqual([
          nearness,
          ...expected,
        ]);
      },
    ),
    { numRuns: 1000 },
  );
});
