/**
 * Writes lines of the log or the audit log to a stream and never waits for its reader: lines that cannot be
 * written are dropped and counted.
 */
import type { Writable } from "node:stream";

import { linesLost } from "./metrics.ts";

type Lines = "log" | "audit";

type LineWriter = { readonly write: (line: string) => void };

/** In bytes: how much may wait for a slow reader. */
export const mostWaiting = 1024 * 1024;

export function createLineWriter(stream: Writable, lines: Lines): LineWriter {
  let lost = 0;
  const lose = (earlier: number) => {
    lost += 1 + earlier;
    linesLost.inc({ lines });
  };
  // Each line has its own callback. An unhandled error event would end the process.
  stream.on("error", () => {});
  neverBlock(stream);

  let isGathering = false;
  const flush = () => {
    isGathering = false;
    stream.uncork();
  };
  /**
   * One write for all lines of a turn of the event loop: with one each, a request took a fifth longer
   * (`bench:directory`).
   */
  function gather(): void {
    if (isGathering) return;
    isGathering = true;
    stream.cork();
    setImmediate(flush);
  }
  process.once("exit", flush);

  return {
    /** Never throws. */
    write(line) {
      if (stream.writableLength > mostWaiting) {
        lose(0);
        return;
      }
      const earlier = lost;
      lost = 0;
      gather();
      stream.write(earlier > 0 ? noteOf(lines, earlier) + line : line, (error) => {
        if (error) lose(earlier);
      });
    },
  };
}

/** Reports how many lines are missing here. The line break ends a line that may be half written. */
const noteOf = (lines: Lines, lost: number): string =>
  `\n${JSON.stringify({ time: new Date().toISOString(), msg: `${lines} lines lost`, lost })}\n`;

/** Node.js blocks while it writes to a terminal: one stopped by Ctrl+S would stop the gateway, signals included. */
function neverBlock(stream: Writable): void {
  const handle: unknown = "isTTY" in stream ? Reflect.get(stream, "_handle") : null;
  if (handle instanceof Object && "setBlocking" in handle) {
    if (typeof handle.setBlocking === "function") handle.setBlocking(false);
  }
}
