import * as fc from "fast-check";
import { expect, test } from "vitest";

import { numberGroups } from "./number-groups.ts";

test.each([
  ["101", "101"],
  ["7518", "7518"],
  ["55033", "550 33"],
  ["5503308", "550 3308"],
  ["+4917012345678", "+491 701 234 5678"],
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

test("no digit is lost, added or moved, and none stands alone that was not alone", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^\+?\d{2,24}$/), (stored) => {
      const groups = numberGroups(stored);
      expect(groups.join("")).toBe(stored);
      expect(groups.every((group) => /\d{2,4}$/.test(group) && group.length < 6)).toBe(true);
    }),
  );
});
