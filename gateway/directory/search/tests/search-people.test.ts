/**
 * People are found as users say and write their names: in any spelling, order and script, with or without a
 * title.
 */
import { describe, expect, test } from "vitest";

import { openRows, rowOf } from "../../../testing/directory.fixture.ts";

/** The names found, the best first; empty if they are only the nearest. */
function found(names: readonly string[], q: string): readonly string[] {
  const { answer } = openRows(names.map((contact_name, at) => rowOf(at + 1, { contact_name })));
  const { rows, isNearest } = answer({ q });
  return isNearest ? [] : rows.flatMap(({ id }) => names[id - 1] ?? []);
}

test.each([
  ["伟 王", "王伟"],
  ["伟 王", "伟王"],
  ["伟 王", "王 伟"],
  ["伟 王", "王"],
  ["王 伟", "王伟"],
  ["王 伟", "伟王"],
  ["王伟", "王 伟"],
  ["王伟", "伟 王"],
  ["小明 王", "王小明"],
  ["小明 王", "王小"],
  ["花子 佐藤", "佐藤花子"],
  ["さくら はせがわ", "はせがわさくら"],
  ["민준 김", "김민준"],
  ["민준 김", "김 민준"],
  ["マリア・ロペス", "マリアロペス"],
  ["राम शर्मा", "राम"],
  ["สมชาย ใจดี", "สมชาย"],
  ["علی رضایی", "علي رضايي"],
  ["علي كريم", "علی کریم"],
  ["مها هاشم", "مہا ہاشم"],
  ["Seán O´Neill", "oneill"],
  ["Seán O´Neill", "o'neill"],
  ["Seán O´Neill", "o neill"],
  ["Oʻktam Yusupov", "oktam"],
  ["Oʻktam Yusupov", "o'ktam"],
  ["Oktam Yusupov", "Oʻktam"],
  ["Марʼяна Гнатюк", "мар'яна"],
  ["Марʼяна Гнатюк", "маряна"],
  ["Đorđe Đukić", "dorde dukic"],
  ["Đorđe Đukić", "djordje"],
  ["Əli Əliyev", "eli eliyev"],
  ["Əli Əliyev", "aliyev"],
  ["Jay Prichett", "mr prichett"],
  ["Jay Prichett", "Dr. Jay Prichett"],
  ["Ottilie Brandt", "Frau Brandt"],
  ["Dr. Ottilie Brandt", "Frau Brandt"],
  ["伟 王", "王伟先生"],
  ["伟 王", "王先生"],
  ["محمد العبدالله", "السيد محمد"],
  ["Smith & Sons", "smith and sons"],
  ["Smith and Sons", "smith & sons"],
  ["Smith und Sons", "smith and sons"],
  ["Smith & Sons", "smith y sons"],
])("%s is found by %s", (name, q) => {
  expect(found([name, "Nobody Else"], q)).toEqual([name]);
});

test.each([
  ["राम", "रमा"],
  ["สมชาย", "สมชย"],
  ["王伟", "伟国"],
  ["Jay Prichett", "mr pruitt"],
])("%s is not found by %s", (name, q) => {
  expect(found([name], q)).toEqual([]);
});

describe("the spelling as typed comes first:", () => {
  const alike = ["Ana Pena", "Ana Peña", "Ana Péna"];
  test.each([
    [alike, "Ana Peña", "Ana Peña"],
    [alike, "peña", "Ana Peña"],
    [alike, "PEÑ", "Ana Peña"],
    [alike, "ana pen\u0303a", "Ana Peña"],
    [alike, "ana pena", "Ana Pena"],
    [alike, "péna", "Ana Péna"],
    [["Uwe Mueller", "Uwe Müller", "Uwe Muller"], "müller", "Uwe Müller"],
    [["Uwe Müller", "Uwe Mueller"], "mueller", "Uwe Mueller"],
    [["Uwe Müller", "Uwe Muller"], "muller", "Uwe Muller"],
    [["Uwe Strasse", "Uwe Straße"], "straße", "Uwe Straße"],
    [["Uwe Straße", "Uwe Strasse"], "strasse", "Uwe Strasse"],
    [["علي", "علی"], "علی", "علی"],
    [["علی", "علي"], "علي", "علي"],
    [["Иван Королев", "Иван Королёв"], "королёв", "Иван Королёв"],
    [["Иван Королёв", "Иван Королев"], "королев", "Иван Королев"],
    [["ज़ाकिर", "जाकिर"], "जाकिर", "जाकिर"],
    [["जाकिर", "ज़ाकिर"], "ज़ाकिर", "ज़ाकिर"],
  ])("among %j by %s, %s", (names, q, first) => {
    expect(found(names, q)[0]).toBe(first);
    expect(found(names, q).toSorted()).toEqual(names.toSorted());
    expect(found(names.toReversed(), q)[0]).toBe(first);
  });
});

describe('names as stored come before matches without a title or an "and":', () => {
  test.each([
    ["Dr. Oetker", ["Dr. Oetker", "Aaron Oetker"]],
    ["smith and sons", ["Smith and Sons", "Aaron Smith & Sons"]],
    ["Maria e Silva", ["Maria e Silva", "Ana Maria Silva"]],
    ["Don Quijote", ["Don Quijote", "Ana Quijote"]],
  ])("%s", (q, names) => {
    expect(found(names.toReversed(), q)).toEqual(names);
  });

  test("all are in one order by name", () => {
    const rows = ["Dr. Oetker", "Aaron Oetker"].map((contact_name, at) =>
      rowOf(at + 1, { contact_name }),
    );
    expect(openRows(rows).answer({ q: "Dr. Oetker", sort: "name" })).toMatchObject({
      found: 2,
      ids: [2, 1],
    });
  });

  test("the same order applies within a phonebook", () => {
    const rows = [
      rowOf(1, { contact_name: "Ada Brandt", phonebook_list: [{ id: 5, name: "Vendor" }] }),
      rowOf(2, { contact_name: "Bo Brandt" }),
    ];
    expect(openRows(rows).answer({ q: "Frau Brandt", phonebook: "5" })).toMatchObject({
      found: 1,
      ids: [1],
    });
  });
});
