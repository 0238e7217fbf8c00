import { describe, expect, test } from "vitest";

import { numbersIn, timesIn } from "./format.ts";

const timeOf = timesIn("de-u-nu-latn");
const morning = new Date(2026, 10, 24, 10, 32).getTime();

test("a time of today is written without a date", () => {
  const evening = new Date(2026, 10, 24, 23, 59).getTime();
  expect(timeOf(morning, evening)).toMatch(/^10[:.]32/);
});

test("a time of another day is written with its date, even shortly after midnight", () => {
  const nextDay = new Date(2026, 10, 25, 0, 1).getTime();
  expect(timeOf(morning, nextDay)).toMatch(/2026.*10[:.]32/);
});

describe("a number", () => {
  test.each([
    ["en", "1,234,567"],
    ["de", "1.234.567"],
    ["es", "1.234.567"],
    ["zh-Hans", "1,234,567"],
    ["ar-u-nu-latn", "1,234,567"],
  ])("is grouped as in %s, in digits that a keypad has", (tag, written) => {
    expect(numbersIn(tag).count(1_234_567)).toBe(written);
  });

  test("selects the form for its category, or the usual one, and is inserted into it", () => {
    const { plural } = numbersIn("en");
    const rows = plural({ one: "a row", other: "{n} rows" });
    expect([rows(0), rows(1), rows(1000)]).toEqual(["0 rows", "a row", "1,000 rows"]);
    expect(plural({ other: "rows: {n}" })(1)).toBe("rows: 1");
  });
});
