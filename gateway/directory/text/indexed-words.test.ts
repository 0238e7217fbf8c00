import { expect, test } from "vitest";

import { fold } from "#shared/text/fold.ts";

import { indexedWords } from "./indexed-words.ts";

const all = (text: string, isName: boolean) => {
  const { written, otherwise } = indexedWords(text, isName);
  return [...new Set([...written, ...otherwise])];
};

test.each([
  ["Siobhán O’Brien", ["siobhán", "o", "brien", "siobhan", "obrien"]],
  ["Conti S.r.l.", ["conti", "s", "r", "l", "srl"]],
  ["Al-Amin", ["al", "amin", "alamin"]],
  ["O´Neill", ["o", "neill", "oneill"]],
  ["O`Neill", ["o", "neill", "oneill"]],
  ["Oʻktam", ["o", "ktam", "oktam"]],
  ["צה״ל", ["צה", "ל", "צהל"]],
  ["Ada Holm.", ["ada", "holm"]],
  ["Müller", ["müller", "muller", "mueller"]],
  ["Gal·la", ["gal", "la", "galla"]],
  ["伟 王", ["伟", "王", "伟王", "王伟"]],
  ["王\u3000伟", ["王", "伟", "王伟", "伟王"]],
  ["王伟", ["王伟"]],
  ["美 玲 陳", ["美", "玲", "陳", "美玲陳", "玲陳美", "陳美玲"]],
  ["民준 김", [..."民준 김".split(" "), "民준김", "김民준"].map(fold)],
  ["王 伟 (Sales)", ["王", "伟", "sales", "王伟", "伟王"]],
  ["David 王", ["david", "王"]],
  ["マリア・ロペス", ["マリア", "ロペス", "ロヘス", "マリアロヘス", "ロヘスマリア"]],
])("the words that find the name %j are %j", (text, words) => {
  expect(all(text, true).toSorted()).toEqual(words.toSorted());
});

test("the words of an email address are not joined", () => {
  expect(all("ada.holm@x-y.example", false)).toEqual(["ada", "holm", "x", "y", "example"]);
});

test("a name with a hundred thousand words is indexed by its first ones", () => {
  expect(all("Ada ".repeat(100_000), true)).toEqual(["ada"]);
  expect(
    all(Array.from({ length: 100_000 }, (_, at) => `w${at}`).join(" "), true).length,
  ).toBeLessThan(100);
});
