/**
 * How many pages and reads a gateway on one core answers, and whether its memory stays flat (`npm run
 * bench:gateway`).
 */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";

import autocannon from "autocannon";

import { startGateway } from "../program.mjs";

const { values: options } = parseArgs({
  options: {
    seconds: { type: "string", default: "10" },
    minutes: { type: "string", default: "5" },
  },
});
const seconds = Number(options.seconds);
const minutes = Number(options.minutes);

const canPin = spawnSync("taskset", ["-c", "0", "true"]).status === 0;
const gateway = await startGateway({}, canPin ? ["taskset", "-c", "0"] : []);
console.log(canPin ? "On one core." : "On all cores: taskset is not installed to limit it to one.");

/** @param {string} path @param {number} duration In seconds. @param {object} more */
const load = (path, duration, more = {}) =>
  autocannon({ url: gateway.url + path, connections: 10, duration, ...more });

/** Resident memory of the gateway in MiB, if the system reports it. */
function memory() {
  try {
    const [, kib] =
      /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${gateway.pid}/status`, "utf8")) ?? [];
    return Number(kib) / 1024;
  } catch {
    return Number.NaN;
  }
}

// Warmed up, like a gateway that has been running for a while.
await load("/contacts/4", 3);
const pages = await load("/contacts/4", seconds);
const reads = await load("/openapi/v1.0/company_contact/get?id=4", seconds);

for (const [name, { requests, latency, non2xx }] of /** @type {const} */ ([
  ["contact pages", pages],
  ["API reads", reads],
])) {
  const { p50, p97_5, p99 } = latency;
  console.log(
    `${name}: ${requests.average.toFixed(0)} a second; p50 ${p50} ms, p97.5 ${p97_5} ms, p99 ${p99} ms; failed ${non2xx}`,
  );
}
const share = 1 - pages.requests.average / reads.requests.average;
console.log(`share of rendering in a page's time: ${(share * 100).toFixed(0)} %`);
const target = 150;
console.log(`${pages.requests.average >= target ? "met   " : "missed"} ${target} pages a second`);

if (minutes > 0) {
  console.log(`\nMemory over ${minutes} minutes of 50 pages a second (MiB):`);
  const samples = [memory()];
  const timer = setInterval(() => samples.push(memory()), 5000);
  await load("/contacts/4", minutes * 60, { overallRate: 50 });
  clearInterval(timer);
  samples.push(memory());
  const figures = { first: samples[0], last: samples.at(-1), most: Math.max(...samples) };
  for (const [name, mib] of Object.entries(figures)) console.log(`  ${name}: ${mib?.toFixed(0)}`);
}
await gateway.stop();
