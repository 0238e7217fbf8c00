/** A file of settings as people save it: an error prevents the start, with a line that names it. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { expect, testWithoutPage as test } from "./fixtures.ts";
import { run } from "./process.ts";

const gateway = join(import.meta.dirname, "../dist/server/gateway.js");
const mark = "\uFEFF";

for (const [what, bytes, line] of [
  ["UTF-16", Buffer.from(`${mark}PORT=0\n`, "utf16le"), /^\.env contains NUL bytes[^\n]+\n$/],
  ["a name that is one letter off", "PRT=0\n", /^PRT is not a setting. Use PORT [^\n]+\n$/],
  [
    "a name that is two letters off",
    "OIDC_CLEINTID=x\n",
    /^OIDC_CLEINTID is not a setting. Use OIDC_CLIENT_ID [^\n]+\n$/,
  ],
  [
    "a byte order mark and a wrong value",
    `${mark}SERVER_RENDER_MS=x\n`,
    /^SERVER_RENDER_MS must [^\n]+\n$/,
  ],
  [
    "another program's names and a wrong value",
    "TZ=UTC\nLANG=C\nSERVER_RENDER_MS=x\n",
    /^SERVER_RENDER_MS must [^\n]+\n$/,
  ],
] as const) {
  test(`does not start if .env has ${what}, and prints one line`, async () => {
    const folder = await mkdtemp(join(tmpdir(), "frontdesk-env-"));
    await writeFile(join(folder, ".env"), bytes);
    const program = run(process.execPath, [gateway], {}, folder);
    expect(await program.exited).toBe(1);
    expect(program.output()).toMatch(line);
    await rm(folder, { recursive: true });
  });
}
