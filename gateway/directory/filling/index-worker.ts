/** Builds a directory in a thread of its own: takes pages one by one, and gives the index away. */
import { constants, setPriority } from "node:os";
import { parentPort, workerData } from "node:worker_threads";

import { createBuilder } from "./index-builder.ts";
import type { ToWorker } from "./open-builder.ts";
import { packed } from "./transfer.ts";

// Callers come first where there are few cores. On Linux this is the thread's own priority;
// elsewhere it would be the whole program's.
if (process.platform === "linux") setPriority(constants.priority.PRIORITY_LOW);

const builder = createBuilder(Number(workerData));

parentPort?.on("message", (message: ToWorker) => {
  const reply = message === "finish" ? builder.finish() : builder.add(message);
  const { value, buffers } = packed(reply);
  parentPort?.postMessage(value, buffers);
});
