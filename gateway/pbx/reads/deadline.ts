/** One deadline for everything that a read does: the login it waits for, the request, its retry. */
import { Problem } from "../../core/problem.ts";
import type { Read, ReadUntil } from "./read.ts";

export function deadline(read: ReadUntil, usualMs: number): Read {
  return (path, parameters, { timeoutMs = usualMs, readEnvelope } = {}) =>
    read(path, parameters, AbortSignal.timeout(timeoutMs), readEnvelope);
}

/** A shared operation must not end because the time of one of its callers is up. */
export function inTime<T>(shared: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const leave = () => reject(new Problem("pbx-timeout"));
    if (signal.aborted) leave();
    signal.addEventListener("abort", leave, { once: true });
    shared.then(resolve, reject);
  });
}
