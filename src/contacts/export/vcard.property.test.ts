import * as fc from "fast-check";
import ICAL from "ical.js";
import * as v from "valibot";
import { expect, test } from "vitest";

import { dialledOf } from "#shared/dialling/dial.ts";
import { cleanNumber } from "#shared/dialling/reading/clean-number.ts";

import type { Contact } from "../model/contact.ts";
import { emailParts } from "../model/email-parts.ts";
import { inLines, inOneLine } from "./contact-text.ts";
import { shortVcardOf, vcardOf } from "./vcard.ts";

/** Strict: a surplus parameter or component fails to parse. */
const parameters = v.strictObject({
  type: v.optional(v.unknown(), ""),
  charset: v.optional(v.literal("UTF-8")),
});
const property = v.tupleWithRest([v.string(), parameters, v.string()], v.unknown());
const soleCard = v.strictTuple([v.literal("vcard"), v.array(property), v.strictTuple([])]);

/** Each property's name, types and value, as another maker's parser reads them. */
const readBack = (card: string) =>
  v
    .parse(soleCard, ICAL.parse(card))[1]
    .map(([name, { type }, , ...values]) => [name, type, ...values]);

const codePoint = fc.integer({ min: 0, max: 0x10ffff }).map((code) => String.fromCodePoint(code));
const awkward = fc.constantFrom(
  ..."\r\n,\n,\r,\x85,\u2028,\u2029,\v,\t,\0,\uFEFF,\uD800,\u202E".split(","),
  ...'; , : \\ \\n " = ^n é 王 ع 👩‍💻 TEL:666 END:VCARD BEGIN:VCARD REV:1 PRODID:1'.split(" "),
  " ",
);
const unit = fc.oneof(codePoint, awkward, fc.constantFrom("a", "7"));
const long = fc.string({ unit, minLength: 100, maxLength: 300 });
const text = fc.oneof(fc.constantFrom("", "\0"), fc.string({ unit }), long);
const types: readonly (readonly [string, unknown])[] = [
  ["business_number", ["WORK", "VOICE"]],
  ["business_fax", ["WORK", "FAX"]],
  ["mobile_number2", ["CELL", "VOICE"]],
  ["home_fax", ["HOME", "FAX"]],
  ["x:1\r\nTEL;TYPE=CELL", "VOICE"],
];

const contacts: fc.Arbitrary<Contact> = fc.record({
  id: fc.integer(),
  firstName: text,
  lastName: text,
  company: text,
  email: text,
  remark: text,
  phonebooks: fc.array(fc.record({ id: fc.integer(), name: text }), { maxLength: 2 }),
  numbers: fc.array(
    fc.record({ type: fc.constantFrom(...types.map(([type]) => type)), value: text }),
    { maxLength: 4 },
  ),
  address: fc
    .record({ zip: text, street: text, city: text, state: text, country: text })
    .map((fields) => ({ ...fields, countryCode: null })),
});

const part = (stored: string) => inOneLine(stored).replace(/[\s\\]+$/u, "");
const mailboxes = (stored: string) => {
  const parts = emailParts(stored);
  const addresses = parts.filter(({ href }) => href !== null);
  return (addresses.length > 0 ? addresses : parts).map(({ text: shown }) =>
    inOneLine(shown.replaceAll("\\", "")),
  );
};
const dialled = (stored: string) => {
  const number = dialledOf(stored);
  if (number === null) return "";
  if (number.extension !== "") return `${number.dialled},${number.extension}`;
  return number.differs ? number.dialled : cleanNumber(stored);
};
const noted = ({ numbers, remark }: Contact) =>
  [
    inLines(remark),
    ...numbers.map(({ value }) => (dialledOf(value) === null ? cleanNumber(value) : "")),
  ].filter((line) => line !== "");
/** The parser leaves `\;` as it is if a value has no parts. */
const asParsed = (stored: string) => stored.replaceAll(";", "\\;");

function identity({ firstName, lastName, company, id }: Contact, name: string) {
  return [
    ["version", "", "3.0"],
    ["fn", "", asParsed(inOneLine(name) || inOneLine(company) || String(id))],
    ["n", "", [part(lastName), part(firstName), "", "", ""]],
    ["org", "", part(company)],
  ].filter(isGiven);
}

function rest(contact: Contact) {
  const { numbers, email, address } = contact;
  const { zip, street, city, state, country } = address;
  const place = ["", "", street, city, state, zip, country].map(part);
  return [
    ...numbers.map(({ type, value }) => ["tel", new Map(types).get(type), dialled(value)]),
    ...mailboxes(email).map((mailbox) => ["email", "INTERNET", mailbox]),
    ["adr", "WORK", place.every((field) => field === "") ? "" : place],
    ["note", "", asParsed(noted(contact).join("\n"))],
  ].filter(isGiven);
}

const withoutTypes = ([name, , value]: readonly unknown[]) => [name, value];
const isGiven = ([, , value]: readonly unknown[]) => value !== "";

const always = (check: (contact: Contact, name: string) => void) =>
  fc.assert(fc.property(contacts, text, check));

test("any contact is read back with its properties, and no others", () => {
  always((contact, name) => {
    const properties = [...identity(contact, name), ...rest(contact)];
    expect(readBack(vcardOf(contact, name))).toEqual(properties);
  });
});

test("a short vCard has name, company and numbers of any contact, one line each", () => {
  always((contact, name) => {
    const card = shortVcardOf(contact, name);
    const numbers = rest(contact).filter(([kind]) => kind === "tel");
    const properties = [...identity(contact, name), ...numbers].map(withoutTypes);
    expect(readBack(card).map(withoutTypes)).toEqual(properties);
    expect(card.split("\r\n").slice(1, -2)).toHaveLength(properties.length);
  });
});

test("any vCard has lines of at most 75 octets, and is the same each time", () => {
  always((contact, name) => {
    const card = vcardOf(contact, name);
    const lines = card.split("\r\n");
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(lines.join("")).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]/u);
    expect(lines.slice(-2)).toEqual(["END:VCARD", ""]);
    expect(vcardOf(contact, name)).toBe(card);
  });
});
