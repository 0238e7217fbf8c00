import * as v from "valibot";
import { expect, test } from "vitest";

import { createSeal } from "./sealed-cookie.ts";

const anything = v.object({ text: v.string() });
const seal = createSeal("a secret", "one purpose", anything);

test("a sealed value is read back here, and unreadable elsewhere", async () => {
  const sealed = await seal.seal({ text: "Ann" });
  expect(await seal.open(sealed)).toEqual({ text: "Ann" });
  const parts = sealed.split(".").map((part) => Buffer.from(part, "base64url").toString("latin1"));
  expect(parts.join("\n")).not.toContain("Ann");
  expect(await seal.seal({ text: "Ann" })).not.toBe(sealed);
});

test.each([
  ["another secret", createSeal("another secret", "one purpose", anything)],
  ["another purpose", createSeal("a secret", "another purpose", anything)],
  ["another shape", createSeal("a secret", "one purpose", v.object({ id: v.number() }))],
])("%s does not open it", async (_, other) => {
  expect(await other.open(await seal.seal({ text: "Ann" }))).toBe(null);
});

test.each(["", "x", "a.b.c.d.e", "eyJhbGciOiJub25lIn0..."])("%j opens as null", async (text) => {
  expect(await seal.open(text)).toBe(null);
});
