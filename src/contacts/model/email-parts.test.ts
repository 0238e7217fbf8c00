import * as fc from "fast-check";
import { expect, test } from "vitest";

import { emailParts } from "./email-parts.ts";

const linksIn = (stored: string) => emailParts(stored).flatMap(({ href }) => href ?? []);
const jay = "mailto:jay@closet.example";
const bo = "mailto:bo@closet.example";

test.each([
  "jay@closet.example",
  " jay@closet.example ",
  "\u00A0jay@closet.example\u3000",
  "mailto:jay@closet.example",
  "MAILTO:jay@closet.example",
  "mailto: jay@closet.example",
  "mailto:mailto:jay@closet.example",
  "mailto://jay@closet.example",
  "mailto:jay@closet.example?subject=Hi&cc=all@closet.example",
  "mailto:jay%40closet.example",
  "<jay@closet.example>",
  "<mailto:jay@closet.example>",
  "Jay Prichett <jay@closet.example>",
  '"Prichett, Jay" <jay@closet.example>',
  "Jay Prichett (jay@closet.example)",
  "E-Mail: jay@closet.example",
  "email:jay@closet.example",
  "jay@closet.example,",
  "jay@closet.example;",
  "jay@closet.example.",
  "jay@closet.example...",
  "jay@closet.example>",
  "'jay@closet.example'",
  "“jay@closet.example”",
  "`jay@closet.example`",
  "•jay@closet.example",
  "–jay@closet.example",
  "[jay@closet.example]",
  "jay@\u200Bcloset.example",
  "\uFEFFjay@closet.example\u200E",
  "jay\u00AD@closet\u2060.example",
  "\u202Ajay@closet.example\u202C",
  "ｊａｙ＠ｃｌｏｓｅｔ．ｅｘａｍｐｌｅ",
  "jay@closet.example<mailto:jay@closet.example>",
  "jay@closet.example, JAY@closet.example",
])("links %j to one address", (stored) => {
  expect(linksIn(stored)).toEqual([jay]);
});

test.each([
  "jay@closet.example,bo@closet.example",
  "jay@closet.example;bo@closet.example",
  "jay@closet.example; bo@closet.example;",
  "jay@closet.example bo@closet.example",
  "jay@closet.example\u00A0bo@closet.example",
  "jay@closet.example\r\nbo@closet.example",
  "jay@closet.example/bo@closet.example",
  "jay@closet.example / bo@closet.example",
  "jay@closet.example|bo@closet.example",
  "jay@closet.example、bo@closet.example",
  "jay@closet.example，bo@closet.example",
  "jay@closet.example،bo@closet.example",
  "jay@closet.example؛ bo@closet.example",
  "jay@closet.example。bo@closet.example",
  "Jay <jay@closet.example>, Bo <bo@closet.example>",
  "mailto:jay@closet.example,bo@closet.example",
  "jay@closet.example or bo@closet.example",
])("links %j to two addresses", (stored) => {
  expect(linksIn(stored)).toEqual([jay, bo]);
});

test.each([
  ["jay?cc=x@closet.example", "mailto:jay%3Fcc%3Dx@closet.example"],
  ["o'neil+desk@closet.example", "mailto:o'neil%2Bdesk@closet.example"],
  ["sales/jay@closet.example", "mailto:sales%2Fjay@closet.example"],
  ["jürgen@müller.example", "mailto:j%C3%BCrgen@m%C3%BCller.example"],
  ["mailto:jay%2Bdesk@closet.example", "mailto:jay%2Bdesk@closet.example"],
  ["mailto:100%@closet.example", "mailto:100%25@closet.example"],
  ["jay@mail_1.closet-2.example", "mailto:jay@mail_1.closet-2.example"],
  ["jay@localhost", "mailto:jay@localhost"],
])("links %j to %j", (stored, href) => {
  expect(linksIn(stored)).toEqual([href]);
});

test.each([
  "42",
  "jay",
  "@jay",
  "jay@",
  "jay @closet.example",
  "jay@closet.example@closet.example",
  "jay@closet.example?cc=all@closet.example",
  "jay@closet..example",
  "https://jay@closet.example",
  "jay\uD800@closet.example",
  "jay@closet\uDFFF.example",
  "jay@closet.example\uFFFD",
  "none, see remark",
])("shows %j as stored, without a link", (stored) => {
  expect(emailParts(stored)).toEqual([{ text: stored, href: null }]);
});

test.each([
  ["Jay Prichett <jay@closet.example>", ["Jay Prichett", "jay@closet.example"]],
  ['"Prichett, Jay" <jay@closet.example>', ["Prichett, Jay", "jay@closet.example"]],
  ["jay@closet.example (private)", ["jay@closet.example", "(private)"]],
  ["jay@a.example or bo@b.example", ["jay@a.example", "or", "bo@b.example"]],
  ["jay\uD800@a.example, bo@b.example", ["jay\uD800@a.example", "bo@b.example"]],
  ["mailto:jay@a.example", ["jay@a.example"]],
])("shows %j as %j", (stored, texts) => {
  expect(emailParts(stored).map(({ text }) => text)).toEqual(texts);
});

test("never throws, and makes no link with a header", () => {
  const piece = fc.constantFrom(
    ..."jay@a.example mailto: < > , ; . ? % %40 %zz @ \uD800 \uDC00 / ü ＠ : & cc=".split(" "),
    " ",
  );
  fc.assert(
    fc.property(fc.string({ unit: fc.oneof(piece, fc.string({ unit: "binary" })) }), (stored) => {
      for (const href of linksIn(stored)) {
        expect(href).toMatch(/^mailto:[^?&@#\s]+@[^?&@#\s]+$/);
        expect(decodeURIComponent(href)).not.toMatch(/[\p{C}\uFFFD]/u);
      }
    }),
  );
});

test.each(["a@b,", "mailto:", "mailto", " ", ".", "a@", "@", "'", "a@b/", "?", "a.", "(", ":"])(
  "reads forty thousand times %j quickly",
  (piece) => {
    const before = process.cpuUsage();
    emailParts(`a${piece.repeat(40_000)}b`);
    emailParts(`a@b${piece.repeat(40_000)}c`);
    // Quadratic code takes minutes.
    expect(process.cpuUsage(before).user).toBeLessThan(5_000_000);
  },
);
