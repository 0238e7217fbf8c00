/** The audit: one line of JSON for each time that contacts are handed out, with who got which, and nothing else of them. */
import { closeSync, writeFileSync } from "node:fs";

import { codeOf } from "../core/error-code.ts";
import { createLineWriter } from "../core/line-writer.ts";
import type { Logger } from "../core/logger.ts";
import { linesLost } from "../core/metrics.ts";
import type { Disclosure } from "../http/internal-request.ts";
import { SettingsError } from "../settings/settings-error.ts";
import { AuditFileError, openAuditFile } from "./audit-file.ts";

export type AuditEntry = Disclosure & {
  /** An email address, or the provider's own name for the person; "-" where nobody signs in. */
  readonly user: string;
  readonly address: string;
  /** Whether it was drawn into a page, or sent as data. */
  readonly as: "page" | "data";
  readonly status: number;
};

export type Audit = {
  readonly isOn: boolean;
  readonly write: (entry: AuditEntry) => void;
  /** Opens the file again, once something has moved it away. */
  readonly reopen: () => void;
};

export const noAudit: Audit = { isOn: false, write: () => {}, reopen: () => {} };

/** `to` is "stdout" or a file. Throws `SettingsError` where that file is not one to write to. */
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
     * The whole line, before the reply leaves: what was handed out is noted even if we end now. Never throws: a
     * call is answered even when a disk is full. What is lost is counted, here and in the log.
     */
    write(entry) {
      const time = new Date().toISOString();
      try {
        // The break ends what may be there half written.
        if (lost > 0) {
          writeFileSync(file, `\n${JSON.stringify({ time, msg: "audit lines lost", lost })}\n`);
        }
        lost = 0;
        writeFileSync(file, lineOf(entry, time));
      } catch (error) {
        lost += 1;
        linesLost.inc({ lines: "audit" });
        log.error({ code: codeOf(error) ?? "unknown", lost }, "audit not written");
      }
    },

    reopen() {
      try {
        const old = file;
        file = openAuditFile(path);
        closeSync(old);
      } catch (error) {
        const why = error instanceof AuditFileError ? error.message : "unknown";
        log.error({ why }, "audit file not opened again; the old one is used");
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
