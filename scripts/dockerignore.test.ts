import { readFileSync } from "node:fs";

import { expect, test } from "vitest";

const ignored = readFileSync(new URL("../.dockerignore", import.meta.url), "utf8").split("\n");

test.each([".env", "*.pem", "**/*.pem"])("no image has %s in it", (secret) => {
  expect(ignored).toContain(secret);
});

test("nothing that is left out is let in again", () => {
  expect(ignored.filter((line) => line.startsWith("!"))).toEqual([]);
});
