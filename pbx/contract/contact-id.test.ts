import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { parseContactId } from "./contact-id.ts";

describe("parseContactId", () => {
  test.each([
    ["1", 1],
    ["4", 4],
    ["2147483647", 2_147_483_647],
  ])("takes %j", (text, id) => {
    expect(parseContactId(text)).toBe(id);
  });

  test.each(["", "0", "04", "-4", "+4", " 4", "4 ", "4\n", "4.0", "4e3", "0x4", "٤", "４", "four"])(
    "refuses %j",
    (text) => {
      expect(parseContactId(text)).toBeNull();
    },
  );

  test.each(["2147483648", "9999999999", "10000000000"])("refuses %s, too large", (text) => {
    expect(parseContactId(text)).toBeNull();
  });

  test("takes exactly the texts that its number is written as", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.nat().map(String)), (text) => {
        const id = parseContactId(text);
        expect(id === null || String(id) === text).toBe(true);
      }),
    );
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2_147_483_647 }), (id) => {
        expect(parseContactId(String(id))).toBe(id);
      }),
    );
  });
});
