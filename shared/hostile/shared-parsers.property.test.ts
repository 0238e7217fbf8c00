/** Each parser in shared/ returns what it promises, and never throws, whatever it reads. */
import * as fc from "fast-check";
import * as v from "valibot";
import { describe, expect, test } from "vitest";

import { wireContact } from "#pbx/contract/contact.ts";
import { contactParameters } from "#pbx/contract/endpoints.ts";
import { envelope } from "#pbx/contract/envelope.ts";
import { wirePhonebooksReply } from "#pbx/contract/phonebook.ts";
import { wireRow, wireRowsReply } from "#pbx/contract/row.ts";
import { wireToken } from "#pbx/contract/token.ts";

import { parseContactId } from "../api/contact-id.ts";
import { directoryParameters } from "../api/directory-reply.ts";
import { problemDocument } from "../api/problem-document.ts";
import { matcherOf } from "../callers/caller-match.ts";
import { parseCaller } from "../callers/caller.ts";
import { dialledOf } from "../dialling/dial.ts";
import { colorModeIn, colorModes } from "../page/color-mode.ts";
import { languageCodes, languageIn, languageOf } from "../page/language.ts";

const anyText = fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }));
const mixed = (...parts: readonly string[]) =>
  fc
    .array(fc.oneof(fc.constantFrom(...parts), fc.string({ maxLength: 3 })), { maxLength: 8 })
    .map((chosen) => chosen.join(""));

describe("any text is read as", () => {
  const number = fc.oneof(
    anyText,
    mixed(
      ..."+ 00 ( ) - . / # * ; @ < > %2B sip: tel: x ext 101 49 (0) １ ٣ \u200e \u202e".split(" "),
    ),
  );

  test("a contact's ID only if it is written as one", () => {
    fc.assert(
      fc.property(fc.oneof(anyText, mixed("1", "0", "2147483647", "-", "e", ".")), (text) => {
        const id = parseContactId(text);
        if (id !== null) expect([String(id), id <= 2_147_483_647]).toEqual([text, true]);
      }),
    );
  });

  test("a number to dial that contains only what can be dialled", () => {
    fc.assert(
      fc.property(number, (text) => {
        const dialled = dialledOf(text);
        if (dialled === null) return;
        expect(dialled.dialled).toMatch(/^\+?[\d*#]+$/);
        expect(dialled.extension).toMatch(/^\d*$/);
      }),
    );
  });

  test("a caller: a number, a withheld one, a name, or a text to show", () => {
    const country = fc.constantFrom(null, "49", "1", "39", "7", "54");
    fc.assert(
      fc.property(number, number, country, (sent, stored, callingCode) => {
        const caller = parseCaller(sent);
        if ("text" in caller) expect(caller.text).not.toMatch(/\p{C}/u);
        if (caller.kind !== "number") return;
        expect(caller.number).toMatch(/^\+?[\d*#]+$/);
        const { matchOfStored } = matcherOf(caller, { lastDigits: 7, callingCode });
        expect(["exact", "same", "last-digits", "switchboard", null]).toContain(
          matchOfStored(stored),
        );
      }),
    );
  });

  test("a cookie's language and color mode, or the default ones", () => {
    const cookies = fc.oneof(
      anyText,
      mixed("language", "color-mode", "=", ";", " ", "de", "dark", "en", '"', "\r\n"),
    );
    fc.assert(
      fc.property(cookies, (text) => {
        expect([...languageCodes, null]).toContain(languageIn(text));
        expect(languageCodes).toContain(languageOf(text));
        expect(colorModes).toContain(colorModeIn(text));
      }),
    );
  });
});

describe("parameters", () => {
  const names = "id page page_size order_by sort_by search_value number company except q phonebook";
  const name = fc.constantFrom(...names.split(" "), "sort", "from", "access_token", "__proto__");
  const value = fc.oneof(anyText, fc.constantFrom("1", "10000", "asc", "best", "id", "0", "-1"));
  const sent = fc.array(fc.tuple(name, value), { maxLength: 4 }).map(Object.fromEntries);

  test.each([
    ["a contact", contactParameters],
    ["/directory", directoryParameters],
  ] as const)("of %s are accepted unchanged, or rejected", (_, schema) => {
    fc.assert(
      fc.property(sent, (parameters) => {
        const parsed = v.safeParse(schema, parameters);
        if (parsed.success) expect(parsed.output).toEqual(parameters);
        expect(parsed.success && "access_token" in parsed.output).toBe(false);
      }),
    );
  });
});

describe("a reply of any JSON", () => {
  const documented = { errcode: 0, data: [{ id: 4, contact_name: "Jay", phonebook_list: [] }] };
  const odd = fc.oneof(
    fc.jsonValue(),
    fc
      .tuple(
        fc.constantFrom("errcode", "data", "id", "total_number", "access_token"),
        fc.jsonValue(),
      )
      .map(([field, value]) => ({ ...documented, id: 4, access_token: "t", [field]: value })),
  );

  test.each([
    ["envelope", envelope, { errcode: expect.any(Number) }],
    ["contact", wireContact, { id: expect.any(Number) }],
    ["row", wireRow, { id: expect.any(Number) }],
    ["token", wireToken, { access_token: expect.stringMatching(/./s) }],
    ["page of rows", wireRowsReply, {}],
    ["page of phonebooks", wirePhonebooksReply, { data: expect.any(Array) }],
    ["problem", v.object({ kind: problemDocument }), { kind: expect.any(String) }],
  ] as const)("is a sound %s, or rejected", (_, schema, sound) => {
    fc.assert(
      fc.property(odd, (value) => {
        const parsed = v.safeParse(schema, value);
        if (parsed.success) expect(parsed.output).toMatchObject(sound);
      }),
    );
  });
});
