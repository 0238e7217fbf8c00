import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { matcherOf, nearestOf } from "./caller-match.ts";
import { parseCaller } from "./caller.ts";

const matchOf = (
  sent: string,
  stored: string,
  callingCode: string | null = null,
  lastDigits = 7,
) => {
  const caller = parseCaller(sent);
  return caller.kind === "number"
    ? matcherOf(caller, { lastDigits, callingCode }).matchOfStored(stored)
    : caller.kind;
};

describe("a caller without COUNTRY", () => {
  test.each([
    // The same digits.
    ["0210000009", "(021) 000.0009", "exact"],
    ["030 231250", "030-231250", "exact"],
    ["101", "101", "exact"],
    ["2065550177", "206-555-0177x7518", "exact"],
    ["*86", "*86", "exact"],
    ["112", "112", "exact"],

    // 00 as +, trunk prefixes, the digits that only mobile numbers have.
    ["0015500009", "001-5500009", "exact"],
    ["+15500009", "001-5500009", "exact"],
    ["004930231250", "+49 30-231250", "exact"],
    ["+4930231250", "+49 (0)30 231250", "exact"],
    ["+390612345678", "+39 06 12345678", "exact"],
    ["+525512345678", "+52 1 55 1234 5678", "exact"],
    ["+5215512345678", "+52 55 1234 5678", "exact"],
    ["+541123456789", "+54 9 11 2345 6789", "exact"],
    ["+5491123456789", "+54 11 2345-6789", "exact"],
    ["+5491123456789", "+54 11 15 2345-6789", "exact"],

    // 011 as + and as itself.
    ["011442075550142", "+44 20 7555 0142", "exact"],
    ["+442075550142", "011 44 20 7555 0142", "exact"],
    ["01132345678", "0113 234 5678", "exact"],
    ["+441132345678", "0113 234 5678", "same"],
    ["01132345678", "+44 113 234 5678", "same"],
    ["01132345678", "+32 34 56 78", "last-digits"],

    // The digit of an outside line.
    ["001712345678", "0171 2345678", "exact"],
    ["901712345678", "0171 2345678", "exact"],
    ["95550142", "555-0142", "exact"],
    ["0171 2345678", "0-0171-2345678", "exact"],
    ["912065550142", "1-206-555-0142", "exact"],
    ["9011442075550142", "+44 20 7555 0142", "exact"],
    ["000491712345678", "+49 171 2345678", "exact"],
    ["001712345678", "+49 171 2345678", "same"],
    ["912065550142", "+1 206 555 0142", "same"],
    ["912065550142", "(206) 555-0142", "same"],
    ["984951234567", "+7 495 123-45-67", "same"],
    ["0171 2345678", "171 2345678", "exact"],
    ["0101", "101", null],
    ["9101", "101", null],
    ["9112", "112", null],
    ["0612345678", "+34 612 345 678", "last-digits"],
    ["912345678", "+45 12 34 56 78", "last-digits"],
    ["+17123456789", "0171 23456789", "last-digits"],

    // A + that arrived as a space.
    [" 4930231250", "+49 30 231250", "exact"],
    [" 4930231250", "4930231250", "exact"],
    [" 442075550142", "+44 20 7555 0142", "exact"],
    [" 442075550142", "+1 212 555 0142", null],
    [" 12125550142", "+44 20 7555 0142", null],
    [" 491712345678", "0171 2345678", "same"],
    [" 101", "101", "exact"],

    // A national number, and the same with a country code.
    ["+491712345678", "0171 2345678", "same"],
    ["00491712345678", "0171 2345678", "same"],
    ["491712345678", "0171 2345678", "same"],
    ["01712345678", "+49 (0)171 2345678", "same"],
    ["01712345678", "0049 171 2345678", "same"],
    ["01712345678", "491712345678", "same"],
    ["1712345678", "+49 171 2345678", "same"],
    ["+442075550142", "020 7555 0142", "same"],
    ["02075550142", "+44 20 7555 0142", "same"],
    ["+12065550142", "(206) 555-0142", "same"],
    ["+12065550142", "1-206-555-0142", "same"],
    ["12065550142", "206.555.0142", "same"],
    ["2065550142", "+1 206 555 0142", "same"],
    ["15735810000", "5735810000", "same"],
    ["5735810000", "15735810000", "same"],
    ["+15735810000", "15735810000", "same"],
    ["0015735810000", "15735810000", "same"],
    ["4930231250", "+49 30 231250", "same"],
    ["+390612345678", "06 12345678", "same"],
    ["0612345678", "+39 06 12345678", "same"],
    ["+393351234567", "335 1234567", "same"],
    ["+74951234567", "8 (495) 123-45-67", "same"],
    ["84951234567", "+7 495 123-45-67", "same"],
    ["74951234567", "8 (495) 123-45-67", "same"],
    ["+3612345678", "06 1 234 5678", "same"],
    ["+525512345678", "55 1234 5678", "same"],
    ["+5215512345678", "044 55 1234 5678", "same"],
    ["+525512345678", "01 55 1234 5678", "same"],
    ["+541123456789", "011 2345-6789", "same"],
    ["+5491123456789", "011 15 2345-6789", "same"],
    ["+5492966123456", "02966 15-123456", "same"],
    ["+5511912345678", "(0 11) 91234-5678", "same"],
    ["+33612345678", "06 12 34 56 78", "same"],
    ["+34612345678", "612 345 678", "same"],
    ["+4532123456", "32 12 34 56", "same"],
    ["+861571234 5678", "157 1234 5678", "same"],

    // Certainly another's number: both with a country code, valid, and of different countries.
    ["+12125550142", "+44 20 7555 0142", null],
    ["+442075550142", "+1 212 555 0142", null],
    ["0012125550142", "0044 20 7555 0142", null],
    ["+491712345678", "+39 06 12345678", null],
    ["+491712345678", "+52 1 55 1234 5678", null],
    ["+431712345678", "+49 171 2345678", null],

    // Possible, but no more than that.
    ["+12125550142", "020 7555 0142", "last-digits"],
    ["2125550142", "+44 20 7555 0142", "last-digits"],
    ["12125550142", "+44 20 7555 0142", "last-digits"],
    ["+12125550142", "+1 415 555 0142", "last-digits"],
    ["+49301234567", "+49 40 1234567", "last-digits"],
    ["0301234567", "0401234567", "last-digits"],
    ["9991234567890", "+49 12 34567890", "last-digits"],
    ["+999301234567", "030 1234567", "last-digits"],
    ["+39612345678", "06 12345678", "last-digits"],
    ["+44207555014", "020 7555 014", "last-digits"],
    ["011442075550142", "+1 212 555 0142", "last-digits"],

    // Too short to match anything but the same number.
    ["5810000", "15735810000", null],
    ["15735810000", "5810000", null],
    ["+497318101", "101", null],
    ["101", "2101", null],
    ["101", "+49 30 101", null],
    ["86", "*86", null],
    ["15735810000", "-", null],
    ["15735810000", "", null],
    ["15735810000", "15735810001", null],
  ])("%j: %j is %s", (sent, stored, match) => {
    expect(matchOf(sent, stored)).toBe(match);
  });
});

