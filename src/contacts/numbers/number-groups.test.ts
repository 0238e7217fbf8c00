import * as fc from "fast-check";
import { expect, test } from "vitest";

import { numberGroups } from "./number-groups.ts";

test.each([
  ["101", "101"],
  ["7518", "7518"],
  ["55033", "550 33"],
  ["5503308", "550 3308"],
  ["+4917012345678", "+49 170 123 456 78"],
  ["+12065550142", "+1 206 555 0142"],
  ["+79161234567", "+7 916 123 4567"],
  ["+390612345678", "+39 061 234 5678"],
  ["+390612345678x12", "+39 0612345678x12"],
  ["+35312345678", "+353 123 456 78"],
  ["+3725123456", "+372 512 3456"],
  ["+88212345", "+882 123 45"],
  ["+491 70 123", "+491 70 123"],
  ["+44-20", "+44 20"],
  ["+0301234", "+030 1234"],
  ["00442079460180", "00 44 207 946 0180"],
  ["00 442079460180", "00 44 207 946 0180"],
  ["0044 (20) 7946", "0044 (20) 7946"],
  ["0044 (20) 79460180", "00 44 (20) 794 601 80"],
  ["0015503308", "001 550 3308"],
  ["0001234567890", "000 123 456 7890"],
  ["\u202A+４９ 1701234\u202C", "+49 170 1234"],
  ["+49 (170) 581.0000", "+49 (170) 581 0000"],
  ["001-5503308", "001 550 3308"],
  ["+49(0)30 23125", "+49 (0) 30 231 25"],
  ["*86", "*86"],
  ["1-800-FLOWERS", "1 800 FLOWERS"],
  ["555-0100x12", "555 0100x12"],
  ["", ""],
])("%j is read as %j", (stored, groups) => {
  expect(numberGroups(stored).join(" ")).toBe(groups);
});

test("loses, adds and moves no digit, and leaves none single that was not single", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^(?:\+|00)?\d{2,24}$/), (stored) => {
      const groups = numberGroups(stored);
      expect(groups.join("")).toBe(stored);
      // A country's code may be one digit.
      const own = groups.filter((group) => !/^\+?[17]$/.test(group));
      expect(own.every((group) => /\d{2,4}$/.test(group) && group.length < 6)).toBe(true);
    }),
  );
});

test("contains every digit in order, whatever is stored", () => {
  const unit = fc.constantFrom(
    ..."0 1 2 3 4 5 6 7 8 9 + - ( ) . / x ９ \u202A \u2013 \n".split(" "),
    " ",
  );
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 31 }), (stored) => {
      const digitsOf = (text: string) => text.normalize("NFKC").replace(/\D/g, "");
      expect(digitsOf(numberGroups(stored).join(""))).toBe(digitsOf(stored));
    }),
  );
});

test("separates a country's code, if digits follow", () => {
  const code = fc.constantFrom("1", "7", "20", "39", "49", "52", "86", "98", "212", "353", "971");
  fc.assert(
    fc.property(code, fc.stringMatching(/^[1-9]\d{7,11}$/), (country, rest) => {
      expect(numberGroups(`+${country}${rest}`)[0]).toBe(`+${country}`);
      expect(numberGroups(`00${country}${rest}`).slice(0, 2)).toEqual(["00", country]);
      expect(numberGroups(`+${country}${rest}`).slice(1)).toEqual(numberGroups(rest));
    }),
  );
});
