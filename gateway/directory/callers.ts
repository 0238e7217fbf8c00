/** Whose a caller's number is: the dialled numbers of all contacts, to be found by their last digits. */
import { callerMatch, parseCaller } from "#pbx/contract/caller.ts";

import { numberFields, type DirectoryIndex } from "./directory-index.ts";
import { firstWhere, wordAt, type Lexicon } from "./lexicon.ts";
import { fieldOf, withoutField } from "./postings.ts";
import { callerKey } from "./stored-number.ts";

export function callersOf(numbers: Lexicon, lastDigits: number) {
  const size = numbers.wordStarts.length - 1;
  const sorted = new BigUint64Array(size);
  // The halves of each entry, the lower one first: written so, no BigInt is ever made.
  const halves = new Uint32Array(sorted.buffer);
  for (let word = 0; word < size; word += 1) {
    halves[word * 2] = word;
    halves[word * 2 + 1] = callerKey(wordAt(numbers, word), lastDigits);
  }
  // Without a function to compare by, this is fast.
  sorted.sort();
  return {
    callerKeys: halves.filter((_, at) => at % 2 === 1),
    callerWords: halves.filter((_, at) => at % 2 === 0),
  };
}

/** The contacts of a caller, by name: those whose number it is exactly, or else in its last digits. */
export function contactsOfCaller(
  { numbers, callerKeys, callerWords }: DirectoryIndex,
  sent: string,
  lastDigits: number,
): Uint32Array {
  const caller = parseCaller(sent);
  if (caller.kind !== "number") return new Uint32Array();
  const key = callerKey(caller.number, lastDigits);
  const exact = new Set<number>();
  const alike = new Set<number>();
  let at = firstWhere(callerKeys.length, (place) => (callerKeys[place] ?? 0) >= key);
  for (; callerKeys[at] === key; at += 1) {
    const word = callerWords[at] ?? 0;
    const match = callerMatch(caller, wordAt(numbers, word), lastDigits);
    if (match === null) continue;
    const contacts = match === "exact" ? exact : alike;
    const { postings, postingStarts } = numbers;
    for (const posting of postings.subarray(postingStarts[word], postingStarts[word + 1])) {
      if (fieldOf(posting) === numberFields.dialled) contacts.add(withoutField(posting));
    }
  }
  return Uint32Array.from(exact.size > 0 ? exact : alike).toSorted();
}
