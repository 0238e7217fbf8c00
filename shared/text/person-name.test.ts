import { describe, expect, test } from "vitest";

import { fullName, fullNameOfRow, nameOrderOf, needsNameOrder } from "./person-name.ts";

test.each([
  ["Jay", "Prichett", "Jay Prichett"],
  ["Jay", "", "Jay"],
  ["", "Prichett", "Prichett"],
  ["", "", ""],
  ["伟", "王", "王伟"],
  ["花子", "佐藤", "佐藤花子"],
  ["さくら", "はせがわ", "はせがわさくら"],
  ["민준", "김", "김민준"],
  ["美 玲", "陳", "陳美 玲"],
  ["David", "王", "David 王"],
  ["伟", "Wang", "伟 Wang"],
])("the full name of %j and %j is %j", (first, last, name) => {
  expect(fullName(first, last)).toBe(name);
});

describe("a row's name is written as the card's,", () => {
  test.each([
    ["first-last", "伟 王", "王伟"],
    ["first-last", " 伟\u3000王 ", "王伟"],
    ["first-last", "さくら はせがわ", "はせがわさくら"],
    ["first-last", "민준 김", "김민준"],
    ["first-last", "美 玲 陳", "陳美 玲"],
    ["last-first", "王 伟", "王伟"],
    ["last-first", "김 민준", "김민준"],
    ["last-first", "陳 美 玲", "陳美 玲"],
    ["first-last", "王伟", "王伟"],
    ["first-last", "Jay Prichett", "Jay Prichett"],
    // It is unknown which part is which, and it does not matter: the name stays as the PBX has it.
    ["last-first", "Prichett Jay", "Prichett Jay"],
    ["last-first", "van den Berg Zoë", "van den Berg Zoë"],
    ["first-last", "David 王", "David 王"],
    [null, "伟 王", "伟 王"],
    [null, " Jay ", "Jay"],
    ["first-last", "", ""],
  ] as const)("in the order %j: %j", (order, stored, name) => {
    expect(fullNameOfRow(stored, order)).toBe(name);
  });
});

test.each([
  ["伟 王", true],
  ["王\u3000伟", true],
  ["王伟", false],
  [" 王伟 ", false],
  ["Jay Prichett", false],
  ["David 王", false],
  ["", false],
])("%j needs the order: %j", (name, isNeeded) => {
  expect(needsNameOrder(name)).toBe(isNeeded);
});

test.each([
  ["伟 王", "伟", "王", "first-last"],
  ["王 伟", "伟", "王", "last-first"],
  ["王  伟 ", " 伟", "王 ", "last-first"],
  ["王 王", "王", "王", null],
  ["王伟", "伟", "王", null],
  ["伟", "伟", "", null],
  ["李 娜", "伟", "王", null],
])("the row %j of %j and %j shows the order %j", (name, first, last, order) => {
  expect(nameOrderOf(name, first, last)).toBe(order);
});
