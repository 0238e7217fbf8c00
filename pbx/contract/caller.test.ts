import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { callerMatch, callerName, parseCaller } from "./caller.ts";

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
    ["+49\u115f30\u20032312", "+49302312"],
  ])("%j is %s", (sent, number) => {
    expect(numberOf(sent)).toBe(number);
  });

  test.each([
    "",
    " ",
    "anonymous",
    "Anonymous",
    "sip:anonymous@anonymous.invalid",
    '"Jay" <sip:anonymous@anonymous.invalid>',
    "<Anonymous>",
    "Private Number",
    "Unknown Caller",
    "Unbekannt",
    "Número oculto",
    "匿名",
    "رقم مخفي",
    "Restricted",
    "-",
    "+",
    "()",
    "?!",
    "\u200b",
    "\u3164",
  ])("%j hides its number", (sent) => {
    expect(numberOf(sent)).toBe("anonymous");
  });

  test.each([
    ["266696687", true],
    ["+266696687", true],
    ["7378742833", true],
    ["0", true],
    ["0000000000", true],
    ["sip:0000@pbx.example", true],
    ["1111111111", true],
    [" 9999999999", true],
    ["111111111", false],
    ["15735810000", false],
  ])("%j stands for no number unless it is stored: %j", (sent, isWithheld) => {
    expect(parseCaller(sent)).toMatchObject({ kind: "number", isWithheld });
  });

  test.each([
    ["Reception", "Reception"],
    [" Sales line: JAY ", "Sales line: JAY"],
    ["12 or 13", "12 or 13"],
    ["Jay @ Closet; sales", "Jay @ Closet; sales"],
    ["sip:reception@pbx.example", "reception"],
    ['"Jay Prichett" <sip:jay@pbx.example>', "Jay Prichett"],
    ["王伟", "王伟"],
    ["شركة النخيل", "شركة النخيل"],
    ["Ｊａｙ\u034f", "Jay"],
  ])("%j is only text, a name: %j", (sent, text) => {
    expect(parseCaller(sent)).toEqual({ kind: "name", text });
  });

  test.each([
    "{{.CallerNumber}}",
    "1".repeat(41),
    "x".repeat(81),
    "<script>",
    "<script>alert(1)</script>",
    "Jay <script>",
    "1,2",
  ])("%j is no number and no name", (sent) => {
    expect(numberOf(sent)).toBe("garbled");
  });
});

describe("the caller's name", () => {
  test.each([
    ["JAY", "15735810000", "JAY"],
    ["Sales line: JAY", "15735810000", "Sales line: JAY"],
    ["Sales: +1 573", "15735810000", "Sales: +1 573"],
    ["", '"Jay" <sip:+15735810000@pbx.example>', "Jay"],
    ["JAY", '"Jay" <sip:+15735810000@pbx.example>', "JAY"],
    ["", "Jay <15735810000>", "Jay"],
    [" Zoe\u202e ", "101", "Zoe"],
    ["15735810000", "15735810000", ""],
    ["+1 573 581 0000", "15735810000", ""],
    ["sip:15735810000@pbx.example", "15735810000", ""],
    ["Anonymous", "15735810000", ""],
    ["Unbekannt", "15735810000", ""],
    ["{{.CallerDisplayName}}", "15735810000", ""],
    ["", "15735810000", ""],
    ["x".repeat(200), "1", "x".repeat(200)],
  ])("sent as %j with %j is %j", (name, sent, called) => {
    expect(callerName(name, sent)).toBe(called);
  });
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
        const [caller, stored] = [`1${start}${end}`, `2${start}${end}`];
        expect(matchOf(caller, stored)).toBe("last-digits");
        expect(matchOf(stored, caller)).toBe("last-digits");
        expect(matchOf(end, stored)).toBeNull();
      }),
    );
  });
});
