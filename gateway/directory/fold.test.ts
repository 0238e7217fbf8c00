import { describe, expect, test } from "vitest";

import { fold, wordsFinding, wordsOf, wordsSpelledOut } from "./fold.ts";

describe("fold", () => {
  test.each([
    ["Prichett", "prichett"],
    ["Élodie", "elodie"],
    ["E\u0301lodie", "elodie"],
    ["Straße", "strasse"],
    ["STRAẞE", "strasse"],
    ["Łukasz Świt", "lukasz swit"],
    ["Đorđe", "dorde"],
    ["Søren Ærø", "soren aero"],
    ["Œuvre", "oeuvre"],
    ["İstanbul Yıldız", "istanbul yildiz"],
    ["ΕΛΈΝΗΣ Ελένης", "ελενησ ελενησ"],
    ["Йорик", "иорик"],
    ["فاطمة على", "فاطمه علي"],
    ["مــحمد أحمد", "محمد احمد"],
    ["بِن", "بن"],
    ["ｶﾞｲ ガイ", "カイ カイ"],
    ["Ａｄａ １２", "ada 12"],
    ["٠١٢٣٤٥٦٧٨٩ ۰۹ ०९", "0123456789 09 09"],
    ["ne\u00adver", "never"],
    ["ﬁn", "fin"],
  ])("%j is %j", (text, folded) => {
    expect(fold(text)).toBe(folded);
  });
});

describe("words", () => {
  test.each([
    ["Müller-Lüdenscheidt (Dr.)", ["muller", "ludenscheidt", "dr"]],
    ["j.mueller@kaelte.example", ["j", "mueller", "kaelte", "example"]],
    ["王小明 Ltd", ["王小明", "ltd"]],
    [" ", []],
  ])("of %j are %j", (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  test.each([
    ["Müller", ["mueller"]],
    ["MU\u0308LLER Åse", ["mueller", "aase"]],
    ["Søren Élan", ["soeren", "elan"]],
    ["Ada Holm", ["ada", "holm"]],
  ])("of %j are spelled out as %j", (text, words) => {
    expect(wordsSpelledOut(text)).toEqual(words);
  });

  test.each([
    ["Siobhán O’Brien", ["siobhan", "o", "brien", "siobhan", "o", "brien", "siobhan", "obrien"]],
    ["Conti S.r.l.", ["conti", "s", "r", "l", "conti", "srl"]],
    ["Al-Amin", ["al", "amin", "alamin"]],
    ["Ada Holm.", ["ada", "holm"]],
  ])("that find the name %j are %j", (text, words) => {
    expect(wordsFinding(text, true)).toEqual(words);
  });
});
