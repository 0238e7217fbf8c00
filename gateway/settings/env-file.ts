/** Reads a file of settings as people save it: with a byte order mark or without, but not as UTF-16. */
import { existsSync, readFileSync } from "node:fs";
import { parseEnv } from "node:util";

import { codeOf } from "../core/error-code.ts";
import { SettingsError } from "./settings-error.ts";

/** Empty where there is no such file. Throws `SettingsError` where it cannot be read as text. */
export function readEnvFile(path: string): Readonly<Record<string, string | undefined>> {
  if (!existsSync(path)) return {};
  const text = textOf(path);
  if (text.includes("\0")) {
    throw new SettingsError(
      `${path} has NUL bytes in it, as text in UTF-16 has. Save it as UTF-8, and start again.`,
    );
  }
  // Some editors begin a file with it, and it would be a part of the first name.
  return parseEnv(text.replaceAll("\uFEFF", ""));
}

function textOf(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    throw new SettingsError(`${path} cannot be read (${codeOf(error) ?? "unknown"}).`);
  }
}
