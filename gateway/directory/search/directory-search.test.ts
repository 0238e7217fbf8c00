import { describe, expect, test } from "vitest";

import { openRows, rowOf } from "../../testing/directory.fixture.ts";

const directory = openRows([
  rowOf(1, { contact_name: "Ada Holm", company: "Nordlund Print", email: "ada.holm@nord.example" }),
  rowOf(2, { contact_name: "Jürgen Müller-Lüdenscheidt", company: "Kältetechnik GmbH" }),
  rowOf(3, { contact_name: "Siobhán O'Brien", company: "Studio 54" }),
  rowOf(4, { contact_name: "王小明", company: "合作伙伴有限公司" }),
  rowOf(5, { contact_name: "فاطمة بنعلي" }),
  rowOf(6, { contact_name: "Peter Mueller", mobile: "+49(0)30-23125001" }),
  rowOf(7, { contact_name: "Hana Jang", business: "(021) 000.0009", home: "001-5500009" }),
  rowOf(8, { contact_name: "Bo Holmberg", business: "206-555-0177x7518", other: "*86" }),
  rowOf(9, { company: "Closet", business: "1-800-FLOWERS" }),
  rowOf(10, { contact_name: "Maria Ada Holm-Berg", home: "54" }),
]);

test("puts a name that begins with the text before a company that has the word", () => {
  const rows = [
    rowOf(1, { contact_name: "Aaron Zed", company: "An Post" }),
    rowOf(2, { contact_name: "Annika Lindqvist" }),
  ];
  expect(openRows(rows).idsOf("an")).toEqual([2, 1]);
});

describe("a search for", () => {
  test.each([
    ["ada", [1, 10]],
    ["ADA HOLM", [1, 10]],
    ["holm ada", [1, 10]],
    ["olm", [1, 8, 10]],
    ["holm", [1, 10, 8]],
    ["nordlund ada", [1]],
    ["ada.holm@nord", [1]],
    ["muller", [2]],
    ["Müller", [2, 6]],
    ["mueller", [6, 2]],
    ["ludensch jur", [2]],
    ["kalte", [2]],
    ["kaeltetechnik", [2]],
    ["obrien", [3]],
    ["o'brien", [3]],
    ["O’Brien siobhan", [3]],
    ["studio 54", [3]],
    ["54", [10, 3]],
    ["小明", [4]],
    ["明", [4]],
    ["伙", [4]],
    ["فاطمه", [5]],
    ["بنعلى", [5]],
    ["a", [1, 10]],
    ["closet", [9]],
    ["flowers", [9]],
    ["x7518", [8]],
    ["nobody", []],
    ["ada nobody", []],
  ])("%s", (q, ids) => {
    expect(directory.idsOf(q)).toEqual(ids);
  });

  test.each([
    ["+49 30 231", [6]],
    ["+49 (0)30 2312", [6]],
    ["0049 30-231", [6]],
    ["30 2312", [6]],
    ["49 30 23125001", [6]],
    ["٣٠٢٣١٢", [6]],
    ["(021) 000.0009", [7]],
    ["0210000009", [7]],
    ["021 / 000", [7]],
    ["000.0009", [7]],
    ["0009", [7]],
    ["001-5500009", [7]],
    ["+1 5500009", [7]],
    ["0015500009", [7]],
    ["15500009", [7]],
    ["5500", [7]],
    ["jang 0009", [7]],
    ["206 555 0177", [8]],
    ["5550177 7518", [8]],
    ["*86", [8]],
    ["86", [8]],
    ["18003569377", [9]],
    ["50", []],
    ["555 0178", []],
    ["+0010", []],
  ])("the number %s", (q, ids) => {
    expect(directory.idsOf(q)).toEqual(ids);
  });

  test.each(["", " ", "()", "- /", "@", "\u200b"])(
    "an empty text (%j) finds everyone by name",
    (q) => {
      expect(directory.idsOf(q)).toEqual([1, 8, 9, 7, 2, 10, 6, 3, 5, 4]);
    },
  );

  test.each([
    ["x".repeat(200), []],
    ["a ".repeat(100), [1, 10]],
    ["\ufdfa".repeat(200), []],
    ["1".repeat(200), []],
    ["1 ".repeat(100), [9, 7]],
    ["a b c d e f g h i j k l m n o p q r s t u v w x y z ".repeat(4).slice(0, 200), []],
  ])("%j, the longest there is", (q, ids) => {
    expect(directory.idsOf(q)).toEqual(ids);
  });
});

test("two words that look like one number matches them as two if no number is found", () => {
  const { idsOf } = openRows([
    rowOf(1, { company: "Studio 54", business: "030-231" }),
    rowOf(2, { company: "Studio 54", business: "040-231" }),
  ]);
  expect(idsOf("studio 54 030-231")).toEqual([1]);
});

