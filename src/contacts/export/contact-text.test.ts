import * as fc from "fast-check";
import { expect, test } from "vitest";

import type { DialRule } from "#shared/dialling/dial.ts";

import { messages as ar } from "../../languages/ar.ts";
import { messages } from "../../languages/en.ts";
import { messages as zh } from "../../languages/zh.ts";
import { blank } from "../model/contact.fixture.ts";
import type { Contact } from "../model/contact.ts";
import { contactText, inLines, inOneLine } from "./contact-text.ts";

const rule: DialRule = { extensionDial: "omit", dialLink: "tel:{number}" };

const codePoint = fc.integer({ min: 0, max: 0x10ffff }).map((code) => String.fromCodePoint(code));
const linesOf = (contact: Partial<Contact>, language = messages) =>
  contactText({ ...blank, ...contact }, language, rule).split("\n");

const jay: Partial<Contact> = {
  firstName: "Jay",
  lastName: "Prichett",
  company: "Closet",
  email: "jayprichett@icloud.com",
  phonebooks: [
    { id: 5, name: "Vendor" },
    { id: null, name: "All Company Contacts_Phonebook" },
  ],
  numbers: [
    { type: "business_fax", value: "001-5503309" },
    { type: "business_number", value: "001-5503308" },
    { type: "pager_number", value: "15735810000" },
    { type: "other_number", value: "0015503308" },
  ],
  address: { ...blank.address, zip: "41007", city: "Baltimore", country: "USA", countryCode: "US" },
  remark: "Prefers mornings",
};

test("contains everything in the order of the card, with the numbers in their rows", () => {
  expect(linesOf(jay)).toEqual([
    "Jay Prichett",
    "Closet",
    "Business, Other: 001-5503308",
    "Pager: 15735810000",
    "Business fax: 001-5503309",
    "Email: jayprichett@icloud.com",
    "Address:",
    "Baltimore 41007",
    "USA",
    "Phonebooks: Vendor, All Company Contacts_Phonebook",
    "Remark: Prefers mornings",
  ]);
});

test("omits blank fields, and a company that is the name", () => {
  expect(linesOf({})).toEqual(["Contact 4"]);
  expect(linesOf({ company: " Closet\n" })).toEqual(["Closet"]);
  const address = { ...blank.address, country: "France" };
  expect(linesOf({ address })).toEqual(["Contact 4", "Address: France"]);
});

test("is in the page's language, with its colons and commas", () => {
  const numbers = ["mobile_number", "other_number"].map((type) => ({ type, value: "1" }));
  const phonebooks = ["a", "b"].map((name) => ({ id: null, name }));
  const lines = linesOf({ numbers, phonebooks, remark: "a\nb" }, zh);
  expect(lines.join("|")).toBe("1|手机、其他：1|所属群组：a、b|备注：|a|b");
});

test("keeps a number's own direction in Arabic, and leaves nothing of a blank one", () => {
  const numbers = ["+49 170 1234567", " "].map((value) => ({ type: "mobile_number", value }));
  expect(linesOf({ numbers, remark: "1\n2" }, ar).slice(1)).toEqual([
    "الجوال: \u200E+49 170 1234567",
    "ملاحظات:",
    "1",
    "2",
  ]);
});

test("keeps the lines of a remark, and of no other field", () => {
  const numbers = [{ type: "x\n\0", value: "1\t2\r\n3" }];
  expect(
    linesOf({ firstName: "Jay\u2028\x07Bo", numbers, remark: "\r\na\r\n\tb\r\rc\0 " }),
  ).toEqual(["Jay Bo", "X: 1 2 3", "Remark:", "a", " b", "", "c"]);
});

test("writes a number without invisible marks, and a name with them", () => {
  const numbers = [{ type: "", value: "\u202A+1\u00AD 206\u202C " }];
  expect(linesOf({ lastName: "می\u200Cخواهم", numbers })).toEqual([
    "می\u200Cخواهم",
    "Number: +1 206",
  ]);
});

test("always has a name, and never a label without a value", () => {
  const unseen = "\x07\x00";
  const numbers = [
    { type: unseen, value: "1" },
    { type: "", value: unseen },
  ];
  const phonebooks = [{ id: 1, name: unseen }];
  const contact = { firstName: unseen, email: unseen, phonebooks, numbers };
  expect(linesOf(contact)).toEqual(["Contact 4", "Number: 1"]);
});

test("handles every kind of line break in one line and in lines", () => {
  const stored = "a\r\nb\nc\rd\x85e\u2028f\u2029g\vh\fi";
  expect(inLines(stored)).toBe("a\nb\nc\nd\ne\nf\ng\nh\ni");
  expect(inOneLine(stored)).toBe("a b c d e f g h i");
});

test.each([
  ["José 王伟 👩‍💻 \u200Fمی\u200Cخواهم", "José 王伟 👩‍💻 \u200Fمی\u200Cخواهم"],
  ["a\uD800b\uFEFFc\x1Bd\x9F", "abcd"],
])("writes %j in one line as %j", (stored, shown) => {
  expect(inOneLine(stored)).toBe(shown);
});

test("leaves no control character in any text, in one line or in lines", () => {
  fc.assert(
    fc.property(fc.string({ unit: codePoint }), (stored) => {
      expect(inOneLine(stored)).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u);
      expect(inLines(stored)).not.toMatch(/(?!\n)[\p{Cc}\p{Zl}\p{Zp}]/u);
    }),
  );
});
