import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, beforeAll, expect, test } from "vitest";

import { readEnvFile } from "./env-file.ts";
import { SettingsError } from "./settings-error.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "frontdesk-env-"));
});
afterAll(() => rm(folder, { recursive: true }));

const text = "PBX_URL=https://pbx.example\r\n# A comment\nPORT=8080\n";
const mark = "\uFEFF";

test.each([
  ["as UTF-8", Buffer.from(text)],
  ["with a byte order mark", Buffer.from(mark + text)],
  [
    "from two files with one each",
    Buffer.from(`${mark}PBX_URL=https://pbx.example\n${mark}PORT=8080`),
  ],
])("reads a file that is saved %s", async (_, bytes) => {
  const path = join(folder, "good.env");
  await writeFile(path, bytes);
  expect(readEnvFile(path)).toEqual({ PBX_URL: "https://pbx.example", PORT: "8080" });
});

test.each([
  ["as UTF-16", Buffer.from(text, "utf16le")],
  ["as UTF-16 with a byte order mark", Buffer.from(mark + text, "utf16le")],
  ["as UTF-16 of the other order", Buffer.from(mark + text, "utf16le").swap16()],
  ["with a NUL byte", Buffer.from(`${text}HOST=local\0host`)],
])("refuses a file that is saved %s, in one line", async (_, bytes) => {
  const path = join(folder, "bad.env");
  await writeFile(path, bytes);
  expect(() => readEnvFile(path)).toThrow(SettingsError);
  expect(() => readEnvFile(path)).toThrow(/^\S+bad\.env contains NUL bytes[^\n]*UTF-8[^\n]*$/);
});

test("accepts a missing file as one without settings, and names a file that cannot be read", () => {
  expect(readEnvFile(join(folder, "none.env"))).toEqual({});
  expect(() => readEnvFile(folder)).toThrow(/^\S+ cannot be read \(EISDIR\)\.$/);
});
