/** Hands a contact to the browser as a file to keep. */
import type { Contact } from "../model/contact.ts";
import { vcardFileName } from "./vcard-file-name.ts";
import { vcardOf } from "./vcard.ts";

/** A browser may ask first where to save it; then nothing of the contact stays behind. */
const keptForMs = 60_000;

/** Gives the name of the file. */
export function saveVcard(contact: Contact, name: string): string {
  const file = new Blob([vcardOf(contact, name)], { type: "text/vcard;charset=utf-8" });
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = vcardFileName(name);
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), keptForMs);
  return link.download;
}
