/** Which Node.js versions are accepted. */
import { readFileSync } from "node:fs";

import { expect, test } from "vitest";

import { isFit } from "./node-version.mjs";

test.each([
  ["16.20.2", false],
  ["18.20.8", false],
  ["19.9.0", false],
  ["20.0.0", false],
  ["20.18.3", false],
  ["20.19.0", true],
  ["20.20.2", true],
  ["21.7.3", false],
  ["22.0.0", false],
  ["22.11.0", false],
  ["22.12.0", true],
  ["22.20.0-rc.1", true],
  ["23.0.0", true],
  ["24.1.0", true],
  ["100.0.0", true],
])("%s: %s", (version, fits) => {
  expect(isFit(version)).toBe(fits);
});

test("package.json has the same range", () => {
  const { engines } = JSON.parse(readFileSync("package.json", "utf8"));
  expect(engines.node).toBe("^20.19.0 || >=22.12.0");
});
