/** The log: one line of JSON for each thing that happened, and nothing in it that is secret or personal. */
import { pino, type Logger } from "pino";

import { createLineWriter } from "./line-writer.ts";

export type { Logger };

/** Logs to standard output. */
export function createLogger(): Logger {
  // Neither the machine's name nor the process's number says anything here.
  const options = { base: null, timestamp: pino.stdTimeFunctions.isoTime };
  // pino's own way there ends or hangs the process where a line cannot be written.
  return pino(options, createLineWriter(process.stdout, "log"));
}
