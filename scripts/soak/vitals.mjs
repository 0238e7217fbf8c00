/** The state of a gateway during a soak, from its own metrics: memory and handles over time. */
import { median } from "../bench/median.mjs";

/** In MiB, percent and pieces: how much the rest of a soak may add to its first third. */
const most = { rss: 40, heap: 20, fds: 20 };

/** @typedef {{ rss: number, heap: number, fds: number, handles: number, logIns: number }} Vitals */

/** @param {string} origin @returns {Promise<Vitals>} */
export async function vitalsOf(origin) {
  const text = await (await fetch(`${origin}/metrics`)).text();
  /** @param {string} name */
  const sum = (name) =>
    [...text.matchAll(new RegExp(`^${name}(?:{[^}]*})? (\\S+)$`, "gm"))].reduce(
      (total, [, value]) => total + Number(value),
      0,
    );
  return {
    rss: sum("process_resident_memory_bytes") / 2 ** 20,
    heap: sum("nodejs_heap_size_used_bytes") / 2 ** 20,
    fds: sum("process_open_fds"),
    handles: sum("nodejs_active_handles_total"),
    logIns: sum("frontdesk_pbx_log_ins_total"),
  };
}

/**
 * The metrics that are not flat, as lines. The heap counts at its lowest, after a garbage collection.
 * @param {readonly Vitals[]} samples From the end of the warm-up on.
 */
export function notFlat(samples) {
  const third = Math.max(1, Math.floor(samples.length / 3));
  const [first, last] = [samples.slice(0, third), samples.slice(-third)];
  /** @param {readonly Vitals[]} part @param {"rss" | "heap" | "fds"} name */
  const level = (part, name) => {
    const values = part.map((vitals) => vitals[name]);
    return name === "heap" ? Math.min(...values) : median(values);
  };
  return /** @type {const} */ (["rss", "heap", "fds"]).map((name) => {
    const [from, to] = [level(first, name), level(last, name)];
    return { name, from, to, isFlat: to - from <= most[name] };
  });
}
