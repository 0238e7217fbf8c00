/** Reads a file of settings as users save it: with or without a byte order mark, but not as UTF-16. */
import { existsSync, readFileSync } from "node:fs";
import { parseEnv } from "node:util";

import { codeOf } from "../core/error-code.ts";
import { SettingsError } from "./settings-error.ts";

/** Returns no settings if the file does not exist. Throws `SettingsError` if it cannot be read as text. */
export function readEnvFile(path: string): Readonly<Record<string, string | undefined>> {
  if (!existsSync(path)) return {};
  const text = textOf(path);
  if (text.includes("\0")) {
    throw new SettingsError(
      `${path} contains NUL bytes, as UTF-16 text does. Save it as UTF-8 and start again.`,
    );
  }
  // Some editors begin a file with it, and it would become part of the first name.
  return parseEnv(text.replaceAll("\uFEFF", ""));
}

function textOf(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    throw new SettingsError(`${path} cannot be read (${codeOf(error) ?? "unknown"}).`);
  }
}
