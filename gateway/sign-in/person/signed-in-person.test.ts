/** Which email addresses are trusted, from which source, and how they are compared. */
import { describe, expect, test } from "vitest";

import { parseAllowList } from "../../settings/checks/allow-list.ts";
import { isAllowed } from "./is-allowed.ts";
import { isAll, personOf } from "./signed-in-person.ts";

const isIn = (allow: string, claims: object): boolean => {
  const list = parseAllowList(allow);
  return list !== null && isAllowed(list, personOf({ sub: "1", email_verified: true, ...claims }));
};

describe.each(["kate@office.example", "KATE@office.EXAMPLE", "@Office.example"])(
  "with %s in the list",
  (allow) => {
    test.each(["kate@office.example", "Kate@Office.Example", "KATE@OFFICE.EXAMPLE"])(
      "lets %j in",
      (email) => expect(isIn(allow, { email })).toBe(true),
    );

    test.each([
      // Other letters that become one of these in lower or upper case.
      "kate@o\uFB03ce.example",
      "kate@\uFF4Fffice.example",
      "kate@of\u0131ce.example",
      "kate@offi\u0441e.example",
      // More than an address.
      "kate@office.example\n",
      "kate@office.example\r\n",
      "\nkate@office.example",
      " kate@office.example",
      "kate@office.example\u00a0",
      "kate@office.example\0",
      "\ufeffkate@office.example",
      "kate\0@office.example",
      "ka te@office.example",
      "kate\t@office.example",
      "\u200bkate@office.example",
      "kate\u202e@office.example",
      "eve@evil.example,kate@office.example",
      "kate@office.example,eve@evil.example",
      "eve@evil.example kate@office.example",
      "kate@office.example@evil.example",
      "eve@evil.example@office.example",
      '"kate@office.example"@evil.example',
      '"eve@evil.example"@office.example',
      '"kate"@office.example',
      "<kate@office.example>",
      "Kate <kate@office.example>",
      "kate(eve)@office.example",
      "kate@office.example;",
      "mailto:kate@office.example",
      "*@office.example",
      "@office.example",
      "kate@",
      "",
      `${"k".repeat(300)}@office.example`,
      // No address at all.
      ["kate@office.example"],
      { toString: () => "kate@office.example" },
      4,
      null,
      true,
    ])("does not let %j in", (email) => expect(isIn(allow, { email })).toBe(false));
  },
);

test.each([
  ["\u212Aate@office.example", "kate@office.example", false],
  ["kate@office.example", "\u212Aate@office.example", false],
  ["\u212Aate@office.example", "\u212Aate@Office.example", true],
  ["ma\u017F@office.example", "mas@office.example", false],
  ["jörg@büro.example", "jörg@BüRO.example", true],
  ["jörg@büro.example", "jÖrg@büro.example", false],
  ["o'brien+desk@office.example", "O'Brien+Desk@office.example", true],
  ["root@localhost", "root@localhost", true],
])("the list %j and the address %j: %j", (allow, email, expected) => {
  expect(isIn(allow, { email })).toBe(expected);
});

test.each([
  "a@b@c",
  "a@b\u0000",
  '"a"@b',
  "a b@c",
  "*@office.example",
  "a@office.example\u200b",
  "<a@office.example>",
  "a@office.example;b@office.example",
])("%j is not a valid list", (allow) => expect(parseAllowList(allow)).toBe(null));

describe("the provider's verdict", () => {
  const email = "ann@office.example";

  test.each([{}, { email_verified: true }, { email_verified: "true" }])(
    "%j counts as verified",
    (verdict) => expect(personOf({ sub: "1", email, ...verdict }).email).toBe(email),
  );

  const noes: readonly unknown[] = [
    false,
    null,
    0,
    1,
    "",
    "false",
    "TRUE",
    "True",
    " true",
    "true\n",
    "yes",
    ["true"],
    [true],
    [[true]],
    {},
  ];
  test.for(noes)("%j does not count as verified", (email_verified) => {
    expect(personOf({ sub: "1", email, email_verified }).email).toBe(null);
  });
});

describe("an address and its verdict come from one source:", () => {
  const [ann, eve] = ["ann@office.example", "eve@evil.example"];
  const yes = { email_verified: true };
  const no = { email_verified: false };

  test.each([
    // The token's claims count together, whatever userinfo contains.
    [{ email: ann, ...yes }, {}, ann],
    [{ email: ann, ...yes }, { email: eve, ...yes }, ann],
    [{ email: ann, ...no }, { email: ann, ...yes }, null],
    [{ email: ann, ...no }, { email: eve, ...yes }, null],
    // Without a verdict in the token, userinfo counts, with its own address.
    [{ email: ann }, { email: eve, ...yes }, eve],
    [{ email: ann }, { email: ann, ...yes }, ann],
    [{ email: ann }, { email: ann, ...no }, null],
    [{ email: ann }, { email: eve, ...no }, null],
    [{}, { email: ann, ...yes }, ann],
    [{ email: null }, { email: ann, ...yes }, ann],
    // A verdict without an address belongs to no address, or to another.
    [{ email: ann }, yes, null],
    [{ email: ann }, no, null],
    [yes, { email: ann }, null],
    [no, { email: ann }, null],
    // No source has a verdict.
    [{ email: ann }, {}, ann],
    [{}, { email: ann }, ann],
    [{ email: eve }, { email: ann }, ann],
    [{}, {}, null],
  ])("%j in the token and %j in userinfo are %j", (token, userinfo, expected) => {
    const person = personOf({ sub: "1", ...token }, { sub: "1", ...userinfo });
    expect([person.email, person.user]).toEqual([expected, expected ?? "1"]);
  });

  test.each([
    [{ email: ann, ...yes, groups: [] }, true],
    [{ email: ann, ...no, groups: "desk" }, true],
    [{ email: ann, groups: [] }, false],
    [{ email: ann, ...yes }, false],
    [{ ...yes, groups: [] }, false],
    [{ email: null, ...yes, groups: [] }, false],
    [{}, false],
  ])("userinfo is not requested with %j: %j", (claims, expected) => {
    expect(isAll(claims)).toBe(expected);
  });
});

test.each([
  ["ann", "ann"],
  ["a".repeat(255), "a".repeat(255)],
  ["auth0|5f7c8ec7c33c6c004bbafe82", "auth0|5f7c8ec7c33c6c004bbafe82"],
  ["a".repeat(256), expect.stringMatching(/^sha256:[\w-]{43}$/)],
  ["a".repeat(5000), expect.stringMatching(/^sha256:[\w-]{43}$/)],
  ["\u0000".repeat(250), expect.stringMatching(/^sha256:[\w-]{43}$/)],
  ["安".repeat(250), expect.stringMatching(/^sha256:[\w-]{43}$/)],
  ["ann\n", expect.stringMatching(/^sha256:[\w-]{43}$/)],
])("keeps a sub if it is short and plain, and hashes it otherwise (%#)", (sub, user) => {
  expect(personOf({ sub })).toMatchObject({ user, name: user });
});

test("treats two long subs as two users, each always the same", () => {
  const userOf = (sub: string) => personOf({ sub }).user;
  expect(userOf(`${"a".repeat(5000)}1`)).toBe(userOf(`${"a".repeat(5000)}1`));
  expect(userOf(`${"a".repeat(5000)}1`)).not.toBe(userOf(`${"a".repeat(5000)}2`));
});
