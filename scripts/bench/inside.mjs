/**
 * Loaded into the gateway before its own code (`node --import`): measures how long its event loop is blocked,
 * and how long requests take inside it. On SIGUSR2 it prints one line of JSON and starts again.
 */
import { channel } from "node:diagnostics_channel";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { isMainThread } from "node:worker_threads";

const resolution = 1;

if (isMainThread) {
  const delay = monitorEventLoopDelay({ resolution });
  delay.enable();
  /** @type {WeakMap<object, number>} */
  const begun = new WeakMap();
  /** @type {number[]} */
  let times = [];

  channel("http.server.request.start").subscribe((message) => {
    begun.set(requestOf(message), performance.now());
  });
  channel("http.server.response.finish").subscribe((message) => {
    times.push(performance.now() - (begun.get(requestOf(message)) ?? Number.NaN));
  });

  process.on("SIGUSR2", () => {
    const sorted = times.toSorted((one, other) => one - other);
    /** @param {number} share */
    const at = (share) => sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
    const inside = { median: at(0.5), p99: at(0.99), count: times.length };
    const longestPauseMs = Math.max(0, delay.max / 1e6 - resolution);
    console.log(`inside ${JSON.stringify({ longestPauseMs, inside })}`);
    delay.reset();
    times = [];
  });
}

/** @param {unknown} message @returns {object} */
function requestOf(message) {
  const hasRequest = typeof message === "object" && message !== null && "request" in message;
  const request = hasRequest ? message.request : null;
  return typeof request === "object" && request !== null ? request : {};
}
