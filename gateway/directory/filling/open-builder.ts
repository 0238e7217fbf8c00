/** A builder in this thread, or in a worker, which leaves this thread free to answer. */
import { Worker } from "node:worker_threads";

import { codeOf } from "../../core/error-code.ts";
import { Problem } from "../../core/problem.ts";
import type { DirectoryIndex } from "../index/directory-index.ts";
import { createBuilder, type PageDigest } from "./index-builder.ts";

export type OpenBuilder = (lastDigits: number) => {
  /** Takes the bytes away. Returns `null` if they are not a reply of `company_contact/list`. */
  readonly add: (bytes: ArrayBuffer) => Promise<PageDigest | null>;
  readonly finish: () => Promise<DirectoryIndex>;
  /** Ends the builder, finished or not; calls under way fail. */
  readonly end: () => void;
};

/** A message to the worker: a page, or "finish". */
export type ToWorker = ArrayBuffer | "finish";

export const openBuilderHere: OpenBuilder = (lastDigits) => {
  const builder = createBuilder(lastDigits);
  let isEnded = false;
  return {
    add: async (bytes) => {
      if (isEnded) throw ended();
      return builder.add(bytes);
    },
    finish: async () => builder.finish(),
    end: () => (isEnded = true),
  };
};

const ended = (code = "BUILDER_ENDED") => new Problem("gateway-error", code);

/**
 * For its strings and objects; half a million contacts take a third. Without a limit, a reply could fill all
 * memory.
 */
const resourceLimits = { maxOldGenerationSizeMb: 1024 };

/** `program` is the built `worker.ts`. */
export function openBuilderIn(program: URL): OpenBuilder {
  return (lastDigits) => {
    const worker = new Worker(program, { workerData: lastDigits, resourceLimits });
    worker.unref();
    let isEnded = false;
    let code: string | undefined;
    worker.on("exit", () => (isEnded = true));
    // The worker's error may quote what it read.
    worker.on("error", (error) => {
      isEnded = true;
      code = codeOf(error) ?? undefined;
    });

    function ask<TReply>(message: ToWorker, moved: ArrayBuffer[]): Promise<TReply> {
      return new Promise((resolve, reject) => {
        const fail = () => reject(ended(code));
        if (isEnded) {
          fail();
          return;
        }
        worker.once("exit", fail).once("message", (reply: TReply) => {
          worker.off("exit", fail);
          resolve(reply);
        });
        worker.postMessage(message, moved);
      });
    }

    return {
      add: (bytes) => ask<PageDigest | null>(bytes, [bytes]),
      finish: async () => {
        const index = await ask<DirectoryIndex>("finish", []);
        // The worker's memory is freed before the directory counts as filled.
        await worker.terminate();
        return index;
      },
      end: () => void worker.terminate(),
    };
  };
}