describe("puts the best match first:", () => {
  test.each([
    ["the whole name", "ada holm", { contact_name: "Aa Ada Holm" }, { contact_name: "Ada Holm" }],
    [
      "a whole word before a beginning",
      "holm",
      { contact_name: "A Holmberg" },
      { contact_name: "Z Holm" },
    ],
    [
      "a beginning before a middle",
      "holm",
      { contact_name: "A Nyholm" },
      { contact_name: "Z Holmberg" },
    ],
    [
      "a name before a company",
      "holm",
      { contact_name: "A", company: "Holm" },
      { contact_name: "Z Holm" },
    ],
    [
      "a company before an email",
      "holm",
      { contact_name: "A", email: "x@holm.example" },
      { contact_name: "Z", company: "Holm" },
    ],
    [
      "a name's beginning before an email",
      "com",
      { contact_name: "A", email: "a@b.com" },
      { contact_name: "Combs" },
    ],
    [
      "a whole number before a part",
      "101",
      { contact_name: "A", home: "10199" },
      { contact_name: "Z", home: "101" },
    ],
    ["else by name", "holm", { contact_name: "B Holm" }, { contact_name: "A Holm" }],
  ])("%s", (_, q, worse, better) => {
    expect(openRows([rowOf(1, worse), rowOf(2, better)]).idsOf(q)).toEqual([2, 1]);
  });
});

describe("order, filter and pages", () => {
  const phonebook = (id: number) => ({ id, name: `P${id}` });
  const many = openRows(
    Array.from({ length: 2500 }, (_, at) =>
      rowOf(at + 1, {
        contact_name: `Name ${String(at).padStart(4, "0")}`,
        company: at === 0 ? "" : `Company ${2500 - at}`.padEnd(8),
        phonebook_list: at % 2 === 0 ? [phonebook(5)] : [phonebook(5), phonebook(6)],
      }),
    ),
  );

  test("returns pages of 100 rows, and none past 2000", () => {
    expect(many.answer({ q: "name" })).toMatchObject({ found: 2500 });
    expect(many.answer({ q: "name" }).ids).toHaveLength(100);
    expect(many.answer({ q: "name", from: "1950" }).ids).toEqual(
      Array.from({ length: 50 }, (_, at) => 1951 + at),
    );
    expect(many.answer({ q: "name", from: "2000" })).toMatchObject({ found: 2500, ids: [] });
    expect(many.answer({ from: "9999" }).ids).toEqual([]);
  });

  test("puts the best first even if there are more than 2000 matches", () => {
    const { answer } = openRows([
      ...Array.from({ length: 50 }, (_, at) => rowOf(at + 1, { contact_name: `A Nyholm ${at}` })),
      ...Array.from({ length: 2100 }, (_, at) => rowOf(at + 51, { contact_name: `B Holm ${at}` })),
    ]);
    expect(answer({ q: "holm" })).toMatchObject({ found: 2150 });
    for (const from of ["0", "1900"]) {
      const { ids } = answer({ q: "holm", from });
      expect([ids.length, ids.every((id) => id > 50)]).toEqual([100, true]);
    }
  });

  test("sorts by company, contacts without one last", () => {
    const { idsOf, answer } = openRows([
      rowOf(1, { contact_name: "A" }),
      rowOf(2, { contact_name: "B", company: "Ölund" }),
      rowOf(3, { contact_name: "C", company: "Alfa" }),
      rowOf(4, { contact_name: "A", company: "olund" }),
      rowOf(5, { contact_name: "A", company: "-" }),
    ]);
    expect(answer({ sort: "company" }).ids).toEqual([3, 4, 2, 1, 5]);
    expect(answer({ q: "olund", sort: "company" }).ids).toEqual([4, 2]);
    expect(idsOf("")).toEqual([1, 4, 5, 2, 3]);
  });

  test("applies all of them within a phonebook", () => {
    expect(many.phonebooks).toEqual([
      { id: 5, name: "P5", size: 2500 },
      { id: 6, name: "P6", size: 1250 },
    ]);
    expect(many.answer({ phonebook: "6" })).toMatchObject({ found: 1250 });
    expect(many.answer({ phonebook: "6" }).ids.slice(0, 3)).toEqual([2, 4, 6]);
    expect(many.answer({ phonebook: "6", q: "000", sort: "company" }).ids).toEqual([
      10, 8, 6, 4, 2,
    ]);
    expect(many.answer({ phonebook: "7" })).toMatchObject({ found: 0, ids: [] });
  });
});
