/** If a search finds nobody, the directory offers the nearest contacts and marks them as such. */
import { describe, expect, test } from "vitest";

import { openRows, rowOf } from "../../testing/directory.fixture.ts";
import { joinedWords } from "../index/nearest/joined-words.ts";

const names = [
  "Jay Prichett",
  "Jürgen Müller-Lüdenscheidt",
  "Uwe Schmidt",
  "Ida Schmitt",
  "Eva Schmid",
  "Hans Maier",
  "Ute Meyer",
  "Karl Mayr",
  "Zoë van den Berg",
  "Ελένη Παπαδοπούλου",
  "Maria Papadopoulos",
  "Piotr Kowalski",
  "Ciarán McDonald",
  "Anna Holm",
  "Иван Чайковский",
  "王小明",
];
const directory = openRows(
  names.map((contact_name, at) =>
    rowOf(at + 1, {
      contact_name,
      company: at === 0 ? "Closet Furniture" : "",
      mobile: `030-55501${at + 10}`,
    }),
  ),
);

function nearest(q: string): readonly string[] {
  const { rows, isNearest } = directory.answer({ q });
  expect(isNearest).toBe(true);
  return rows.flatMap(({ id }) => names[id - 1] ?? []);
}

describe("the nearest to", () => {
  test.each([
    ["Pritchett", "Jay Prichett"],
    ["Prichit", "Jay Prichett"],
    ["Pirchett", "Jay Prichett"],
    ["Prixhett", "Jay Prichett"],
    ["Prihcet", "Jay Prichett"],
    ["jya prichet", "Jay Prichett"],
    ["Müler", "Jürgen Müller-Lüdenscheidt"],
    ["Miller", "Jürgen Müller-Lüdenscheidt"],
    ["Jurgn", "Jürgen Müller-Lüdenscheidt"],
    ["Shmidt", "Uwe Schmidt"],
    ["Schmidtt", "Uwe Schmidt"],
    ["Meier", "Hans Maier"],
    ["Majer", "Hans Maier"],
    ["vandenberg", "Zoë van den Berg"],
    ["zoe vandenberg", "Zoë van den Berg"],
    ["van denberg", "Zoë van den Berg"],
    ["vanden berg", "Zoë van den Berg"],
    ["vandenburg", "Zoë van den Berg"],
    ["annaholm", "Anna Holm"],
    ["MacDonald", "Ciarán McDonald"],
    ["Papadopoulu", "Ελένη Παπαδοπούλου"],
    ["Papadopulos", "Maria Papadopoulos"],
    ["Kovalsky", "Piotr Kowalski"],
    ["Tschaikowski", "Иван Чайковский"],
    ["王晓明", "王小明"],
    ["Frau Shmidt", "Uwe Schmidt"],
    ["closett", "Jay Prichett"],
    ["prichit 5550110", "Jay Prichett"],
  ])("%s is %s", (q, name) => {
    expect(nearest(q)).toContain(name);
  });

  test("a name include names alike in sound", () => {
    expect(nearest("Shmidt")).toEqual(["Uwe Schmidt", "Eva Schmid", "Ida Schmitt"]);
    expect(nearest("Meier").toSorted()).toEqual(["Hans Maier", "Karl Mayr", "Ute Meyer"]);
  });

  test.each([
    "qqqqqq",
    "xy",
    "prichett nobody",
    "prichet 5550199",
    "5550199",
    "jayy maierr schmidtt holmm bergg",
    "x".repeat(200),
  ])("%s is nobody", (q) => {
    expect(directory.answer({ q })).toMatchObject({ found: 0, ids: [], isNearest: false });
  });

  test("a search in a phonebook are members of it", () => {
    const { answer } = openRows([
      rowOf(1, { contact_name: "Jay Prichett", phonebook_list: [{ id: 5, name: "Vendor" }] }),
      rowOf(2, { contact_name: "Jay Prichet" }),
    ]);
    const asked = { q: "Pritchett", phonebook: "5", sort: "company" } as const;
    expect(answer(asked)).toMatchObject({ ids: [1], isNearest: true });
  });

  test("a common name are the first twenty", () => {
    const { answer } = openRows(
      Array.from({ length: 300 }, (_, at) => rowOf(at + 1, { contact_name: `A${at} Prichett` })),
    );
    expect(answer({ q: "pritchett" })).toMatchObject({ found: 20, isNearest: true });
  });
});

test("offers no nearest contacts if the search finds someone", () => {
  expect(directory.answer({ q: "maier" })).toMatchObject({ ids: [6], isNearest: false });
});

test.each([
  [
    ["zoe", "van", "den", "berg"],
    ["zoevandenberg", "vandenberg", "denberg"],
  ],
  [["anna", "holm"], ["annaholm"]],
  [
    ["maria", "de", "la", "cruz"],
    ["mariadelacruz", "delacruz", "lacruz"],
  ],
  [["anna", "van"], ["annavan"]],
  [["anna"], []],
  [[], []],
])("joins %j as %j", (words, joined) => {
  expect(joinedWords(words)).toEqual(joined);
});
