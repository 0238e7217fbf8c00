/** A contact's displayed name, and its initials. */
import { fullName, isEastAsian } from "#shared/text/person-name.ts";

import type { Messages } from "../../languages/messages.ts";
import type { Contact } from "./contact.ts";

/** Two of its letters next to each other would join into a word that nobody has written. */
const arabic = /^\p{Script=Arabic}/u;

const graphemes = new Intl.Segmenter();

/** First and last name; else the company; else the first number; else "Contact 4". */
export function contactName(contact: Contact, messages: Messages): string {
  const { firstName, lastName, company, numbers, id } = contact;
  const name = fullName(firstName.trim(), lastName.trim());
  return name || company.trim() || numbers[0]?.value || messages.contact.nameless(id);
}

/** One or two letters, or "" if the name has none (a number, for instance). */
export function contactInitials(contact: Contact, messages: Messages): string {
  const name = contactName(contact, messages);
  if (isEastAsian(name) || arabic.test(name)) return initialOf(name);
  const words = name
    .split(/\s+/u)
    .map((word) => word.replace(unseenOrApostrophe, ""))
    .filter((word) => /^\p{L}/u.test(word));
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words;
  return ends.map((word) => initialOf(word ?? "")).join("");
}

/** In front of the first letter; "ʻAkamu" begins with a letter that looks like an apostrophe. */
const unseenOrApostrophe = /^[\p{Default_Ignorable_Code_Point}\u02B9-\u02FF]+/u;

/** Its capitals are used for whole words only. */
const georgian = /^\p{Script=Georgian}/u;

function initialOf(word: string): string {
  const letter = firstLetter(word);
  // A ligature, such as "ǆ", is decomposed.
  const plain = /^\p{L}$/u.test(letter) ? letter.normalize("NFKC") : letter;
  const capital = georgian.test(plain) ? plain : plain.toUpperCase();
  // The capital of "ß" is two letters.
  return firstLetter(capital.replace(unseenOrApostrophe, ""));
}

function firstLetter(word: string): string {
  const [first] = graphemes.segment(word);
  return first?.segment ?? "";
}
