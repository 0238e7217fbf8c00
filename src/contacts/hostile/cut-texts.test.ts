/** A text that was cut because it was too long shows that, and makes no link. */
import * as v from "valibot";
import { expect, test } from "vitest";

import { wireContact } from "#pbx/contract/contact.ts";
import { dialOf } from "#shared/dialling/dial.ts";

import { messages } from "../../languages/en.ts";
import { contactText } from "../export/contact-text.ts";
import { vcardOf } from "../export/vcard.ts";
import { toContact } from "../model/contact.ts";
import { emailParts } from "../model/email-parts.ts";

const rule = { extensionDial: "omit", dialLink: "tel:{number}" } as const;
const read = (given: object) => toContact(v.parse(wireContact, { id: 4, ...given }), null);
const longest = 1020;

test("makes no link of an address that is cut, wherever it is cut", () => {
  const address = "jay@closet.example";
  for (let before = longest - address.length - 3; before <= longest; before += 1) {
    const { email } = read({ email: `${"x".repeat(before)} ${address} ${"y".repeat(1000)}` });
    expect(email).toMatch(/…$/);
    const links = emailParts(email).flatMap(({ href }) => href ?? []);
    expect(links).toEqual(email.includes(`${address} `) ? [`mailto:${address}`] : []);
  }
});

test.each([
  "1".repeat(125),
  `15735810000${" ".repeat(60_000)}`,
  `15735810000${" ".repeat(200)}99`,
  `15735810000 ${"x".repeat(200)}`,
  `${"1".repeat(123)}\u{1F600}`,
])("dials, copies and exports no part of a number that is too long (%#)", (number) => {
  const contact = read({ last_name: "Prichett", number_list: [{ num_type: "", number }] });
  expect(contact.numbers).toHaveLength(1);
  for (const { value } of contact.numbers) {
    expect(value).not.toMatch(/\d/);
    expect(dialOf(value, rule)).toBeNull();
  }
  expect(vcardOf(contact, "Prichett")).not.toMatch(/TEL|1573|111/);
  expect(contactText(contact, messages, rule)).not.toMatch(/1573|111/);
});
