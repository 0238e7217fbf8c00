import ICAL from "ical.js";
import { expect, test } from "vitest";

import type { Contact } from "../model/contact.ts";
import { shortVcardOf, vcardOf } from "./vcard.ts";

const nowhere = { zip: "", street: "", city: "", state: "", country: "", countryCode: null };
const jay: Contact = {
  id: 4,
  firstName: "Jay",
  lastName: "Prichett",
  company: "Closet",
  email: "jayprichett@icloud.com",
  remark: "Prefers mornings",
  phonebooks: [],
  numbers: [
    { type: "business_number", value: "001-5503308" },
    { type: "mobile_number", value: "15735810000" },
  ],
  address: { ...nowhere, zip: "41007", city: "Baltimore", state: "Kentucky (KY)" },
};

/** The values of one kind of property, as another maker's parser reads them. */
function valuesOf(name: string, contact: Partial<Contact>, fullName = "Jay"): readonly unknown[] {
  const card = new ICAL.Component(ICAL.parse(vcardOf({ ...jay, ...contact }, fullName)));
  return card.getAllProperties(name).map((property) => property.getFirstValue());
}

test("writes the documented example, in full and in short", () => {
  const [begin, version, ...lines] = vcardOf(jay, "Jay Prichett").split("\r\n");
  expect(lines.slice(0, -2)).toEqual([
    "FN:Jay Prichett",
    "N:Prichett;Jay;;;",
    "ORG:Closet",
    "TEL;TYPE=WORK,VOICE:001-5503308",
    "TEL;TYPE=CELL,VOICE:15735810000",
    "EMAIL;TYPE=INTERNET:jayprichett@icloud.com",
    "ADR;TYPE=WORK:;;;Baltimore;Kentucky (KY);41007;",
    "NOTE:Prefers mornings",
  ]);
  expect(shortVcardOf(jay, "Jay Prichett")).toBe(
    `${begin}\r\n${version}\r\nFN:Jay Prichett\r\nN:Prichett;Jay;;;\r\nORG:Closet\r\n` +
      "TEL;TYPE=WORK:001-5503308\r\nTEL;TYPE=CELL:15735810000\r\nEND:VCARD\r\n",
  );
});

test("writes numbers in digits that every phone has, without invisible marks", () => {
  const numbers = ["\u202e0171234567", "+٩٦٦ 50 123 4567", "030\u00a0231250\u200b"].map(
    (value) => ({ type: "", value }),
  );
  expect(valuesOf("tel", { numbers })).toEqual(["0171234567", "+966 50 123 4567", "030 231250"]);
  expect(shortVcardOf({ ...jay, numbers }, "Jay")).toContain("TEL:0171234567\r\n");
});

test("writes a contact without any values", () => {
  const none = { firstName: "", lastName: "", company: "", email: "", remark: "", numbers: [] };
  const least = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:4\r\nN:;;;;\r\nEND:VCARD\r\n";
  expect(vcardOf({ ...jay, ...none, address: nowhere }, "\0 ")).toBe(least);
  expect(shortVcardOf({ ...jay, ...none }, "")).toBe(least);
});

test.each([
  "José 王伟 👩‍💻",
  "Müller, Söhne; \\ Co",
  "محمد العبدالله",
  'a:b="c"^n',
  "\\n\\,\\;\\\\x",
  "王👩‍💻é ".repeat(60).trim(),
])("keeps %j in every field", (text) => {
  const address = { street: text, city: text, state: text, zip: text, country: text };
  const contact = { firstName: text, lastName: text, company: text, remark: text };
  // The parser leaves `\;` as it is if a value has no parts.
  const whole = text.replaceAll(";", "\\;");
  expect(valuesOf("fn", contact, text)).toEqual([whole]);
  expect(valuesOf("n", contact)).toEqual([[text, text, "", "", ""]]);
  expect(valuesOf("org", contact)).toEqual([text]);
  expect(valuesOf("note", contact)).toEqual([whole]);
  expect(valuesOf("adr", { address: { ...address, countryCode: null } })).toEqual([
    ["", "", text, text, text, text, text],
  ]);
});

