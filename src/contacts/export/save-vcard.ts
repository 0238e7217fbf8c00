/** Saves a contact as a vCard file through the browser. */
import type { Contact } from "../model/contact.ts";
import { vcardFileName } from "./vcard-file-name.ts";
import { vcardOf } from "./vcard.ts";

/** The browser may ask first where to save it. After this time the contact is removed from memory. */
const keptForMs = 60_000;

/** Returns the name of the file. */
export function saveVcard(contact: Contact, name: string): string {
  const file = new Blob([vcardOf(contact, name)], { type: "text/vcard;charset=utf-8" });
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = vcardFileName(name);
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), keptForMs);
  return link.download;
}
