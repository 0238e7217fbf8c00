/** Whatever the PBX's rows contain, a fill reads them a few times only, and its directory can be searched. */
import { describe, expect, test } from "vitest";

import { mostPhonebooks } from "#pbx/contract/contact.ts";
import { numberTypes, numTypes } from "#pbx/contract/number-types.ts";
import { longTexts, tooSlow } from "#shared/testing/linear-time.fixture.ts";
import { fold, wordsAsWritten, wordsOf, wordsSpelledOut } from "#shared/text/fold.ts";

import { openRows, rowOf } from "../../../testing/directory.fixture.ts";
import { createBytes, createNumbers } from "../../index/words/growable-array.ts";
import { createPairs } from "../../index/words/postings.ts";
import { companyKey } from "../../text/company-key.ts";
import { indexedWords } from "../../text/indexed-words.ts";
import { spellingsOf } from "../../text/stored-number.ts";
import { termsOf } from "./search-query.ts";

describe("takes time in proportion to the text:", () => {
  test.each<[string, (text: string) => unknown]>([
    ["fold", fold],
    ["wordsOf", wordsOf],
    ["wordsSpelledOut", wordsSpelledOut],
    ["wordsAsWritten", wordsAsWritten],
    ["indexedWords", (text) => indexedWords(text, true)],
    ["companyKey", companyKey],
    ["spellingsOf", spellingsOf],
    ["termsOf", (text) => termsOf(text, ["49"])],
  ])("%s", { timeout: 120_000 }, (_, read) => {
    expect(tooSlow(read)).toEqual([]);
  });
});

const jay = rowOf(4, { contact_name: "Jay Prichett", mobile: "15735810000", company: "Closet" });

/** A row with the text in each of its fields. */
function rowFullOf(id: number, text: string) {
  const phonebook_list = Array.from({ length: 20_000 }, (_, at) => ({ id: at + 1, name: "x" }));
  const numbers = Object.fromEntries(
    numTypes.map((type) => numberTypes[type].row).map((field) => [field, text]),
  );
  return { ...numbers, id, contact_name: text, company: text, email: text, phonebook_list };
}

const most = 2_000_000;
const hostile: readonly (readonly [string, string])[] = [
  ["a name of 100,000 words", Array.from({ length: 100_000 }, (_, at) => `w${at}`).join(" ")],
  ["a number of two million digits", "1234567890".repeat(most / 10)],
  // Unicode's own rules reorder these marks one by one.
  ["combining marks in no order", `e${"\u0315\u0300\u0316".repeat(most / 3)}`],
  ["letters of eighteen letters each", "\ufdfa".repeat(most)],
  ...Object.entries(longTexts).map(([name, text]) => [name, text(most / 20)] as const),
];

test.each(hostile)(
  "takes no more time for %s in every field of some rows than for the rows themselves",
  (_, text) => {
    const before = process.cpuUsage();
    const rows = Array.from({ length: 20 }, (_row, at) => rowFullOf(at + 10, text));
    const { answer, size, phonebooks } = openRows([...rows, jay]);
    expect(size).toBe(21);
    expect(phonebooks.length).toBeLessThanOrEqual(2 * mostPhonebooks);
    expect(answer({ q: "prichett" }).ids).toEqual([4]);
    expect(answer({ number: "15735810000" }).ids).toEqual([4]);
    expect(answer({ company: "closet", except: "5" }).ids).toEqual([4]);
    expect(JSON.stringify(answer({ sort: "company" }).rows).length).toBeLessThan(200_000);
    expect(process.cpuUsage(before).user).toBeLessThan(3_000_000);
  },
);

test("indexes a contact of a million words word by word", () => {
  const pairs = createPairs();
  pairs.nextPlace();
  const before = process.cpuUsage();
  for (let word = 0; word < 1_000_000; word += 1) pairs.add(word, 0);
  for (let word = 0; word < 1_000_000; word += 1) pairs.add(word, 1);
  expect(process.cpuUsage(before).user).toBeLessThan(2_000_000);
  const every = Uint32Array.from({ length: 1_000_000 }, (_, word) => word);
  expect(pairs.turnedRound(Uint32Array.of(0), every).postings).toHaveLength(1_000_000);
});

test("refuses a list larger than any directory before it takes the memory", () => {
  const tooLarge = expect.objectContaining({ code: "DIRECTORY_TOO_LARGE" });
  expect(() => createNumbers().set(2 ** 26, 1)).toThrow(tooLarge);
  expect(() => createBytes().push("x".repeat(2 ** 28))).toThrow(tooLarge);
});
