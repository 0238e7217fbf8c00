/** The colours of the manifest, the documents and the browser's frame are the page's own. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

import { expect, test } from "vitest";

import { colors } from "./colors.ts";

const { light, dark } = colors;
const root = join(import.meta.dirname, "../..");

test.each([
  ["index.html", [light.background, dark.background]],
  ["public/manifest.webmanifest", [light.background, light.background]],
  ["public/favicon.svg", [light.primary, light.onPrimary]],
])("%s has no other colours", (path, expected) => {
  const written = readFileSync(join(root, path), "utf8").match(/#[\da-f]{3,8}\b/gi) ?? [];
  const whole = written.map((color) =>
    color.length === 4 ? color.replace(/[^#]/g, "$&$&") : color,
  );
  expect(new Set(whole)).toEqual(new Set(expected));
});
