/** How the process ends: in order on request, with a logged reason after an error, and soon either way. */
import { setTimeout as wait } from "node:timers/promises";
import { isatty } from "node:tty";

import { traceOf } from "../core/error-trace.ts";
import { releaseTokenWithinMs, goneWithinMs, oneStopWithinMs } from "../core/limits.ts";
import type { Logger } from "../core/logger.ts";

/** The running parts. */
type Parts = {
  readonly server: {
    /** Finishes what is under way. */
    readonly close: () => Promise<void>;
    /** Drops all connections, and accepts no other. */
    readonly cutOff: () => void;
  };
  /** Ends all reads from the PBX and releases the token. */
  readonly backend: { readonly close: () => Promise<void> };
};

/**
 * Handles signals and uncaught errors from now on; parts are registered as they start. SIGHUP ends a program
 * whose terminal was closed. For a service it means `reload`, and the service goes on.
 */
export function handleShutdown(log: Logger, reload: () => void) {
  let { server, backend }: Partial<Parts> = {};
  let stoppingSince: number | null = null;
  let isFailing = false;

  async function stop(): Promise<void> {
    setTimeout(() => process.exit(), goneWithinMs);
    await server?.close();
    // The exit does not wait for reads from the PBX whose callers have left.
    await backend?.close();
  }

  async function fail(thrown: unknown): Promise<void> {
    // A second error during the exit must not delay it.
    if (isFailing) process.exit(1);
    isFailing = true;
    log.fatal(traceOf(thrown), "uncaught error, exiting");
    server?.cutOff();
    await Promise.race([backend?.close(), wait(releaseTokenWithinMs)]);
  }

  const onSignal = () => {
    if (isFailing) return;
    const now = performance.now();
    if (stoppingSince === null) {
      stoppingSince = now;
      void stop().finally(() => process.exit());
    } else if (now - stoppingSince > oneStopWithinMs) {
      // A second signal means haste: requests are cut off, but the token is still released.
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

/**
 * Whether a user started the gateway in a terminal, even with a pipe: in `npm start | tee log` standard input
 * is one.
 */
const hasTerminal = (): boolean => [0, 1, 2].some((file) => isatty(file));
