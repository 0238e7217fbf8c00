/** Everything that the page makes of a contact takes linear time, whatever the PBX stores. */
import { describe, expect, test } from "vitest";

import { dialOf } from "#shared/dialling/dial.ts";
import { tooSlow } from "#shared/testing/linear-time.fixture.ts";

import { viewOf } from "../../address/paths.ts";
import { rowNumber } from "../../directory/rows/row-number.ts";
import { messages } from "../../languages/en.ts";
import { mapLink } from "../details/map-link.ts";
import { contactText, inLines, inOneLine } from "../export/contact-text.ts";
import { qrPath } from "../export/qr-path.ts";
import { vcardFileName } from "../export/vcard-file-name.ts";
import { shortVcardOf, vcardOf } from "../export/vcard.ts";
import { addressLines } from "../model/address/address-lines.ts";
import { countryCode } from "../model/address/country.ts";
import { contactInitials, contactName } from "../model/contact-name.ts";
import { blank } from "../model/contact.fixture.ts";
import type { Contact } from "../model/contact.ts";
import { emailParts } from "../model/email-parts.ts";
import { callingNumbers } from "../numbers/matched-numbers.ts";
import { numberGroups } from "../numbers/number-groups.ts";
import { numberLabel } from "../numbers/number-label.ts";
import { numberRows } from "../numbers/number-rows.ts";

const rule = { extensionDial: "ext", dialLink: "https://phone.example/?dial={number}" } as const;

/** With the text in each field, as if no schema had cut it. */
const contactOf = (text: string): Contact => ({
  ...blank,
  firstName: text,
  lastName: text,
  company: text,
  email: text,
  remark: text,
  numbers: [{ type: text, value: text }],
  phonebooks: [{ id: 1, name: text }],
  address: { zip: text, street: text, city: text, state: text, country: text, countryCode: "JP" },
});

const row = (text: string) => ({
  id: 4,
  name: text,
  company: text,
  email: text,
  phonebooks: [],
  numbers: [{ type: "mobile_number", value: text }],
});

describe("takes linear time for any text:", () => {
  test.each<[string, (text: string) => unknown]>([
    ["contactName", (text) => contactName(contactOf(text), messages)],
    ["contactInitials", (text) => contactInitials(contactOf(text), messages)],
    ["contactText", (text) => contactText(contactOf(text), messages, rule)],
    ["inLines", inLines],
    ["inOneLine", inOneLine],
    ["addressLines", (text) => addressLines(contactOf(text).address)],
    ["mapLink", (text) => mapLink(contactOf(inOneLine(text)).address)],
    ["emailParts", emailParts],
    ["countryCode", countryCode],
    ["dialOf", (text) => dialOf(text, rule)],
    ["numberGroups", numberGroups],
    ["numberLabel", (text) => numberLabel(text, messages)],
    ["numberRows", (text) => numberRows(contactOf(text).numbers, rule, messages)],
    [
      "callingNumbers",
      (text) =>
        callingNumbers(
          contactOf(text).numbers,
          { kind: "number", number: "15735810000", alike: [], isWithheld: false },
          { lastDigits: 7, callingCode: null },
        ),
    ],
    ["vcardOf", (text) => vcardOf(contactOf(text), text)],
    ["shortVcardOf", (text) => shortVcardOf(contactOf(text), text)],
    ["qrPath", qrPath],
    ["vcardFileName", vcardFileName],
    ["rowNumber", (text) => rowNumber(row(text), text)],
    ["viewOf", (text) => viewOf(new URLSearchParams({ q: text, phonebook: text, sort: text }))],
  ])("%s", { timeout: 120_000 }, (_, make) => {
    expect(tooSlow(make)).toEqual([]);
  });
});
