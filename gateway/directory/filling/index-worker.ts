/** Builds a directory in a worker thread: receives pages one by one, and transfers the finished index. */
import { constants, setPriority } from "node:os";
import { parentPort, workerData } from "node:worker_threads";

import { createBuilder } from "./index-builder.ts";
import type { ToWorker } from "./open-builder.ts";
import { packed } from "./transfer.ts";

// Callers come first if there are few cores. On Linux this sets the priority of this thread only; elsewhere
// it would be the whole program's.
if (process.platform === "linux") setPriority(constants.priority.PRIORITY_LOW);

const builder = createBuilder(Number(workerData));

parentPort?.on("message", (message: ToWorker) => {
  const reply = message === "finish" ? builder.finish() : builder.add(message);
  const { value, buffers } = packed(reply);
  parentPort?.postMessage(value, buffers);
});
