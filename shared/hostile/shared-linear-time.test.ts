/** Each reader in shared/ takes linear time, whatever is stored or sent. */
import * as v from "valibot";
import { describe, expect, test } from "vitest";

import { wireContact } from "#pbx/contract/contact.ts";
import { contactParameters } from "#pbx/contract/endpoints.ts";
import { envelope } from "#pbx/contract/envelope.ts";
import { wireRow } from "#pbx/contract/row.ts";
import { wireToken } from "#pbx/contract/token.ts";
import { tolerantInteger } from "#pbx/contract/tolerant.ts";

import { parseContactId, contactIdOfLink } from "../api/contact-id.ts";
import { directoryParameters } from "../api/directory-reply.ts";
import { matcherOf } from "../callers/caller-match.ts";
import { digitsOf, international, parseCaller } from "../callers/caller.ts";
import { dialledOf } from "../dialling/dial.ts";
import { numbersIn } from "../dialling/numbers-in.ts";
import { cleanNumber } from "../dialling/reading/clean-number.ts";
import { colorModeIn } from "../page/color-mode.ts";
import { languageIn, languageOf } from "../page/language.ts";
import { renewedPreferences } from "../page/preference-cookie.ts";
import { tooSlow } from "../testing/linear-time.fixture.ts";
import { asciiDigits } from "../text/ascii-digits.ts";
import { isBlank } from "../text/blank.ts";

const many = <T>(length: number, item: () => T) => Array.from({ length }, item);

const caller = { kind: "number", number: "+15735810000", alike: [], isWithheld: false } as const;
const rule = { lastDigits: 7, callingCode: null };

describe("takes linear time for any text:", () => {
  test.each<[string, (text: string) => unknown]>([
    ["dialledOf", dialledOf],
    ["numbersIn", numbersIn],
    ["cleanNumber", cleanNumber],
    ["asciiDigits", asciiDigits],
    ["parseCaller", parseCaller],
    ["matcherOf", (text) => matcherOf(caller, rule).matchOfStored(text)],
    ["digitsOf", digitsOf],
    ["international", international],
    ["isBlank", isBlank],
    ["parseContactId", parseContactId],
    ["contactIdOfLink", contactIdOfLink],
    ["languageIn", languageIn],
    ["languageOf", languageOf],
    ["colorModeIn", colorModeIn],
    ["renewedPreferences", renewedPreferences],
    ["tolerantInteger", (text) => v.safeParse(tolerantInteger, text)],
    ["envelope", (text) => v.safeParse(envelope, { errcode: text, [text]: text })],
    ["wireToken", (text) => v.safeParse(wireToken, { access_token: text, refresh_token: text })],
    ["contactParameters", (text) => v.safeParse(contactParameters, { id: text })],
    ["a search", (text) => v.safeParse(directoryParameters, { q: text, from: text })],
    ["a company", (text) => v.safeParse(directoryParameters, { company: text, except: text })],
    [
      "wireContact",
      (text) =>
        v.safeParse(wireContact, {
          id: 4,
          first_name: text,
          remark: text,
          number_list: many(1000, () => ({ num_type: text, number: text.slice(0, 1000) })),
          phonebook_list: many(20_000, () => ({ id: 1, name: text.slice(0, 1000) })),
        }),
    ],
    [
      "wireRow",
      (text) => v.safeParse(wireRow, { id: 4, contact_name: text, mobile: text, email: text }),
    ],
  ])("%s", { timeout: 120_000 }, (_, read) => {
    expect(tooSlow(read)).toEqual([]);
  });
});
