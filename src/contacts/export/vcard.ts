/** Writes a contact as a vCard, version 3.0, which Outlook, iOS and Android all read. */
import { isFaxType, isNumType, numberTypes } from "#pbx/contract/number-types.ts";
import { dialledOf } from "#shared/dialling/dial.ts";
import { cleanNumber } from "#shared/dialling/reading/clean-number.ts";

import type { Contact, ContactNumber } from "../model/contact.ts";
import { emailParts } from "../model/email-parts.ts";
import { inLines, inOneLine } from "./contact-text.ts";

/** `name` with parameters, `value` escaped; a property with the value "" is omitted. */
type Property = { readonly name: string; readonly value: string };

/**
 * The whole contact, as a file. Phonebooks are omitted: phones drop categories, and Outlook turns
 * them into colours.
 */
export function vcardOf(contact: Contact, name: string): string {
  const { numbers, email, address, remark } = contact;
  const { street, city, state, zip, country } = address;
  // A phone would turn the letters into digits, and dial them.
  const undialled = numbers.filter(({ value }) => dialledOf(value) === null);
  const note = [inLines(remark), ...undialled.map(({ value }) => cleanNumber(value))];
  return written(
    [
      ...identity(contact, name),
      ...phones(numbers, phoneTypes),
      ...mailboxes(email),
      { name: "ADR;TYPE=WORK", value: inParts(["", "", street, city, state, zip, country]) },
      { name: "NOTE", value: escaped(note.filter((text) => text !== "").join("\n")) },
    ],
    (property) => folded(withCharset(property)),
  );
}

/** Name, company and numbers in as few characters as a vCard can have, for a QR code. */
export function shortVcardOf(contact: Contact, name: string): string {
  // Every number is a voice number unless its type differs.
  const types = (type: string) => phoneTypes(type).filter((phoneType) => phoneType !== "VOICE");
  return written([...identity(contact, name), ...phones(contact.numbers, types)], line);
}

function written(properties: readonly Property[], write: (property: Property) => string): string {
  const lines = properties.filter(({ value }) => value !== "").map(write);
  return ["BEGIN:VCARD", "VERSION:3.0", ...lines, "END:VCARD", ""].join("\r\n");
}

const line = ({ name, value }: Property): string => `${name}:${value}`;

/** Not part of version 3.0, but without it Outlook reads a file in the computer's own code page. */
const withCharset = ({ name, value }: Property): string =>
  line({ name: /\P{ASCII}/u.test(value) ? `${name};CHARSET=UTF-8` : name, value });

function identity({ firstName, lastName, company, id }: Contact, name: string): Property[] {
  return [
    { name: "FN", value: escaped(inOneLine(name) || inOneLine(company) || String(id)) },
    // A vCard must have one, even if both names are blank.
    { name: "N", value: inParts([lastName, firstName, "", "", ""]) || ";;;;" },
    { name: "ORG", value: inParts([company]) },
  ];
}

function phones(
  numbers: readonly ContactNumber[],
  typesOf: (type: string) => readonly string[],
): Property[] {
  return numbers.map(({ type, value }) => {
    const types = typesOf(type);
    return {
      name: types.length === 0 ? "TEL" : `TEL;TYPE=${types.join(",")}`,
      value: dialledForm(value),
    };
  });
}

/**
 * As a phone must dial it, if that differs from the stored text; a comma makes the phone wait
 * before the extension.
 */
function dialledForm(stored: string): string {
  const dialled = dialledOf(stored);
  if (dialled === null) return "";
  if (dialled.extension !== "") return `${dialled.dialled},${dialled.extension}`;
  return dialled.differs ? dialled.dialled : cleanNumber(stored);
}

const phoneTypes = (type: string): readonly string[] =>
  isNumType(type) ? numberTypes[type].vcard : guessedTypes(type);

/** The types of an undocumented number type, guessed from its words. */
function guessedTypes(type: string): readonly string[] {
  const place = /^(business|home)/i.exec(type)?.[1]?.toLowerCase();
  const places = place === undefined ? [] : [place === "home" ? "HOME" : "WORK"];
  if (isFaxType(type)) return [...places, "FAX"];
  return /mobile/i.test(type) ? ["CELL", "VOICE"] : [...places, "VOICE"];
}

/** The addresses alone, or the stored text if it contains none. */
function mailboxes(email: string): Property[] {
  const parts = emailParts(email);
  const addresses = parts.filter(({ href }) => href !== null);
  return (addresses.length === 0 ? parts : addresses).map(({ text }) => ({
    name: "EMAIL;TYPE=INTERNET",
    // Readers do not agree on how a backslash is escaped.
    value: inOneLine(text.replaceAll("\\", "")),
  }));
}

const escaped = (text: string): string => text.replace(/[\\,;]/g, "\\$&").replaceAll("\n", "\\n");

/** A value in parts, or "" if all of them are blank. */
function inParts(stored: readonly string[]): string {
  const parts = stored.map(part);
  return parts.every((text) => text === "") ? "" : parts.join(";");
}

/** Without a trailing backslash: readers that look only one character back do not see the part end in `\\;`. */
const part = (stored: string): string => escaped(/^.*[^\s\\]/su.exec(inOneLine(stored))?.[0] ?? "");

const longestLine = 75;

/** Folds lines at 75 octets. */
function folded(text: string): string {
  let lines = "";
  let octets = 0;
  for (const character of text) {
    const size = octetsOf(character.codePointAt(0) ?? 0);
    if (octets + size > longestLine) {
      lines += "\r\n ";
      octets = 1;
    }
    lines += character;
    octets += size;
  }
  return lines;
}

/** In UTF-8. */
const octetsOf = (codePoint: number): number =>
  1 + Number(codePoint > 0x7f) + Number(codePoint > 0x7ff) + Number(codePoint > 0xffff);
