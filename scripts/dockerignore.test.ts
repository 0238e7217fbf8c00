import { readFileSync } from "node:fs";

import { expect, test } from "vitest";

const ignored = readFileSync(new URL("../.dockerignore", import.meta.url), "utf8").split("\n");

test.each([".env", "*.pem", "**/*.pem"])("keeps %s out of every image", (secret) => {
  expect(ignored).toContain(secret);
});

test("ignores no file and then includes it again", () => {
  expect(ignored.filter((line) => line.startsWith("!"))).toEqual([]);
});
