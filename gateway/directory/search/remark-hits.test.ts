/** Remarks are searched, and shown, only if nothing else is found. */
import { describe, expect, test } from "vitest";

import { openRows, rowOf } from "../../testing/directory.fixture.ts";

const directory = openRows([
  rowOf(1, { contact_name: "Ada Holm", remark: "Renewal every March.\n Ask for  Zoë Müller" }),
  rowOf(2, { contact_name: "Bo March", remark: "Renewal in May" }),
  rowOf(3, { contact_name: "Cem Yıldız", remark: "需要合同续签，请联系北京办公室" }),
  rowOf(4, { contact_name: "Dee Lo", remark: `${"word ".repeat(38)}almost forgotten` }),
  rowOf(5, { contact_name: "Eve Roe", remark: "Ring 030 231 after six" }),
  rowOf(6, { contact_name: "Flo Roe", remark: " " }),
]);

describe("a remark is found by", () => {
  test.each([
    ["renewal", [1, 2]],
    ["RENEW", [1, 2]],
    ["holm renewal", [1]],
    ["renewal zoe", [1]],
    ["mueller", [1]],
    ["muller", [1]],
    ["Frau Müller", [1]],
    ["合同", [3]],
    ["北京", [3]],
    ["six", [5]],
    ["roe six", [5]],
  ])("%s", (q, ids) => {
    const { rows, ...answer } = directory.answer({ q });
    expect(answer).toMatchObject({ found: ids.length, ids, isNearest: false });
    for (const row of rows) expect(row).toHaveProperty("remark");
  });

  test.each(["march", "holm", "roe", "", "6"])("nothing if %j finds others", (q) => {
    for (const row of directory.answer({ q }).rows) expect(row).not.toHaveProperty("remark");
  });

  test("its beginning only", () => {
    expect(directory.answer({ q: "almost" })).toMatchObject({ ids: [4] });
    expect(directory.answer({ q: "forgotten" })).toMatchObject({ found: 0 });
    expect(directory.answer({ q: "enewal" })).toMatchObject({ found: 0 });
  });
});

test("a row shows a remark in one line, and only as much as is searched", () => {
  expect(directory.answer({ q: "zoe" }).rows).toMatchObject([
    { id: 1, remark: "Renewal every March. Ask for Zoë Müller" },
  ]);
  const long = openRows([rowOf(1, { remark: `a${"😀".repeat(300)} b` })]);
  const [row] = long.answer({ q: "a" }).rows;
  expect(row).toHaveProperty("remark", `a${"😀".repeat(99)}`);
});

test("a contact without a remark is found beside those with one", () => {
  const { answer } = openRows([
    rowOf(1, { contact_name: "Ada Holm" }),
    rowOf(2, { contact_name: "Bo", remark: "Holm" }),
    rowOf(3, { contact_name: "Ada", remark: "urgent" }),
  ]);
  expect(answer({ q: "holm" })).toMatchObject({ ids: [1] });
  expect(answer({ q: "ada urgent" })).toMatchObject({ ids: [3] });
});
