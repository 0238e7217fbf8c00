import { describe, expect, test } from "vitest";

import { callerName, parseCaller } from "./caller.ts";

const numberOf = (sent: string) => {
  const caller = parseCaller(sent);
  return caller.kind === "number" ? caller.number : caller.kind;
};

describe("a caller sent as", () => {
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
  ])("%j is no number unless a contact has it: %j", (sent, isWithheld) => {
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
  ])("%j is neither a number nor a name", (sent) => {
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
  ])("for %j with %j is %j", (name, sent, called) => {
    expect(callerName(name, sent)).toBe(called);
  });
});
