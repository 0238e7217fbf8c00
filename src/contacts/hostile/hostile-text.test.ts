/** Everything that is made of a contact's texts survives halves of characters and very long texts in any field. */
import * as v from "valibot";
import { expect, test } from "vitest";

import { wireContact } from "#pbx/contract/contact.ts";
import { dialOf, type DialRule } from "#shared/dialling/dial.ts";

import { paths } from "../../address/paths.ts";
import { messages } from "../../languages/en.ts";
import { mapLink } from "../details/map-link.ts";
import { contactText } from "../export/contact-text.ts";
import { qrPath } from "../export/qr-path.ts";
import { vcardFileName } from "../export/vcard-file-name.ts";
import { shortVcardOf, vcardOf } from "../export/vcard.ts";
import { addressLines } from "../model/address/address-lines.ts";
import { countryCode } from "../model/address/country.ts";
import { contactInitials, contactName } from "../model/contact-name.ts";
import { toContact } from "../model/contact.ts";
import { emailParts } from "../model/email-parts.ts";
import { numberGroups } from "../numbers/number-groups.ts";
import { numberRows } from "../numbers/number-rows.ts";

const stored = {
  id: 4,
  first_name: "Jay",
  last_name: "Prichett",
  company: "Closet",
  email: "jay@closet.example",
  remark: "Prefers mornings",
  zip_code: "41007",
  street: "1 Main Street",
  city: "Baltimore",
  state: "Kentucky",
  country: "United States",
};
const number_list = [{ num_type: "mobile_number", number: "15735810000" }];
const phonebook_list = [{ id: 5, name: "Vendor" }];
const rule: DialRule = {
  extensionDial: "omit",
  dialLink: "https://phone.example/?dial={number}",
};

/** Everything that is made of a contact's texts. */
async function allOf(sent: unknown): Promise<readonly (string | null)[]> {
  const wire = v.parse(wireContact, sent);
  const contact = toContact(wire, await countryCode(wire.country));
  const name = contactName(contact, messages);
  const vcards = [vcardOf(contact, name), shortVcardOf(contact, name)];
  return [
    name,
    contactInitials(contact, messages),
    ...addressLines(contact.address),
    ...emailParts(contact.email).flatMap(({ text, href }) => [text, href]),
    mapLink(contact.address),
    ...numberRows(contact.numbers, rule, messages).flatMap(({ key, labels }) => [key, ...labels]),
    ...contact.numbers.flatMap(({ value }) => numberGroups(value)),
    ...contact.numbers.map(({ value }) => dialOf(value, rule)?.link.href ?? ""),
    ...contact.phonebooks.map((phonebook) => phonebook.name),
    contactText(contact, messages, rule),
    ...vcards,
    ...vcards.map((vcard) => qrPath(vcard)?.path ?? null),
    vcardFileName(name),
    paths.directory({ q: contact.company }),
  ];
}

const whole = { ...stored, number_list, phonebook_list };
const texts = Object.keys(stored).filter((field) => field !== "id");

test.each([
  ...texts.map((field) => [field, { ...whole, [field]: "a\uD800@b.example" }] as const),
  ["number", { ...whole, number_list: [{ num_type: "mobile_number", number: "1\uDC005735" }] }],
  ["type", { ...whole, number_list: [{ num_type: "\uD800_number", number: "15735" }] }],
  ["phonebook", { ...whole, phonebook_list: [{ id: 5, name: "\uDFFF" }] }],
] as const)("shows a contact with half a character in the %s", async (_, sent) => {
  for (const text of await allOf(sent)) expect(text ?? "").not.toMatch(/\p{Surrogate}/u);
});

test("shows a contact of nothing but halves of characters, without links", async () => {
  const halves = Object.fromEntries(texts.map((field) => [field, "\uD800"]));
  const all = await allOf({ ...whole, ...halves });
  expect(all.filter((text) => text?.startsWith("mailto:"))).toEqual([]);
});

const long = [
  "\u00A0",
  "\\",
  ".",
  ",",
  "\r\n",
  "x ",
  "王 ",
  "a@b,",
  "1 ",
  "+1",
  "number",
  "\u0301",
  "\u200B",
];

test.each([" ", ...long])(
  "handles forty thousand times %j in every field at once",
  async (piece) => {
    const text = `1a${piece.repeat(40_000)}b`;
    const all = Object.fromEntries(texts.map((field) => [field, text]));
    const sent = {
      ...all,
      id: 4,
      number_list: [{ num_type: text, number: text }],
      phonebook_list: [{ id: 5, name: text }],
    };
    const before = process.cpuUsage();
    expect((await allOf(sent)).length).toBeGreaterThan(10);
    // Linear code takes half a second of processor time at most, quadratic code minutes.
    expect(process.cpuUsage(before).user).toBeLessThan(5_000_000);
  },
);
