/** A contact as a vCard, version 3.0, which Outlook, iOS and Android all read. */
import { VCard, type PhoneType } from "vcard-creator";

import { cleanNumber } from "#pbx/contract/dialling/clean-number.ts";

import { inLines, inOneLine } from "./contact-text.ts";
import type { Contact } from "./contact.ts";
import { isFaxType } from "./number-rows.ts";

/** The whole contact, as a file. Phonebooks are ours: phones drop categories, Outlook makes colours of them. */
export function vcardOf(contact: Contact, name: string): string {
  const { address, email, numbers, remark } = contact;
  const card = cardOf(contact, name);
  for (const { type, value } of numbers) addNumber(card, value, phoneTypes(type));
  const mailbox = unescaped(email);
  if (mailbox !== "") card.addEmail({ address: mailbox, type: ["internet"] });
  const place = {
    street: part(address.street),
    locality: part(address.city),
    region: part(address.state),
    postalCode: part(address.zip),
    country: part(address.country),
  };
  if (Object.values(place).some(Boolean)) card.addAddress({ ...place, type: ["work"] });
  const note = inLines(remark);
  if (note !== "") card.addNote(note);
  // Not of version 3.0, but without it Outlook reads a file in the computer's own code page.
  if (/\P{ASCII}/u.test(card.toString())) card.setCharset("UTF-8");
  return withoutMakersLines(card.toString());
}

/** Name, company and numbers in as few characters as a vCard can have, for a QR code. */
export function shortVcardOf(contact: Contact, name: string): string {
  const card = cardOf(contact, name);
  for (const { type, value } of contact.numbers) {
    // Every number is for the voice unless it says otherwise.
    addNumber(
      card,
      value,
      phoneTypes(type).filter((phoneType) => phoneType !== "voice"),
    );
  }
  return withoutMakersLines(card.toString()).replaceAll("\r\n ", "");
}

function cardOf({ firstName, lastName, company, id }: Contact, name: string): VCard {
  const card = new VCard();
  // Ahead of `addName`, which would make up a full name of its own.
  card.addFullName(inOneLine(name) || inOneLine(company) || String(id));
  card.addName({ familyName: part(lastName), givenName: part(firstName) });
  if (part(company) !== "") card.addCompany({ name: part(company) });
  return card;
}

function addNumber(card: VCard, stored: string, type: PhoneType[]): void {
  const number = unescaped(cleanNumber(stored));
  if (number !== "") card.addPhoneNumber({ number, type });
}

/** As [MS-OXVCARD] has Outlook read them; of a kind, a second number has the same types. */
function phoneTypes(type: string): PhoneType[] {
  const place = /^(business|home)/i.exec(type)?.[1]?.toLowerCase();
  const places: PhoneType[] = place === undefined ? [] : [place === "home" ? "home" : "work"];
  if (isFaxType(type)) return [...places, "fax"];
  return /mobile/i.test(type) ? ["cell", "voice"] : [...places, "voice"];
}

/** The library does not escape numbers and addresses of mail, and no reader agrees on how to. */
function unescaped(stored: string): string {
  return inOneLine(stored).replaceAll("\\", "").trim();
}

/** Of a value in parts: readers that look one character back take `\\;` at its end for no end. */
function part(stored: string): string {
  return inOneLine(stored).replace(/[\s\\]+$/u, "");
}

/** The library always names itself and the time, which would make every file of a contact differ. */
function withoutMakersLines(card: string): string {
  return card.replace(/\r\n(?:PRODID|REV):[^\r]*(?=\r\n)/g, "");
}

/** What Windows refuses in a name of a file. */
const refused = /[<>:"/\\|?*]/g;
/** Marks of direction and their like can show another ending than there is. Joiners are letters' own. */
const misleading = /(?![\u200C\u200D])\p{Cf}/gu;
const ends = /^[\s.\u200C\u200D]+|[\s.\u200C\u200D]+$/gu;
const reserved = /^(?:con|prn|aux|nul|clock\$|conin\$|conout\$|(?:com|lpt)[\d¹²³])\s*(?:\.|$)/i;
const mostCharacters = 76;
const graphemes = new Intl.Segmenter();

/** A name that every system takes for a file; "contact.vcf" where nothing is left of it. */
export function vcardFileName(name: string): string {
  const allowed = inOneLine(name).replace(misleading, "").replace(refused, " ");
  const short = cut(allowed.replace(/\s+/gu, " ").replace(ends, "")).replace(ends, "");
  const base = /[\p{L}\p{N}\p{P}\p{S}]/u.test(short) ? short : "contact";
  return `${reserved.test(base) ? "_" : ""}${base}.vcf`;
}

function cut(text: string): string {
  let kept = "";
  for (const { segment } of graphemes.segment(text)) {
    if (kept.length + segment.length > mostCharacters) return kept;
    kept += segment;
  }
  return kept;
}
