/** The directory at 500,000 contacts: filling, memory, search, lookup, colleagues, and the server render during them (`npm run bench:directory`). */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";

import autocannon from "autocannon";
import { chromium } from "playwright";

import { findChromium } from "../chromium.mjs";
import { builtProgram, startGateway, startProgram } from "../program.mjs";
import { coldAndWarm } from "./first-paint.mjs";
import { median } from "./median.mjs";

const { values: options } = parseArgs({
  options: {
    contacts: { type: "string", default: "500000" },
    seconds: { type: "string", default: "10" },
    rounds: { type: "string", default: "9" },
  },
});
const seconds = Number(options.seconds);
const contacts = Number(options.contacts);

const inside = pathToFileURL(join(import.meta.dirname, "inside.mjs")).href;

/**
 * A simulator with this many contacts, and a gateway in front of it.
 * @param {number} size
 */
async function openDesk(size) {
  const simulator = await startProgram(
    [process.execPath, builtProgram("simulator"), "--port", "0", "--contacts", String(size)],
    {},
    /^PBX_URL=(.*)$/,
  );
  const gateway = await startGateway({
    PBX_URL: simulator.url,
    PBX_CLIENT_ID: "frontdesk",
    PBX_CLIENT_SECRET: "simulator",
    NODE_OPTIONS: `--import ${inside}`,
  });
  return {
    gateway,
    /** What was measured in the gateway since the last call. */
    async measured() {
      const line = gateway.nextMatch(/^inside (.*)$/);
      process.kill(gateway.pid ?? 0, "SIGUSR2");
      return JSON.parse(await line);
    },
    memory() {
      const status = readFileSync(`/proc/${gateway.pid}/status`, "utf8");
      return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024;
    },
    async close() {
      await gateway.stop();
      await simulator.stop();
    },
  };
}

/** @param {string} target @param {number} is @param {number} most @param {string} unit */
const judge = (target, is, most, unit) =>
  console.log(`${is <= most ? "met   " : "missed"} ${is.toFixed(2)} ${unit} (${most}) ${target}`);

const started = performance.now();
const large = await openDesk(contacts);
await large.measured();
const empty = large.memory();
const filled = await large.gateway.nextMatch(/"ms":(\d+),"msg":"directory filled"/);
const { longestPauseMs } = await large.measured();
console.log(`${contacts} contacts`);
console.log(`filled in ${(Number(filled) / 1000).toFixed(1)} s, the PBX's share included`);
console.log(`(${((performance.now() - started) / 1000).toFixed(1)} s since the start)`);
console.log(`memory: ${empty.toFixed(0)} MiB before, ${large.memory().toFixed(0)} MiB after`);
judge("longest pause of the event loop while filling", longestPauseMs, 50, "ms");

const searches = [
  "q=mar",
  "q=an",
  "q=a",
  "q=ada+holm",
  "q=holm+ada+log",
  "q=m%C3%BCller",
  "q=555",
  "q=0170-0012",
  "q=%2B49+30",
  "q=bjorn&phonebook=1",
  "q=ost&sort=company",
  "q=nobody",
  "q=ada.alber",
  "phonebook=3",
];
const lookups = Array.from({ length: 50 }, (_, index) => {
  const number = String(index * 9973 + 1).padStart(7, "0");
  return `number=${index % 2 === 0 ? "%2B49170" : "0170"}${number}`;
});
/** @type {{ data: { rows: { id: number, company: string }[] } }} */
const { data: employed } = await (await fetch(`${large.gateway.url}/directory?q=mar`)).json();
const colleagues = employed.rows
  .slice(0, 50)
  .map(({ id, company }) => new URLSearchParams({ company, except: String(id) }).toString());

await large.measured();
for (const { name, queries, most } of [
  { name: "lookup", queries: lookups, most: 2 },
  { name: "colleagues", queries: colleagues, most: 2 },
  { name: "search", queries: searches, most: 20 },
]) {
  const load = autocannon({
    url: large.gateway.url,
    connections: 50,
    duration: seconds,
    requests: queries.map((query) => ({ path: `/directory?${query}` })),
  });
  const { requests, latency, non2xx } = await load;
  const { inside: times, longestPauseMs: pause } = await large.measured();
  console.log(
    `\n${name}, 50 callers at once: ${requests.average.toFixed(0)} a second, failed ${non2xx}; ` +
      `outside p50 ${latency.p50} ms, p99 ${latency.p99} ms; ` +
      `inside p99 ${times.p99.toFixed(1)} ms; longest pause ${pause.toFixed(0)} ms`,
  );
  judge(`${name} inside the gateway, median`, times.median, most, "ms");
}
console.log(`memory after that: ${large.memory().toFixed(0)} MiB`);

const browser = await chromium.launch({ executablePath: findChromium() });
const page = await browser.newPage();
await page.goto(`${large.gateway.url}/contacts`, { waitUntil: "networkidle" });
const rows = await page.getByRole("listitem").count();
console.log("");
judge("rows in the page", rows, 200, "rows");
await page.close();

const small = await openDesk(500);
await small.gateway.nextMatch(/"msg":"directory filled"/);
/** @type {Record<"small" | "large", number[]>} */
const paints = { small: [], large: [] };
for (let round = 0; round <= Number(options.rounds); round += 1) {
  for (const [size, desk] of /** @type {const} */ ([
    ["small", small],
    ["large", large],
  ])) {
    const { cold } = await coldAndWarm(browser, `${desk.gateway.url}/contacts/400`);
    if (round > 0) paints[size].push(cold.ms);
  }
}
await browser.close();
const [few, many] = [median(paints.small), median(paints.large)];
console.log(
  `server render of a contact: ${few.toFixed(0)} ms among 500, ${many.toFixed(0)} ms among ${contacts}`,
);
judge("server render among all, as a ratio to among 500", many / few, 1.1, "×");
await Promise.all([large.close(), small.close()]);