describe("a caller with COUNTRY", () => {
  test.each([
    ["49", "+491712345678", "0171 2345678", "same"],
    ["49", "+431712345678", "0171 2345678", "last-digits"],
    ["49", "01712345678", "+43 171 2345678", "last-digits"],
    ["43", "+431712345678", "0171 2345678", "same"],
    ["49", "01712345678", "171 2345678", "exact"],
    ["44", "+44207555014", "020 7555 014", "same"],
    ["7", "84951234567", "495 123-45-67", "same"],
    ["7", "84951234567", "+7 495 123-45-67", "same"],
    ["1", "12065550142", "206 555 0142", "same"],
    ["1", "4755550142", "+47 55 55 01 42", "last-digits"],
    ["49", "+15735810000", "15735810000", "same"],
    ["52", "0445512345678", "55 1234 5678", "same"],
    ["54", "0111523456789", "11 2345-6789", "same"],
    ["39", "0612345678", "+39 06 12345678", "same"],
    ["39", "+39331123456", "0331 123456", "last-digits"],
    ["49", "+442075550142", "+44 20 7555 0142", "exact"],
    ["49", "+12125550142", "+44 20 7555 0142", null],
  ])("+%s, %j: %j is %s", (callingCode, sent, stored, match) => {
    expect(matchOf(sent, stored, callingCode)).toBe(match);
  });
});

