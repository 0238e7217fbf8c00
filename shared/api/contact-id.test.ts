import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { contactIdOfLink, parseContactId } from "./contact-id.ts";

describe("parseContactId", () => {
  test.each([
    ["1", 1],
    ["4", 4],
    ["2147483647", 2_147_483_647],
  ])("accepts %j", (text, id) => {
    expect(parseContactId(text)).toBe(id);
  });

  test.each(["", "0", "04", "-4", "+4", " 4", "4 ", "4\n", "4.0", "4e3", "0x4", "٤", "４", "four"])(
    "rejects %j",
    (text) => {
      expect(parseContactId(text)).toBeNull();
    },
  );

  test.each(["2147483648", "9999999999", "10000000000"])(
    "rejects %s, which is too large",
    (text) => {
      expect(parseContactId(text)).toBeNull();
    },
  );

  test("accepts exactly the text that a number is written as", () => {
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

describe("contactIdOfLink", () => {
  test.each([
    ..."4 4. 4, 4) 4> 4; 4: 4! 4? 4] 4} 4' 4’ 4\" 4” 4» 4* 4_ 4… 4). 4>, 4- 4/ 4%".split(" "),
    "4 ",
    "4\u00A0",
    "4\n",
    "4\u200B",
    "4。",
  ])("reads %j", (text) => {
    expect(contactIdOfLink(text)).toBe(4);
  });

  test.each([
    ..."04 04. 0. abc 4abc 4.0 4,5 4/5 4-5 4.a -4 +4 (4) <4> .4 2147483648. ٤. 4½ 4é 4.\u0301".split(
      " ",
    ),
    "",
    ".",
    " 4",
    "4 5",
  ])("rejects %j", (text) => {
    expect(contactIdOfLink(text)).toBeNull();
  });
});
