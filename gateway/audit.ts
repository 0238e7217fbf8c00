/** The audit: one line of JSON for each time that contacts are handed out, with who got which, and nothing else of them. */
import { closeSync, openSync, writeFileSync } from "node:fs";

import { codeOf } from "./error-code.ts";
import type { Logger } from "./logger.ts";
import { SettingsError } from "./settings-error.ts";

/** What an answer gives away. */
export type Handed = {
  readonly route: string;
  readonly errcode: number;
  /** Every contact in it. */
  readonly ids: readonly number[];
};

export type AuditEntry = Handed & {
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
  /** Opens the file anew, once something has moved it away. */
  readonly reopen: () => void;
};

export const noAudit: Audit = { isOn: false, write: () => {}, reopen: () => {} };

/** The owner alone may read it. */
const mode = 0o600;

/** `to` is "stdout" or a file. Throws `SettingsError` where that cannot be written. */
export function openAudit(to: string | null, log: Logger): Audit {
  if (to === null) return noAudit;
  const isFile = to !== "stdout";
  let file = isFile ? openFile(to) : process.stdout.fd;
  let lost = 0;

  /** Whole lines, before the reply leaves: what was handed out is noted even if we end now. */
  function append(text: string): void {
    if (isFile) writeFileSync(file, text);
    else process.stdout.write(text);
  }

  return {
    isOn: true,

    /** Never throws: a call is answered even when a disk is full. What is lost is counted, here and in the log. */
    write(entry) {
      const time = new Date().toISOString();
      const line = `${JSON.stringify({ time, msg: "audit", ...entry })}\n`;
      try {
        // The break ends what may stand there half written.
        if (lost > 0) append(`\n${JSON.stringify({ time, msg: "audit lines lost", lost })}\n`);
        lost = 0;
        append(line);
      } catch (error) {
        lost += 1;
        log.error({ code: codeOf(error) ?? "unknown", lost }, "audit not written");
      }
    },

    reopen() {
      if (!isFile) return;
      try {
        const old = file;
        file = openSync(to, "a", mode);
        closeSync(old);
      } catch (error) {
        log.error(
          { code: codeOf(error) ?? "unknown" },
          "audit file not opened anew; the old one is used",
        );
      }
    },
  };
}

function openFile(path: string): number {
  try {
    return openSync(path, "a", mode);
  } catch (error) {
    throw new SettingsError(`AUDIT cannot be written to ${path} (${codeOf(error) ?? "unknown"}).`);
  }
}
