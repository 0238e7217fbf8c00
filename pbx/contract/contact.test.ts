import * as fc from "fast-check";
import * as v from "valibot";
import { describe, expect, test } from "vitest";

import { documentedContact, wireContact } from "./contact.ts";

const documented = {
  id: 4,
  first_name: "Jay",
  last_name: "Prichett",
  company: "Closet",
  email: "jayprichett@icloud.com",
  phonebook_list: [{ id: 5, name: "Vendor" }],
  remark: "",
  number_list: [{ num_type: "business_number", number: "001-5503308" }],
  zip_code: "41007",
  street: "",
  city: "Baltimore",
  state: "Kentucky (KY)",
  country: "United States",
};
const fields = Object.keys(documented).filter((field) => field !== "id");
const texts = fields.filter((field) => !field.endsWith("_list"));

describe("a contact as read", () => {
  test.each(["", " ", null, undefined, {}, []])("reads %j in a text field as blank", (odd) => {
    expect(v.parse(wireContact, { ...documented, company: odd }).company).toBe("");
  });

  test("reads a contact that has only its ID", () => {
    const { id, first_name, number_list, phonebook_list } = v.parse(wireContact, { id: 7 });
    expect([id, first_name, number_list, phonebook_list]).toEqual([7, "", [], []]);
  });

  test("reads whole numbers that arrive as strings, and texts that arrive as numbers", () => {
    const read = v.parse(wireContact, { ...documented, id: "4", zip_code: 41007 });
    expect([read.id, read.zip_code]).toEqual([4, "41007"]);
  });

  test.each([undefined, null, "", "four", 4.5, "4.5", true])("needs an ID: %j is refused", (id) => {
    expect(v.is(wireContact, { ...documented, id })).toBe(false);
  });

  test("drops a bad number and keeps the good ones", () => {
    const good = { num_type: "mobile_number", number: "15735810000" };
    const read = v.parse(wireContact, { ...documented, number_list: [null, "7", good, 7] });
    expect(read.number_list).toEqual([good]);
  });

  test("replaces half a character in any text field with the replacement character", () => {
    const odd = Object.fromEntries(texts.map((field) => [field, "a\uD800b😀\uDC00"]));
    const number_list = [{ num_type: "\uD800", number: "1\uDBFF" }];
    const phonebook_list = [{ id: 5, name: "\uDFFF" }];
    const read = v.parse(wireContact, { id: 4, ...odd, number_list, phonebook_list });
    for (const field of texts) expect(read).toHaveProperty(field, "a\uFFFDb😀\uFFFD");
    expect(read.number_list).toEqual([{ num_type: "\uFFFD", number: "1\uFFFD" }]);
    expect(read.phonebook_list).toEqual([{ id: 5, name: "\uFFFD" }]);
  });

  test("keeps texts exactly as stored", () => {
    const read = v.parse(wireContact, { ...documented, company: " Closet\u00a0& Co " });
    expect(read.company).toBe(" Closet\u00a0& Co ");
  });

  test("loses only an odd field itself", () => {
    fc.assert(
      fc.property(fc.constantFrom(...fields), fc.jsonValue(), (field, odd) => {
        const read = v.parse(wireContact, { ...documented, [field]: odd });
        const usual = v.parse(wireContact, documented);
        expect({ ...read, [field]: null }).toEqual({ ...usual, [field]: null });
        // The page reads what the gateway has already read.
        expect(v.parse(wireContact, read)).toEqual(read);
      }),
    );
  });
});

describe("a contact as documented", () => {
  test("is what the documentation shows", () => {
    expect(v.is(documentedContact, documented)).toBe(true);
  });

  test.each([
    ["a missing field", { ...documented, remark: undefined }],
    ["a field of another name", { ...documented, fax: "" }],
    ["a first name that is too long", { ...documented, first_name: "J".repeat(64) }],
    ["an ID in a string", { ...documented, id: "4" }],
  ])("has no %s", (_, contact) => {
    expect(v.is(documentedContact, contact)).toBe(false);
  });
});
