/** With an old Node.js the programs print one line and do not start, instead of an error about syntax. */
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";

import { expect, test } from "playwright/test";

import { root, run } from "./process.ts";

const asIf = (version: string) => {
  const lie = `Object.defineProperty(process,"versions",{value:{...process.versions,node:"${version}"}})`;
  return { NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(lie)}` };
};

for (const program of ["gateway", "check"]) {
  const file = `dist/server/${program}.js`;

  for (const version of ["18.20.8", "20.18.0", "22.11.0"]) {
    test(`${program} prints under ${version} which versions work, and nothing else`, async () => {
      const old = run(process.execPath, [file], asIf(version));
      expect(await old.exited).toBe(1);
      expect(old.output()).toMatch(
        /^Frontdesk needs Node\.js 20\.19 or later in version 20, or 22\.12 or later; this is \d[\d.]+\.\n$/,
      );
      expect(old.output()).toContain(version);
    });
  }

  test(`${program} prints it before it loads anything that an old version cannot parse`, () => {
    const seen = new Set<string>();
    const follow = (path: string) => {
      if (seen.has(path)) return;
      seen.add(path);
      const code = readFileSync(path, "utf8");
      for (const [, from = ""] of code.matchAll(/^import (?:.* from )?"([^"]+)";/gm)) {
        expect(from).toMatch(/^\.\//);
        follow(join(dirname(path), from));
      }
    };
    follow(join(root, file));
    expect([...seen].every((path) => /(gateway|check|node-version-[\w-]+)\.js$/.test(path))).toBe(
      true,
    );
  });
}

test("a build prints it, too", async () => {
  const old = run(process.execPath, ["scripts/node-version.mjs"], asIf("18.20.8"));
  expect(await old.exited).toBe(1);
  expect(old.output()).toMatch(/^Frontdesk needs Node\.js [^\n]+\n$/);
});
