import * as fc from "fast-check";
import { expect, test } from "vitest";

import { createBuilder } from "./index-builder.ts";
import { isSoonParsed } from "./json-shape.ts";

const bytesOf = (text: string) => Uint8Array.from(Buffer.from(text));
const nested = (depth: number) => "[".repeat(depth) + "]".repeat(depth);

test.each([
  ["lists within lists", `{"errcode":0,"data":${nested(6_000_000)}}`],
  ["objects within objects", `{"errcode":0,"data":${'{"a":'.repeat(3_000_000)}`],
  ["empty lists", `{"errcode":0,"data":[${"[],".repeat(6_000_000)}0]}`],
  ["digits", `{"errcode":0,"data":[${"1,".repeat(15_000_000)}1]}`],
])("does not let a page of %s be parsed", (_, page) => {
  const { buffer } = bytesOf(page);
  const before = process.cpuUsage();
  expect(createBuilder(7).add(buffer)).toBeNull();
  expect(process.cpuUsage(before).user).toBeLessThan(700_000);
});

test("allows nesting up to a depth that no page has", () => {
  expect([isSoonParsed(bytesOf(nested(32))), isSoonParsed(bytesOf(nested(33)))]).toEqual([
    true,
    false,
  ]);
});

test("ignores brackets and commas in a string", () => {
  const text = String.raw`\"[{,\\`.repeat(1_000_000);
  expect(isSoonParsed(bytesOf(`["${text}", "${"[".repeat(100)}"]`))).toBe(true);
});

test("accepts any JSON of usual depth", () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 5 }), (json) => {
      expect(isSoonParsed(bytesOf(json))).toBe(true);
    }),
  );
});
