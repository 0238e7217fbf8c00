/** `npm run check` builds only if nothing is built, since a service may be running from there. */
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterEach, expect, test } from "vitest";

let root = "";
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** Its exit code in a project of its own, with a build that leaves a program that exits with 5. */
function check(built: Readonly<Record<string, string>>) {
  root = mkdtempSync(join(tmpdir(), "frontdesk-check-"));
  mkdirSync(join(root, "dist/server"), { recursive: true });
  for (const script of ["check.mjs", "npm.mjs"]) {
    cpSync(join(import.meta.dirname, script), join(root, "scripts", script));
  }
  const build = `node -e "fs.writeFileSync('dist/server/check.js', 'process.exitCode = 5')"`;
  const files = { "package.json": JSON.stringify({ scripts: { build } }), ...built };
  for (const [path, text] of Object.entries(files)) writeFileSync(join(root, path), text);
  return spawnSync(process.execPath, [join(root, "scripts/check.mjs")]).status;
}

test.each([0, 1])("runs an existing build as it is, and exits with its %i", (code) => {
  expect(check({ "dist/server/check.js": `process.exitCode = ${code}` })).toBe(code);
});

test("builds first if nothing is built", () => {
  expect(check({})).toBe(5);
});
