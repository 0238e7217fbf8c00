import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { messages } from "../../languages/en.ts";
import { contactInitials, contactName } from "./contact-name.ts";
import { blank } from "./contact.fixture.ts";
import type { Contact } from "./contact.ts";

const named = (firstName: string, lastName: string): Contact => ({ ...blank, firstName, lastName });

describe("contactName", () => {
  test.each([
    ["Jay", "Prichett", "Jay Prichett"],
    ["Jay", "", "Jay"],
    ["", "Prichett", "Prichett"],
    [" Jay ", " Prichett", "Jay Prichett"],
    ["伟", "王", "王伟"],
    ["花子", "佐藤", "佐藤花子"],
    ["さくら", "はせがわ", "はせがわさくら"],
    ["민준", "김", "김민준"],
    ["David", "王", "David 王"],
    ["محمد", "العبدالله", "محمد العبدالله"],
  ])("of %j and %j is %j", (first, last, name) => {
    expect(contactName(named(first, last), messages)).toBe(name);
  });

  test("is the company if there is no name, else the first number, else the ID", () => {
    const numbers = [{ type: "other_number", value: "7518" }];
    expect(contactName({ ...blank, company: "Closet", numbers }, messages)).toBe("Closet");
    expect(contactName({ ...blank, numbers }, messages)).toBe("7518");
    expect(contactName(blank, messages)).toBe("Contact 4");
  });

  test("is never blank", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (first, last, company) => {
        expect(contactName({ ...named(first, last), company }, messages).trim()).not.toBe("");
      }),
    );
  });
});

describe("contactInitials", () => {
  test.each([
    ["Jay", "Prichett", "JP"],
    ["zoë", "van den Berg", "ZB"],
    ["", "Ramaswamy", "R"],
    ["伟", "王", "王"],
    ["Иван", "Петрович", "ИП"],
    ["محمد", "العبدالله", "م"],
    ["", "7518", ""],
    ["e\u0301lodie", "Dubois", "E\u0301D"],
    ["გიორგი", "ბერიძე", "გბ"],
    ["ნინო", "", "ნ"],
    ["ßara", "ﬁsch", "SF"],
    ["ǆemal", "ĳsbrand", "DI"],
    ["ŉaam", "", "N"],
    ["և", "Ավագյան", "ԵԱ"],
    ["ʻakamu", "ʻŌhiʻa", "AŌ"],
    ["𐐨", "𞤀𞤣", "𐐀𞤀"],
    ["a\u0323\u0308nna", "", "A\u0323\u0308"],
    ["\u200Bjay", "\u2060\u202Aprichett", "JP"],
    ["Καίτη", "ΰ", "Κ\u03A5\u0308\u0301"],
    ["क्षितिज", "", "क्षि"],
    ["👩‍💻", "Jay", "J"],
    ["Jay van der", "Berg Prichett", "JP"],
  ])("of %j and %j are %j", (first, last, initials) => {
    expect(contactInitials(named(first, last), messages)).toBe(initials);
  });

  test("are at most two letters of any name", () => {
    const text = fc.string({ unit: "grapheme" });
    fc.assert(
      fc.property(text, text, (first, last) => {
        const initials = contactInitials(named(first, last), messages);
        expect([...new Intl.Segmenter().segment(initials)].length).toBeLessThanOrEqual(2);
      }),
    );
  });
});
