/** Writes the whole contact as plain text, for a mail or a ticket; and cleans stored text for plain text. */
import type { DialRule } from "#shared/dialling/dial.ts";
import { cleanNumber } from "#shared/dialling/reading/clean-number.ts";

import type { Messages } from "../../languages/messages.ts";
import { addressLines } from "../model/address/address-lines.ts";
import { contactName } from "../model/contact-name.ts";
import type { Contact } from "../model/contact.ts";
import { emailParts } from "../model/email-parts.ts";
import { numberRows } from "../numbers/number-rows.ts";

/** Every line break that any program knows. */
const lineBreak = /\r\n|[\n\v\f\r\x85\u2028\u2029]/gu;

/** Controls, halves of a character, and the byte order mark, which decoders may drop anywhere. */
const unprintable = /[\p{Cc}\p{Cs}\uFEFF]/gu;

/** In the order of the card: numbers in the rows that the screen shows, without blank fields. */
export function contactText(contact: Contact, messages: Messages, rule: DialRule): string {
  const { email, address, phonebooks, remark, company, id } = contact;
  const { contact: labels, joints, unlabelledNumber } = messages;
  const labelled = (label: string, lines: readonly string[], mark = "") =>
    withLabel(label, joints.label + mark, lines);
  const name = inOneLine(contactName(contact, messages)) || labels.nameless(id);
  const numbers = numberRows(contact.numbers, rule, messages).map((row) =>
    labelled(
      inOneLine(row.labels.join(joints.list)) || unlabelledNumber,
      [cleanNumber(row.value)],
      joints.beforeNumber,
    ),
  );
  const mailboxes = emailParts(email)
    .map(({ text }) => inOneLine(text))
    .filter(isGiven);
  const books = phonebooks.map((phonebook) => inOneLine(phonebook.name)).filter(isGiven);
  return [
    name,
    inOneLine(company) === name ? "" : inOneLine(company),
    ...numbers,
    labelled(labels.email, [mailboxes.join(joints.list)]),
    labelled(labels.address, addressLines(address).map(inOneLine)),
    labelled(labels.phonebooks, [books.join(joints.list)]),
    labelled(labels.remark, [inLines(remark)]),
  ]
    .filter(isGiven)
    .join("\n");
}

/** Stored text as one line, without any line break. */
export function inOneLine(stored: string): string {
  return inLines(stored).replaceAll("\n", " ").trim();
}

/** Stored text in lines that end in "\n" alone. */
export function inLines(stored: string): string {
  return stored
    .replace(lineBreak, "\n")
    .replaceAll("\t", " ")
    .replace(unprintable, (mark) => (mark === "\n" ? mark : ""))
    .trim();
}

const isGiven = (text: string): boolean => text !== "";

/** "Label: value"; a value of several lines comes below its label. Returns "" if there is no value. */
function withLabel(label: string, joint: string, lines: readonly string[]): string {
  const value = lines.filter(isGiven).join("\n");
  if (value === "") return "";
  return value.includes("\n") ? `${label}${joint.trimEnd()}\n${value}` : label + joint + value;
}
