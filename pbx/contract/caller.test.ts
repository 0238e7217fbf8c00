import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { callerMatch, parseCaller } from "./caller.ts";

const numberOf = (sent: string) => {
  const caller = parseCaller(sent);
  return caller.kind === "number" ? caller.number : caller.kind;
};

describe("a caller that arrives as", () => {
  test.each([
    ["15735810000", "15735810000"],
    ["+15735810000", "+15735810000"],
    [" 15735810000", "+15735810000"],
    ["%2B15735810000", "+15735810000"],
    ["0015735810000", "0015735810000"],
    ["+1 (573) 581-0000", "+15735810000"],
    ["+49 (0)30 2312", "+49302312"],
    ["sip:+15735810000@pbx.example;user=phone", "+15735810000"],
    ['"Jay" <sip:15735810000@10.0.0.7:5060>', "15735810000"],
    ["tel:+1-573-581-0000;ext=9", "+15735810000"],
    ["101", "101"],
    [" 101", "101"],
    ["*86", "*86"],
    ["\u202a+49 30 2312\u202c", "+49302312"],
    ["０３−５５５０", "035550"],
    ["０３５５５０", "035550"],
  ])("%j is %s", (sent, number) => {
    expect(numberOf(sent)).toBe(number);
  });

  test.each([
    "",
    " ",
    "anonymous",
    "Anonymous",
    "sip:anonymous@anonymous.invalid",
    "Restricted",
    "-",
  ])("%j hides its number", (sent) => {
    expect(numberOf(sent)).toBe("anonymous");
  });

  test.each(["{{.CallerNumber}}", "Reception", "()", "+", "1".repeat(41), "12 or 13", "<script>"])(
    "%j is no number",
    (sent) => {
      expect(numberOf(sent)).toBe("garbled");
    },
  );
});

const matchOf = (sent: string, stored: string, lastDigits = 7) => {
  const caller = parseCaller(sent);
  return caller.kind === "number" ? callerMatch(caller, stored, lastDigits) : caller.kind;
};

describe("a stored number", () => {
  test.each([
    ["0210000009", "(021) 000.0009", "exact"],
    ["0015500009", "001-5500009", "exact"],
    ["+15500009", "001-5500009", "exact"],
    ["004930231250", "+49(0)30-231250", "exact"],
    [" 4930231250", "+49 30 231250", "exact"],
    [" 4930231250", "4930231250", "exact"],
    ["101", "101", "exact"],
    ["2065550177", "206-555-0177x7518", "exact"],
    ["*86", "*86", "exact"],
    ["4930231250", "030-231250", "last-digits"],
    ["4930231250", "0049 30 231250", "last-digits"],
    ["+491701234567", "0170-1234567", "last-digits"],
    ["15735810000", "5735810000", "last-digits"],
    ["5810000", "15735810000", null],
    ["15735810000", "5810000", null],
    ["101", "2101", null],
    ["86", "*86", null],
    ["15735810000", "-", null],
    ["15735810000", "15735810001", null],
  ])("of a caller %j: %j is %s", (sent, stored, match) => {
    expect(matchOf(sent, stored)).toBe(match);
  });

  test("is compared in as many digits as the setting says", () => {
    expect(matchOf("0301234", "9991234", 4)).toBe("last-digits");
    expect(matchOf("0301234", "9991234", 5)).toBeNull();
    expect(matchOf("1234", "9991234", 4)).toBeNull();
  });
});

describe("whatever the numbers", () => {
  const digits = fc.string({
    unit: fc.constantFrom(...Array.from("0123456789")),
    minLength: 1,
    maxLength: 15,
  });
  const separated = (text: string, separators: readonly string[]) =>
    Array.from(text, (digit, index) => digit + (separators[index] ?? "")).join("");
  const separators = fc.array(fc.constantFrom("", "-", " ", ".", "(", ")", "/"), { maxLength: 15 });

  test("separators in what is stored change nothing", () => {
    fc.assert(
      fc.property(digits, digits, separators, (caller, stored, between) => {
        expect(matchOf(caller, separated(stored, between))).toBe(matchOf(caller, stored));
      }),
    );
  });

  test("+ and 00 are alike", () => {
    fc.assert(
      fc.property(digits, digits, (caller, stored) => {
        const matches = ["+", "00"].flatMap((one) =>
          ["+", "00"].map((other) => matchOf(one + caller, other + stored)),
        );
        expect(new Set(matches).size).toBe(1);
      }),
    );
  });

  test("a match by last digits is one of two numbers longer than that, and the other way round too", () => {
    const longEnough = digits.filter((text) => text.length > 7);
    fc.assert(
      fc.property(digits, longEnough, (start, tail) => {
        const end = tail.slice(-7);
        // Longer ones are no numbers.
        const rest = start.slice(0, 7) + end;
        const [caller, stored] = [`1${rest}`, `2${rest}`];
        expect(matchOf(caller, stored)).toBe("last-digits");
        expect(matchOf(stored, caller)).toBe("last-digits");
        expect(matchOf(end, stored)).toBeNull();
      }),
    );
  });
});
