/** The audit log: one line of JSON for each disclosure, with who saw which contact IDs and nothing else. */
import { closeSync, writeFileSync } from "node:fs";

import { codeOf } from "../core/error-code.ts";
import { createLineWriter } from "../core/line-writer.ts";
import type { Logger } from "../core/logger.ts";
import { linesLost } from "../core/metrics.ts";
import type { Disclosure } from "../http/internal-request.ts";
import { SettingsError } from "../settings/settings-error.ts";
import { AuditFileError, openAuditFile } from "./audit-file.ts";

export type AuditEntry = Disclosure & {
  /** An email address, or the provider's own name for the user; "-" if sign-in is off. */
  readonly user: string;
  readonly address: string;
  /** Whether the contacts were rendered into a page or sent as data. */
  readonly as: "page" | "data";
  readonly status: number;
};

export type Audit = {
  readonly isOn: boolean;
  readonly write: (entry: AuditEntry) => void;
  /** Reopens the file after something has moved it away. */
  readonly reopen: () => void;
};

export const noAudit: Audit = { isOn: false, write: () => {}, reopen: () => {} };

/** `to` is "stdout" or a file. Throws `SettingsError` if that file must not be written to. */
export function openAudit(to: string | null, log: Logger): Audit {
  if (to === null) return noAudit;
  return to === "stdout" ? auditToStdout() : auditToFile(to, log);
}

const lineOf = (entry: AuditEntry, time: string) =>
  `${JSON.stringify({ time, msg: "audit", ...entry })}\n`;

function auditToStdout(): Audit {
  const { write } = createLineWriter(process.stdout, "audit");
  return {
    isOn: true,
    write: (entry) => write(lineOf(entry, new Date().toISOString())),
    reopen: () => {},
  };
}

function auditToFile(path: string, log: Logger): Audit {
  let file = openAtStart(path);
  let lost = 0;

  return {
    isOn: true,

    /**
     * Writes the whole line before the reply is sent, so that every disclosure is logged even if the process
     * ends now. Never throws: Frontdesk answers a call even if the disk is full. Lost lines are counted, here
     * and in the log.
     */
    write(entry) {
      const time = new Date().toISOString();
      try {
        // The line break ends a line that may be half written.
        if (lost > 0) {
          writeFileSync(file, `\n${JSON.stringify({ time, msg: "audit lines lost", lost })}\n`);
        }
        lost = 0;
        writeFileSync(file, lineOf(entry, time));
      } catch (error) {
        lost += 1;
        linesLost.inc({ lines: "audit" });
        log.error({ code: codeOf(error) ?? "unknown", lost }, "audit line not written");
      }
    },

    reopen() {
      try {
        const old = file;
        file = openAuditFile(path);
        closeSync(old);
      } catch (error) {
        const why = error instanceof AuditFileError ? error.message : "unknown";
        log.error({ why }, "cannot reopen the audit file; keeping the old one");
      }
    },
  };
}

function openAtStart(path: string): number {
  try {
    return openAuditFile(path);
  } catch (error) {
    if (!(error instanceof AuditFileError)) throw error;
    throw new SettingsError(`AUDIT names ${path}, which ${error.message}.`);
  }
}
