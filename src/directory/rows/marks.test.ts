import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { piecesOf, placesOf, searchedWords } from "./marks.ts";

/** The text with [what was typed] in brackets. */
function marked(text: string, q: string): string {
  const places = placesOf(text, searchedWords(q)).flat();
  return piecesOf(text, places)
    .map((piece) => (piece.isMarked ? `[${piece.text}]` : piece.text))
    .join("");
}

test.each([
  ["Jay Prichett", "jay", "[Jay] Prichett"],
  ["Jay Prichett", "pric", "Jay [Pric]hett"],
  ["Jay Prichett", "pric jay", "[Jay] [Pric]hett"],
  ["Jay Prichett", "chett", "Jay Pri[chett]"],
  ["Jay Prichett", "t", "Jay Prichett"],
  ["Jay Prichett", "j", "[J]ay Prichett"],
  ["Holm Nyholm", "holm", "[Holm] Nyholm"],
  ["Jürgen Müller", "mueller", "Jürgen [Müller]"],
  ["Jürgen Müller", "muell", "Jürgen [Müll]er"],
  ["Jürgen Müller", "mu", "Jürgen [Mü]ller"],
  ["Jürgen Mu\u0308ller", "müll", "Jürgen [Mu\u0308ll]er"],
  ["Straße", "strass", "[Straß]e"],
  ["STRASSE", "straße", "[STRASSE]"],
  ["Siobhán O’Brien", "obrien", "Siobhán [O’Brien]"],
  ["Siobhán O’Brien", "o'b", "Siobhán [O]’[B]rien"],
  ["Seán O´Neill", "oneill", "Seán [O´Neill]"],
  ["Conti S.r.l.", "srl", "Conti [S.r.l]."],
  ["Đorđe", "dor", "[Đor]đe"],
  ["Đorđe", "djor", "[Đor]đe"],
  ["王小明", "小明", "王[小明]"],
  ["王伟", "王伟", "[王伟]"],
  ["王小明", "明", "王小[明]"],
  ["김민준", "민준", "김[민준]"],
  ["राम शर्मा", "राम", "[राम] शर्मा"],
  ["राम शर्मा", "र", "[रा]म शर्मा"],
  ["فاطمة بنعلي", "فاطمه", "[فاطمة] بنعلي"],
  ["علی", "علي", "[علی]"],
  ["Ａｄａ", "ada", "[Ａｄａ]"],
  ["Jay", "", "Jay"],
  ["", "jay", ""],
  ["Anna Ann", "ann anna", "[Anna] [Ann]"],
])("%j, searched by %j, is %s", (text, q, expected) => {
  expect(marked(text, q)).toBe(expected);
});

describe("for any text", () => {
  const some = fc.string({ unit: "grapheme", maxLength: 20 });
  test("the pieces join to the text", () => {
    fc.assert(
      fc.property(some, some, (text, q) => {
        const pieces = piecesOf(text, placesOf(text, searchedWords(q)).flat());
        expect(pieces.map((piece) => piece.text).join("")).toBe(text);
      }),
    );
  });

  test("all of its own words are marked", () => {
    const letters = Array.from("abßüéøđəʻ'’.-& 1٢王伟김さガरमाสى´");
    const name = fc.string({ unit: fc.constantFrom(...letters), maxLength: 12 });
    fc.assert(
      fc.property(name, (text) => {
        const words = searchedWords(text);
        for (const places of placesOf(text, words)) expect(places).not.toEqual([]);
      }),
    );
  });

  test("only the beginning is searched", () => {
    expect(marked(`${"x ".repeat(300)}jay`, "jay")).not.toContain("[");
  });
});
