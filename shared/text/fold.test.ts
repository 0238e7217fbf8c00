import { describe, expect, test } from "vitest";

import { fold, wordsAsWritten, wordsOf, wordsSpelledOut } from "./fold.ts";

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
    ["Əliyev", "eliyev"],
    ["Ŋuni Ɖela Ɓa", "nuni dela ba"],
    ["Ґалаґан", "галаган"],
    // Marks are letters in Indic scripts and their neighbours, except for dots that many people leave out.
    ["राम रमा", "राम रमा"],
    ["ज़ाकिर", "जाकिर"],
    ["சரவணன் কেয়া", "சரவணன் কেযা"],
    ["สมชาย ใจดี", "สมชาย ใจดี"],
    ["សុខា မောင်", "សុខា မောင်"],
    ["שָׁלוֹם", "שלום"],
    ["مُحَمَّد", "محمد"],
    // Arabic, Persian and Urdu keyboards write the same letters.
    ["علی ک ہ ھ ۂ ے", "علي ك ه ه ه ي"],
    ["كريم مها", "كريم مها"],
    ["O´Neill O`N O＇N OʻN OʼN OʽN OʾN OʿN OʹN", "o'neill o'n o'n o'n o'n o'n o'n o'n o'n"],
    ["צה״ל ג׳", "צה'ל ג'"],
  ])("turns %j into %j", (text, folded) => {
    expect(fold(text)).toBe(folded);
  });
});

describe("words", () => {
  test.each([
    ["Müller-Lüdenscheidt (Dr.)", ["muller", "ludenscheidt", "dr"]],
    ["j.mueller@kaelte.example", ["j", "mueller", "kaelte", "example"]],
    ["王小明 Ltd", ["王小明", "ltd"]],
    [" ", []],
    ["राम शर्मा", ["राम", "शर्मा"]],
    ["สมชาย ใจดี", ["สมชาย", "ใจดี"]],
    ["O´Neill Oʻktam", ["o", "neill", "o", "ktam"]],
    ["שָׁלוֹם־עֲלֵיכֶם", ["שלום", "עליכם"]],
  ])("of %j are %j", (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  test.each([
    ["Müller", ["mueller"]],
    ["MU\u0308LLER Åse", ["mueller", "aase"]],
    ["Søren Élan", ["soeren", "elan"]],
    ["Đorđe Əliyev", ["djordje", "aliyev"]],
    ["Ada Holm", ["ada", "holm"]],
  ])("of %j are spelled out as %j", (text, words) => {
    expect(wordsSpelledOut(text)).toEqual(words);
  });

  test.each([
    ["Ana Peña", ["ana", "peña"]],
    ["ANA PEN\u0303A", ["ana", "peña"]],
    ["Müller & Söhne ١٢", ["müller", "söhne", "12"]],
    ["Ελένης", ["ελένησ"]],
    ["O’Brien", ["o", "brien"]],
    // A word that folding does not change is returned folded, however Unicode composes it.
    ["김민준", [fold("김민준")]],
    ["राम", ["राम"]],
    ["محمد", ["محمد"]],
  ])("of %j are written %j", (text, words) => {
    expect(wordsAsWritten(text)).toEqual(words);
  });
});
