/** A builder in this thread, or in a worker of its own, which leaves this one free to answer. */
import { Worker } from "node:worker_threads";

import { codeOf } from "../../core/error-code.ts";
import { Problem } from "../../core/problem.ts";
import type { DirectoryIndex } from "../index/directory-index.ts";
import { createBuilder, type PageDigest } from "./index-builder.ts";

export type OpenBuilder = (lastDigits: number) => {
  /** Takes the bytes away. `null` where they are no reply of `company_contact/list`. */
  readonly add: (bytes: ArrayBuffer) => Promise<PageDigest | null>;
  readonly finish: () => Promise<DirectoryIndex>;
  /** Ends it, finished or not; what is under way fails. */
  readonly end: () => void;
};

/** What a worker is sent: a page, or "finish". */
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

/** Of its strings and objects; half a million contacts take a third. A reply may be made to fill all memory. */
const resourceLimits = { maxOldGenerationSizeMb: 1024 };

/** `program` is the built `worker.ts`. */
export function openBuilderIn(program: URL): OpenBuilder {
  return (lastDigits) => {
    const worker = new Worker(program, { workerData: lastDigits, resourceLimits });
    worker.unref();
    let isEnded = false;
    let code: string | undefined;
    worker.on("exit", () => (isEnded = true));
    // Why it failed may quote what it read.
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
        // Its memory is given back before the directory is said to be there.
        await worker.terminate();
        return index;
      },
      end: () => void worker.terminate(),
    };
  };
}
