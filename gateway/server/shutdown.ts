/** How the process ends: in order when it is asked to, with a logged reason when something broke, and soon either way. */
import { setTimeout as wait } from "node:timers/promises";
import { isatty } from "node:tty";

import { traceOf } from "../core/error-trace.ts";
import { giveBackWithinMs, goneWithinMs, oneStopWithinMs } from "../core/limits.ts";
import type { Logger } from "../core/logger.ts";

/** What is running. */
type Parts = {
  readonly server: {
    /** Finishes what is under way. */
    readonly close: () => Promise<void>;
    /** Drops all connections, and takes no other. */
    readonly cutOff: () => void;
  };
  /** Ends all reads of the PBX's and gives the token back. */
  readonly backend: { readonly close: () => Promise<void> };
};

/**
 * Takes care of signals and of errors that nobody caught, from now on; parts are named as they start.
 * SIGHUP ends a program whose terminal was closed. A service is asked by it to `reload`, and goes on.
 */
export function handleShutdown(log: Logger, reload: () => void) {
  let { server, backend }: Partial<Parts> = {};
  let stoppingSince: number | null = null;
  let isFailing = false;

  async function stop(): Promise<void> {
    setTimeout(() => process.exit(), goneWithinMs);
    await server?.close();
    // The exit does not wait for reads of the PBX's that nobody waits for any more.
    await backend?.close();
  }

  async function fail(thrown: unknown): Promise<void> {
    // Whatever breaks on the way out must not keep us.
    if (isFailing) process.exit(1);
    isFailing = true;
    log.fatal(traceOf(thrown), "ended by an error that nobody caught");
    server?.cutOff();
    await Promise.race([backend?.close(), wait(giveBackWithinMs)]);
  }

  const onSignal = () => {
    if (isFailing) return;
    const now = performance.now();
    if (stoppingSince === null) {
      stoppingSince = now;
      void stop().finally(() => process.exit());
    } else if (now - stoppingSince > oneStopWithinMs) {
      // Somebody is in a hurry: nothing is finished, but the token is still given back.
      server?.cutOff();
    }
  };
  const onError = (thrown: unknown) => void fail(thrown).finally(() => process.exit(1));
  process.on("SIGINT", onSignal).on("SIGTERM", onSignal);
  process.on("SIGHUP", hasTerminal() ? onSignal : reload);
  process.on("uncaughtException", onError).on("unhandledRejection", onError);

  return (parts: Partial<Parts>) => {
    ({ server = server, backend = backend } = parts);
  };
}

/** Whether somebody has started us in a terminal, also with a pipe: in `npm start | tee log` standard input is one. */
const hasTerminal = (): boolean => [0, 1, 2].some((file) => isatty(file));
