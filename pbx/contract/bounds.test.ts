/** How much of the PBX's texts and lists is read, and that the rest is not kept. */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

import * as v from "valibot";
import { describe, expect, test } from "vitest";

import { longest, mostPhonebooks, wireContact } from "./contact.ts";
import { numberTypes, numTypes } from "./number-types.ts";
import { wirePhonebooksReply } from "./phonebook.ts";
import { wireRow, wireRowsReply } from "./row.ts";
import { wireToken } from "./token.ts";
import { cutMark } from "./tolerant.ts";

const fields: readonly (readonly [string, number])[] = [
  ["first_name", longest.name],
  ["last_name", longest.name],
  ["company", longest.company],
  ["email", longest.email],
  ["remark", longest.remark],
  ["zip_code", longest.address],
  ["street", longest.address],
  ["city", longest.address],
  ["state", longest.address],
  ["country", longest.address],
];

const contactWith = (given: object) => v.parse(wireContact, { id: 4, ...given });
const rowWith = (given: object) => v.parse(wireRow, { id: 4, ...given });

describe("a text of a contact", () => {
  test.each(fields)("%s is read whole up to four times its %i characters", (field, documented) => {
    const text = "x".repeat(4 * documented);
    expect(contactWith({ [field]: text })).toHaveProperty(field, text);
  });

  test.each(fields)("%s is cut beyond that, and ends with a mark", (field, documented) => {
    const cut = "x".repeat(4 * documented) + cutMark;
    for (const more of ["y", "y".repeat(1_000_000)]) {
      const text = "x".repeat(4 * documented) + more;
      expect(contactWith({ [field]: text })).toHaveProperty(field, cut);
    }
    // The page reads what the gateway has already read.
    expect(contactWith({ [field]: cut })).toHaveProperty(field, cut);
  });

  test("is not cut within a character", () => {
    const most = 4 * longest.name;
    for (const before of [most - 1, most, most - 2]) {
      const { first_name: cut } = contactWith({
        first_name: `${"x".repeat(before)}${"😀".repeat(9)}`,
      });
      expect(cut).toMatch(/^x+(?:😀)*…$/u);
      expect(contactWith({ first_name: cut }).first_name).toBe(cut);
    }
  });

  test("is blank if it contains only spaces, however long", () => {
    expect(contactWith({ remark: " ".repeat(1_000_000) }).remark).toBe("");
  });
});

describe("a number", () => {
  const most = 4 * longest.number;
  const numberOf = (number: string) =>
    contactWith({ number_list: [{ number }] }).number_list[0]?.number;

  test("is read whole up to four times its 31 characters", () => {
    expect(numberOf("1".repeat(most))).toBe("1".repeat(most));
  });

  test.each([
    "1".repeat(most + 1),
    "1".repeat(2_000_000),
    `5550100${" ".repeat(most)}99`,
    `5550100${" ".repeat(60_000)}`,
    `${"1".repeat(most - 1)}😀`,
  ])("that is longer (%#) is dropped: the rest of it would be another number", (number) => {
    expect(numberOf(number)).toBe(cutMark);
    for (const field of numTypes.map((type) => numberTypes[type].row)) {
      expect(rowWith({ [field]: number })).toHaveProperty(field, cutMark);
    }
  });
});

describe("a list", () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, at) => ({ id: at + 1, name: "x" }));

  test("of phonebooks is read up to as many as a PBX can have", () => {
    const phonebook_list = many(20_000);
    expect(contactWith({ phonebook_list }).phonebook_list).toHaveLength(mostPhonebooks);
    expect(rowWith({ phonebook_list }).phonebook_list).toHaveLength(mostPhonebooks);
    expect(v.parse(wirePhonebooksReply, { data: phonebook_list }).data).toHaveLength(
      mostPhonebooks,
    );
  });

  test("of numbers is read up to several times as many as there are types", () => {
    const number_list = Array.from({ length: 1000 }, () => ({
      num_type: "mobile_number",
      number: "1",
    }));
    expect(contactWith({ number_list }).number_list).toHaveLength(50);
  });

  test("of more rows than any page has is refused", () => {
    expect(v.is(wireRowsReply, { data: Array(100_000).fill(0) })).toBe(true);
    expect(v.is(wireRowsReply, { data: Array(100_001).fill(0) })).toBe(false);
  });
});

test("refuses a token that is too long for a URL", () => {
  const long = "x".repeat(1025);
  expect(v.is(wireToken, { access_token: long })).toBe(false);
  expect(v.parse(wireToken, { access_token: "x", refresh_token: long }).refresh_token).toBe("");
});

test("does not keep cut text in memory", () => {
  setFlagsFromString("--expose-gc");
  const collect: () => void = runInNewContext("gc");
  const mebibyte = 1024 * 1024;
  const before = process.memoryUsage().heapUsed;
  const kept = Array.from({ length: 100 }, (_, id) =>
    // As it comes from a reply: a string of its own.
    contactWith(JSON.parse(JSON.stringify({ id, remark: "x".repeat(mebibyte) }))),
  );
  collect();
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(20 * mebibyte);
  expect(kept).toHaveLength(100);
});
