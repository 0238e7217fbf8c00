/** Opens the audit file: readable by its owner only, and never another file under the same name. */
import { closeSync, constants, fchmodSync, fstatSync, openSync } from "node:fs";

import { codeOf } from "../core/error-code.ts";

/** Only the owner may read it. */
const mode = 0o600;

const { O_APPEND, O_CREAT, O_NOFOLLOW, O_NONBLOCK, O_WRONLY } = constants;
/** Without O_NONBLOCK, opening a named pipe would wait until something reads it. */
const flags = O_APPEND | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_WRONLY;

/** Why the file is not written to; the text follows its name. */
export class AuditFileError extends Error {}

/** Returns the file's descriptor. Throws `AuditFileError`. */
export function openAuditFile(path: string): number {
  let file: number | null = null;
  try {
    file = openSync(path, flags, mode);
    const stat = fstatSync(file);
    if (!stat.isFile()) throw new AuditFileError("is not a regular file");
    if (stat.nlink > 1) throw new AuditFileError("has another hard link");
    fchmodSync(file, mode);
    return file;
  } catch (error) {
    if (file !== null) closeSync(file);
    throw asReason(error);
  }
}

function asReason(error: unknown): AuditFileError {
  if (error instanceof AuditFileError) return error;
  const code = codeOf(error) ?? "unknown";
  // FreeBSD returns EMLINK instead.
  if (code === "ELOOP" || code === "EMLINK") return new AuditFileError("is a symbolic link");
  // For a directory, a named pipe without a reader, or a socket.
  if (code === "EISDIR" || code === "ENXIO") return new AuditFileError("is not a regular file");
  return new AuditFileError(`cannot be written (${code})`);
}
