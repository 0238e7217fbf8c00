/** The log: one line of JSON for each thing that happened, and nothing in it that is secret or personal. */
import { pino, type Logger } from "pino";

export type { Logger };

/** Logs to standard output. */
export function createLogger(): Logger {
  // Neither the machine's name nor the process's number says anything here.
  return pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime });
}