test.each([
  ["business_number2", ";TYPE=WORK,VOICE", ";TYPE=WORK"],
  ["business_fax", ";TYPE=WORK,FAX", ";TYPE=WORK,FAX"],
  ["mobile_number2", ";TYPE=CELL,VOICE", ";TYPE=CELL"],
  ["business_mobile", ";TYPE=CELL,VOICE", ";TYPE=CELL"],
  ["home_number", ";TYPE=HOME,VOICE", ";TYPE=HOME"],
  ["home_fax", ";TYPE=HOME,FAX", ";TYPE=HOME,FAX"],
  ["TeleFax", ";TYPE=FAX", ";TYPE=FAX"],
  ["other_number", ";TYPE=VOICE", ""],
  ["pager:1\r\nTEL;TYPE=HOME", ";TYPE=VOICE", ""],
])("writes %j as %j, and in short as %j", (type, full, short) => {
  const contact = { ...jay, numbers: [{ type, value: "1" }] };
  expect(vcardOf(contact, "Jay")).toContain(`\r\nTEL${full}:1\r\n`);
  expect(shortVcardOf(contact, "Jay")).toContain(`\r\nTEL${short}:1\r\n`);
});

test.each([
  ["+1 (206) 555-0142", "+1 (206) 555-0142"],
  ["001-5503308", "001-5503308"],
  ["1-800-FLOWERS", "18003569377"],
  ["+44(0)20-7946-0178", "+442079460178"],
  ["+1-206-555-0177x7518", "+12065550177,7518"],
  ["０３-５５５０-０１７７", "03-5550-0177"],
  ["+43 1 12345 DW 45", "+4311234545"],
  ["02079460000extn123", "02079460000,123"],
  ["*86#", "*86#"],
  ["\u202A+45\u202C", "+45"],
])("writes the number %j as %j", (value, number) => {
  expect(valuesOf("tel", { numbers: [{ type: "", value }] })).toEqual([number]);
});

test("writes a number that cannot be dialled as a note, and not as a number", () => {
  const numbers = ["-", "\u202A王\u202C", "1"].map((value) => ({ type: "mobile_number", value }));
  expect(valuesOf("tel", { numbers })).toEqual(["1"]);
  expect(valuesOf("note", { numbers })).toEqual(["Prefers mornings\n-\n王"]);
  expect(valuesOf("note", { numbers, remark: "" })).toEqual(["-\n王"]);
  expect(shortVcardOf({ ...jay, numbers }, "Jay")).toContain(
    "\r\nORG:Closet\r\nTEL;TYPE=CELL:1\r\nEND",
  );
});

test.each([
  ["a@b.example\r\nNOTE:\\n", ["a@b.example"]],
  ["Jay <mailto:a@b.example>, c@d.example;", ["a@b.example", "c@d.example"]],
  ["see\nremark", ["see remark"]],
  ["\\\0", []],
])("writes the email addresses of %j as %j", (email, addresses) => {
  expect(valuesOf("email", { email })).toEqual(addresses);
});

test("keeps the lines of a remark, and joins those of any other field", () => {
  const stored = "X\r\nTEL:666\u2028Y\x85Z\x1B";
  expect(valuesOf("note", { remark: stored })).toEqual(["X\nTEL:666\nY\nZ"]);
  expect(valuesOf("org", { company: stored })).toEqual(["X TEL:666 Y Z"]);
  expect(valuesOf("tel", { company: stored, numbers: [] })).toEqual([]);
});

test("marks the encoding of each value that is not ASCII, for Outlook", () => {
  const contact = {
    ...jay,
    company: "Ä",
    email: "jürgen@müller.example",
    address: { ...nowhere, city: "Köln" },
  };
  const card = vcardOf(contact, "Jürgen");
  for (const line of [
    "FN;CHARSET=UTF-8:Jürgen",
    "N:Prichett;Jay;;;",
    "ORG;CHARSET=UTF-8:Ä",
    "TEL;TYPE=CELL,VOICE:15735810000",
    "EMAIL;TYPE=INTERNET;CHARSET=UTF-8:jürgen@müller.example",
    "ADR;TYPE=WORK;CHARSET=UTF-8:;;;Köln;;;",
    "NOTE:Prefers mornings",
  ]) {
    expect(card).toContain(`\r\n${line}\r\n`);
  }
  expect(shortVcardOf(contact, "Jay")).toContain("\r\nORG:Ä\r\n");
});
