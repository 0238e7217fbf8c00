import { expect, test } from "vitest";

import { asciiDigits } from "../../text/ascii-digits.ts";
import { cleanNumber, longestNumber } from "./clean-number.ts";

test.each([
  ["001-5503308", "001-5503308"],
  ["+1 (206) 555-0142 x12", "+1 (206) 555-0142 x12"],
  ["\u202e0171234567", "0171234567"],
  ["\u2066+49\u00ad 30\u200b 231250\u2069", "+49 30 231250"],
  ["030\u00a0231\u2009250", "030 231 250"],
  ["  030\t\n231250\u0085 ", "030 231250"],
  ["030\u3000231250\u2800", "030 231250"],
  ["٠١٧١ ١٢٣٤٥٦٧", "0171 1234567"],
  ["＋４９（３０）", "+49(30)"],
  ["０３ー５５５０ｘ１２", "03-5550x12"],
  ["030231250¹", "030231250¹"],
  ["доб. 12", "доб. 12"],
  ["تحويلة ١٢", "تحويلة 12"],
  ["7\u0301\0\uD800", "7\u0301"],
  ["\u3164\u115f", ""],
])("%j is shown as %j", (stored, shown) => {
  expect(cleanNumber(stored)).toBe(shown);
  expect(cleanNumber(shown)).toBe(shown);
});

test("cuts text that is longer than a number", () => {
  expect(cleanNumber(`${" ".repeat(60_000)}030231250${" ".repeat(60_000)}`)).toBe("030231250");
  expect(cleanNumber("1".repeat(longestNumber))).toBe("1".repeat(longestNumber));
  const cut = `${"1".repeat(longestNumber)}…`;
  expect(cleanNumber("1".repeat(2_000_000))).toBe(cut);
  expect(cleanNumber(cut)).toBe(cut);
  expect(cleanNumber(`1${"😀".repeat(longestNumber)}`)).toBe(`1${"😀".repeat(49)}…`);
});

test("turns every digit in Unicode into one of ten", () => {
  const all = Array.from({ length: 0x110000 }, (_, code) => code)
    .filter((code) => code < 0xd800 || code > 0xdfff)
    .map((code) => String.fromCodePoint(code))
    .filter((character) => /\p{Nd}/u.test(character));
  expect(all.length).toBeGreaterThan(600);
  // Unicode has them in tens, from zero to nine.
  expect(asciiDigits(all.join(""))).toBe("0123456789".repeat(all.length / 10));
});
