import { expect, test } from "vitest";

import { packed } from "./transfer.ts";

test("packs arrays of every kind together, unchanged", () => {
  const large = new Uint8Array(32 * 1024 * 1024).fill(7);
  const value = {
    count: 3,
    none: null,
    list: [{ id: 1, name: "P" }],
    odd: Uint8Array.of(1, 2, 3),
    nested: {
      units: Uint16Array.of(65_535),
      empty: new Uint32Array(),
      keys: Float64Array.of(0.5, 2 ** 52),
    },
    after: Uint32Array.of(2 ** 32 - 1),
  };
  const before = structuredClone(value);
  const { value: moved, buffers } = packed({ ...value, large });
  const arrived: unknown = structuredClone(moved, { transfer: buffers });
  expect(buffers).toHaveLength(2);
  expect(arrived).toMatchObject(before);
  expect(large.byteLength).toBe(0);
});

test.each([null, { errcode: 0, total: null }])("leaves %j as it is", (value) => {
  expect(packed(value).value).toEqual(value);
});
