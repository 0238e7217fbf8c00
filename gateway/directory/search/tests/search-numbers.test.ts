/** Numbers are found as users say them, at home or from abroad; those that end with the typed digits come first. */
import { describe, expect, test } from "vitest";

import { openRows, rowOf } from "../../../testing/directory.fixture.ts";

/** Numbers of a few countries, so that their calling codes are known. */
const abroad = [
  "+496912345678",
  "+390698765432",
  "+12125550199",
  "+74950000000",
  "+36209999999",
  "+525599999999",
  "+541199999999",
  "+34912222222",
];

/** The contacts found, by their numbers. */
function found(stored: readonly string[], q: string): readonly string[] {
  const numbers = [...stored, ...abroad];
  const { answer } = openRows(numbers.map((mobile, at) => rowOf(at + 1, { mobile })));
  return answer({ q }).rows.flatMap(({ id }) => numbers[id - 1] ?? []);
}

describe("a number that is stored", () => {
  test.each([
    ["+491718765432", "01718765432"],
    ["+491718765432", "0171 876 54 32"],
    ["+491718765432", "0171/8765432"],
    ["+491718765432", "0171 876"],
    ["+491718765432", "00491718765432"],
    ["+491718765432", "011491718765432"],
    ["+491718765432", "491718765432"],
    ["+491718765432", "1718765432"],
    ["+491718765432", "8765432"],
    ["+491718765432", "+49 (0)171 8765432"],
    ["+491718765432", "+49 0171 8765432"],
    ["+49(0)171-8765432", "01718765432"],
    ["+49 171 8765432", "٠١٧١٨٧٦٥٤٣٢"],
    ["00491718765432", "01718765432"],
    ["491718765432", "01718765432"],
    ["1718765432", "01718765432"],
    ["01718765432", "+491718765432"],
    ["0171-8765432", "+49 171 876"],
    ["0171 8765432", "0049 171 8765432"],
    ["0171 8765432", "491718765432"],
    ["0171 8765432", "011 49 171 8765432"],
    ["1718765432", "+491718765432"],
    ["491718765432", "+491718765432"],
    ["030231250", "+4930231250"],
    ["+4930231250", "030231250"],
    ["+441134960000", "01134960000"],
    ["01134960000", "+441134960000"],
    ["+12125550142", "212 555 0142"],
    ["+12125550142", "1-212-555-0142"],
    ["(212) 555-0142", "+1 212 555 0142"],
    ["(212) 555-0142", "1 212 555 0142"],
    ["1-212-555-0142", "+1 212 555 0142"],
    ["+52 55 1234 5678", "+52 1 55 1234 5678"],
    ["+52 1 55 1234 5678", "+52 55 1234 5678"],
    ["+52 1 55 1234 5678", "044 55 1234 5678"],
    ["55 1234 5678", "+52 1 55 1234 5678"],
    ["+54 9 11 2345 6789", "+54 11 2345 6789"],
    ["+54 11 2345 6789", "+54 9 11 2345 6789"],
    ["+54 9 11 2345 6789", "011 15 2345-6789"],
    ["+390612345678", "06 12345678"],
    ["06 12345678", "+39 06 12345678"],
    ["+79165550133", "8 916 555-01-33"],
    ["89165550133", "+7 916 555-01-33"],
    ["+3612345678", "06 1 2345678"],
    ["06 1 2345678", "+36 1 2345678"],
    ["+34912345678", "912 345 678"],
    ["912345678", "+34 912 345 678"],
    ["+5215512345678", "55 1234 5678"],
  ])("as %s is found by %s", (stored, q) => {
    expect(found([stored], q)).toContain(stored);
  });

  test.each([
    ["+441718765432", "+491718765432"],
    ["+441718765432", "0049 171 8765432"],
    ["+4930231250", "031231250"],
    ["01718765433", "+491718765432"],
    ["+491718765433", "01718765432"],
    ["0301718765432", "+491718765432"],
  ])("as %s is not found by %s", (stored, q) => {
    expect(found([stored], q)).not.toContain(stored);
  });
});

test("the same number comes before longer ones and those that only end with it", () => {
  const stored = ["+4317187654321", "0911718765432", "01718765432", "+491718765432"];
  expect(found(stored, "01718765432").slice(0, 2)).toEqual(["01718765432", "+491718765432"]);
  expect(found(stored, "+491718765432").slice(0, 2)).toEqual(["+491718765432", "01718765432"]);
});

describe("the first result is a number", () => {
  test.each([
    ["that is the digits, before one that ends with them", "0111", "990111", "0111"],
    ["that ends with them, before one that begins with them", "0111", "0111990", "990111"],
    ["that ends with them, before one that has them inside", "0111", "990111990", "99990111"],
    ["that begins with them, before one that has them inside", "0111", "990111990", "0111990"],
    ["that ends with six or more digits", "555017", "5550179", "99555017"],
    [
      "that ends with them, before one from abroad that begins with them",
      "550142",
      "+550142999",
      "+12125550142",
    ],
  ])("%s", (_, q, worse, better) => {
    expect(found([worse, better], q).slice(0, 2)).toEqual([better, worse]);
  });

  test("that is one among three thousand", () => {
    const inside = Array.from({ length: 3000 }, (_, at) => `${2000 + at}0111${5000 + at}`);
    const rows = inside.map((mobile, at) => rowOf(at + 1, { contact_name: "Aaron", mobile }));
    const { answer } = openRows([...rows, rowOf(9999, { contact_name: "Zoe", home: "555-0111" })]);
    expect(answer({ q: "0111" })).toMatchObject({ found: 3001 });
    expect(answer({ q: "0111" }).ids[0]).toBe(9999);
  });
});

test("a number of two million digits costs nothing and is not searched", () => {
  const { idsOf } = openRows([rowOf(1, { mobile: `0171${"2".repeat(2_000_000)}` })]);
  expect(idsOf("01712222")).toEqual([]);
});
