import { describe, expect, test } from "vitest";

import { numbersIn, plain, timesIn } from "./format.ts";

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

describe("an hour has a leading zero only if the locale writes one, today and on other days", () => {
  const nineOClock = new Date(2026, 10, 24, 9, 5).getTime();
  const afternoon = new Date(2026, 10, 24, 15, 7).getTime();
  const nextDay = new Date(2026, 10, 25, 9, 0).getTime();
  test.each([
    ["en-US", "9:05 AM", "3:07 PM"],
    ["en-CA", "9:05 a.m.", "3:07 p.m."],
    ["en-GB", "09:05", "15:07"],
    ["de", "09:05", "15:07"],
    ["es-ES", "9:05", "15:07"],
    ["es-MX", "9:05 a.m.", "3:07 p.m."],
    ["es-AR", "9:05 a. m.", "3:07 p. m."],
    ["es-CO", "9:05 a. m.", "3:07 p. m."],
    ["es-419", "9:05 a.m.", "3:07 p.m."],
    ["es-US", "9:05 a.m.", "3:07 p.m."],
    ["zh", "09:05", "15:07"],
    ["ar", "9:05 ص", "3:07 م"],
  ])("in %s: %s, %s", (locale, morningTime, afternoonTime) => {
    const written = timesIn(`${locale}-u-nu-latn`);
    const plainly = (text: string) => text.replaceAll(/\s/g, " ");
    expect(plainly(written(nineOClock, afternoon))).toBe(morningTime);
    expect(plainly(written(afternoon, afternoon))).toBe(afternoonTime);
    expect(plainly(written(afternoon, nextDay)).endsWith(afternoonTime)).toBe(true);
  });
});

describe("a number", () => {
  test.each([
    ["en", "1,234,567"],
    ["de", "1.234.567"],
    ["de-AT", "1 234 567"],
    ["es", "1.234.567"],
    ["es-ES", "1.234.567"],
    ["es-MX", "1,234,567"],
    ["en-IN", "12,34,567"],
    ["zh-Hans", "1,234,567"],
    ["ar-u-nu-latn", "1,234,567"],
  ])("is grouped as in %s, in digits that a keypad has", (tag, written) => {
    const { value, text } = numbersIn(tag).counted(1_234_567);
    expect(text.replaceAll(/\s/g, " ")).toBe(written);
    expect(value).toBe(1_234_567);
  });

  test("selects the form for its category, or the usual one, and is inserted into it", () => {
    const { counted, plural } = numbersIn("en");
    const rows = plural({ one: "a row", other: "{n} rows" });
    const written = [0, 1, 1000].map((value) => rows(counted(value)));
    expect(written).toEqual(["0 rows", "a row", "1,000 rows"]);
    expect(plural({ other: "rows: {n}" })(plain(1))).toBe("rows: 1");
  });
});