describe("a caller behind a switchboard", () => {
  test.each([
    ["+493023125045", "030-231250-0", "switchboard"],
    ["03023125045", "030-231250-0", "switchboard"],
    ["+493023125045", "+49 30 231250-0", "switchboard"],
    ["+493023125045", "+49 (0)30 231250 – 0", "switchboard"],
    ["+493023125045", "Zentrale: 030-231250-0", "switchboard"],
    ["+4311234545", "+43 1 12345 DW 0", "switchboard"],
    ["+4930231250", "030 231250-0", "switchboard"],
    ["+493023125012345", "030 231250-0", "switchboard"],
    ["+49302312500", "030 231250-0", "same"],
    ["+493023125045", "030 231250", null],
    ["+493023125045", "030 2312500", null],
    ["+493023125045", "030 231250 0", null],
    ["+493023125045", "030-231250-0 DW 12", null],
    ["+493023125145", "030-231250-0", null],
    ["+4989123456", "089-1234-0", "switchboard"],
    ["+49891234123456", "089-1234-0", null],
    ["+433023125045", "+49 30 231250-0", null],
    ["045", "0-0", null],
    ["03045", "030-0", null],
  ])("%j: %j is %s", (sent, stored, match) => {
    expect(matchOf(sent, stored)).toBe(match);
  });
});

test.each([
  ["0000000000", "0000000000", "exact"],
  ["0000000000", "030-0000000", null],
  ["0000000000", "+49 30 0000000", null],
  ["0", "0", "exact"],
  ["266696687", "266696687", "exact"],
  ["266696687", "0266696687", "exact"],
  ["9999999999", "+1 999 999 9999", null],
])("a caller %j, who may withhold the number: %j is %s", (sent, stored, match) => {
  expect(matchOf(sent, stored)).toBe(match);
});

test("compares as many digits as the setting requires", () => {
  expect(matchOf("0301234", "9991234", null, 4)).toBe("last-digits");
  expect(matchOf("0301234", "9991234", null, 5)).toBeNull();
  expect(matchOf("1234", "9991234", null, 4)).toBeNull();
  expect(matchOf("9101", "101", null, 3)).toBeNull();
  expect(matchOf("01712345678", "+49 171 2345678", null, 10)).toBe("same");
  expect(matchOf("01712345678", "+49 171 2345678", null, 11)).toBeNull();
});

test.each([
  [
    ["exact", "same", null, "exact"],
    ["exact", null, null, "exact"],
  ],
  [
    [null, "same", "last-digits"],
    [null, "same", null],
  ],
  [
    ["switchboard", null, "last-digits"],
    ["switchboard", null, "last-digits"],
  ],
  [[null], [null]],
] as const)("keeps of the matches %j the nearest: %j", (matches, nearest) => {
  expect(nearestOf(matches)).toEqual(nearest);
});

describe("for any numbers", () => {
  const digits = fc.string({
    unit: fc.constantFrom(...Array.from("0123456789")),
    minLength: 1,
    maxLength: 15,
  });
  const separated = (text: string, separators: readonly string[]) =>
    Array.from(text, (digit, index) => digit + (separators[index] ?? "")).join("");
  const separators = fc.array(fc.constantFrom("", " ", "."), { maxLength: 15 });

  test("ignores separators in the stored number", () => {
    fc.assert(
      fc.property(digits, digits, separators, (caller, stored, between) => {
        expect(matchOf(caller, separated(stored, between))).toBe(matchOf(caller, stored));
      }),
    );
  });

  test("treats + and 00 alike", () => {
    fc.assert(
      fc.property(digits, digits, (caller, stored) => {
        const matches = ["+", "00"].flatMap((one) =>
          ["+", "00"].map((other) => matchOf(one + caller, other + stored)),
        );
        expect(new Set(matches).size).toBe(1);
      }),
    );
  });

  test("gives the same result with caller and stored number exchanged", () => {
    const number = fc
      .tuple(fc.constantFrom("", "+", "00", "0", "9", "011"), digits)
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(number, number, (one, other) => {
        expect(matchOf(one, other)).toBe(matchOf(other, one));
      }),
    );
  });

  test("makes a caller possible by nothing but the last digits of two longer numbers", () => {
    const longEnough = digits.filter((text) => text.length > 7);
    fc.assert(
      fc.property(digits, longEnough, (start, tail) => {
        const end = tail.slice(-7);
        expect(matchOf(`3${start}${end}`, `4${start}${end}`)).not.toBeNull();
        expect(matchOf(end, `2${start}${end}`)).not.toBe("last-digits");
      }),
    );
  });
});
