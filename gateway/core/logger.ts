/** The log: one line of JSON for each event, without secrets or personal data. */
import { pino, type Logger } from "pino";

import { createLineWriter } from "./line-writer.ts";

export type { Logger };

/** Logs to standard output. */
export function createLogger(): Logger {
  // The machine's name and the process ID mean nothing here.
  const options = { base: null, timestamp: pino.stdTimeFunctions.isoTime };
  // pino's own stream ends or hangs the process if a line cannot be written.
  return pino(options, createLineWriter(process.stdout, "log"));
}
