import { expect, test } from "vitest";

import { isBlank } from "./blank.ts";

test.each([
  ["nothing", ""],
  [
    "blanks of every kind",
    " \t\r\n\v\f\u0085\u00A0\u1680\u2000\u2009\u200A\u2028\u2029\u202F\u205F\u3000",
  ],
  ["zero-width characters", "\u200B\u200C\u200D\u2060\uFEFF"],
  ["soft hyphen and grapheme joiner", "\u00AD\u034F"],
  ["marks of direction", "\u200E\u200F\u061C\u202A\u202E\u202C\u2066\u2069"],
  ["Hangul fillers", "\u115F\u1160\u3164\uFFA0"],
  ["Khmer inherent vowels and Mongolian separators", "\u17B4\u17B5\u180B\u180E"],
  ["the empty Braille pattern", "\u2800"],
  ["variation selectors and tags", "\uFE0F\u{E0100}\u{E0041}\u{E007F}"],
  ["marks of music that show nothing", "\u{1D159}\u{1D173}\u{1D17A}"],
  ["marks of interlinear notes", "\uFFF9\uFFFA\uFFFB"],
  ["controls", "\0\x07\x1B\x7F\x9F"],
])("%s are blank", (_, text) => {
  expect(isBlank(text)).toBe(true);
  expect(isBlank(` ${text}.${text}`)).toBe(false);
});

test.each(["a", "王", "ㅎ", "⠁", "\uFFFD", "👩\u200D💻", "\u0600", "-", "0"])(
  "%j is not blank",
  (text) => {
    expect(isBlank(text)).toBe(false);
  },
);
