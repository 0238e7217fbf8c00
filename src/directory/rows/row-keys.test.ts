import { expect, test } from "vitest";

import { rowAfterKey } from "./row-keys.ts";

test.each([
  ["ArrowDown", 3, 4],
  ["ArrowDown", 9, 9],
  ["ArrowUp", 3, 2],
  ["ArrowUp", 0, "search"],
  ["PageDown", 3, 9],
  ["PageUp", 9, 1],
  ["PageUp", 3, 0],
  ["Home", 7, 0],
  ["End", 0, 9],
  ["a", 3, null],
] as const)("%s moves from row %s of ten to %s", (key, row, next) => {
  expect(rowAfterKey(key, row, 10)).toBe(next);
});
