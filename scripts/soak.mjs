/**
 * Puts load on a gateway while faults come and go, for as many minutes as `--minutes` or SOAK_MINUTES sets
 * (`npm run soak`). Every reply must be right, memory and handles flat, and no token left at the end.
 */
import { setTimeout as wait } from "node:timers/promises";
import { parseArgs } from "node:util";

import { builtProgram, startGateway, startProgram } from "./program.mjs";
import { anyAsk, contacts, createClient } from "./soak/load.mjs";
import { notFlat, vitalsOf } from "./soak/vitals.mjs";

const { values: options } = parseArgs({ options: { minutes: { type: "string" } } });
const minutes = Number(options.minutes ?? process.env["SOAK_MINUTES"] ?? 5);
const clients = 8;
const credentials = { PBX_CLIENT_ID: "frontdesk", PBX_CLIENT_SECRET: "simulator" };

/** @param {string} port */
const startSimulator = (port) => {
  const parameters = ["--port", port, "--contacts", String(contacts)];
  const command = [process.execPath, builtProgram("simulator"), ...parameters];
  return startProgram(command, {}, /^PBX_URL=(.*)$/);
};

let simulator = await startSimulator("0");
const pbx = new URL(simulator.url);
const gateway = await startGateway({
  ...credentials,
  PBX_URL: simulator.url,
  PBX_TIMEOUT_MS: "1500",
  DIRECTORY_MAX_AGE_S: "5",
});
const origin = gateway.url.replace("localhost", "127.0.0.1");

/** The phases, in this order, again and again; in seconds. */
const phases = [
  { name: "calm", seconds: 10, mayFail: false, begin: async () => {}, end: async () => {} },
  {
    name: "every token is refused",
    seconds: 5,
    mayFail: true,
    begin: async () =>
      simulator.order({ do: "fail", path: "company_contact/get", errcode: 10_004 }),
    end: async () => simulator.order({ do: "fail", path: "company_contact/get", errcode: 0 }),
  },
  { name: "recovery", seconds: 3, mayFail: true, begin: async () => {}, end: async () => {} },
  { name: "calm", seconds: 3, mayFail: false, begin: async () => {}, end: async () => {} },
  { name: "faults", seconds: 10, mayFail: true, begin: async () => {}, end: async () => {} },
  {
    name: "PBX hangs",
    seconds: 5,
    mayFail: true,
    begin: async () => process.kill(simulator.pid ?? 0, "SIGSTOP"),
    end: async () => process.kill(simulator.pid ?? 0, "SIGCONT"),
  },
  // Longer than the breaker's pause plus the calls that were under way.
  { name: "recovery", seconds: 8, mayFail: true, begin: async () => {}, end: async () => {} },
  { name: "calm", seconds: 5, mayFail: false, begin: async () => {}, end: async () => {} },
  {
    name: "PBX is away",
    seconds: 6,
    mayFail: true,
    begin: () => simulator.stop(),
    end: async () => {
      simulator = await startSimulator(pbx.port);
    },
  },
  { name: "recovery", seconds: 8, mayFail: true, begin: async () => {}, end: async () => {} },
  // More time since the PBX came back than a new token is kept for, whatever the PBX answers.
  { name: "calm", seconds: 15, mayFail: false, begin: async () => {}, end: async () => {} },
  {
    name: "logins take longer than callers wait",
    seconds: 5,
    mayFail: true,
    begin: async () => {
      simulator.order({ do: "hold", path: "get_token" });
      simulator.order({ do: "forget" });
    },
    end: async () => simulator.order({ do: "release", path: "get_token" }),
  },
  { name: "recovery", seconds: 5, mayFail: true, begin: async () => {}, end: async () => {} },
];
/** @type {Map<string, { right: number, reported: number, wrong: number }>} */
const counts = new Map();
/** @type {string[]} */
const complaints = [];
let phase = phases[0];
const over = new AbortController();

/** @param {string} text */
const complain = (text) => {
  if (complaints.length < 20) complaints.push(text);
};

/** @param {number} number */
async function ask(number) {
  const client = createClient(origin, number);
  while (!over.signal.aborted) {
    const before = phase;
    const { name, path, judge } = anyAsk(before?.name === "faults");
    const reply = await client.get(path).catch((error) => ({
      status: 0,
      type: "",
      text: String(error),
    }));
    const verdict = judge(reply);
    const count = counts.get(name) ?? { right: 0, reported: 0, wrong: 0 };
    counts.set(name, count);
    count[verdict] += 1;
    const isTooBad = verdict === "reported" && !before?.mayFail && before === phase;
    if (verdict === "wrong" || isTooBad) {
      complain(`${before?.name}: ${path} ${verdict}: ${reply.status} ${reply.text.slice(0, 120)}`);
    }
    await wait(20 + Math.random() * 60);
  }
  await client.close();
}

/** @type {import("./soak/vitals.mjs").Vitals[]} */
const samples = [];
async function watch() {
  while (!over.signal.aborted) {
    samples.push(await vitalsOf(origin));
    await wait(1000);
  }
}

console.log(`${minutes} minutes, ${clients} clients, ${contacts} contacts`);
await wait(1000);
const atRest = await vitalsOf(origin);
const loads = Array.from({ length: clients }, (_, number) => ask(number));
const watching = watch();
const until = performance.now() + minutes * 60_000;
let warmAfter = 0;
while (performance.now() < until) {
  for (phase of phases) {
    await phase.begin();
    await wait(phase.seconds * 1000);
    await phase.end();
  }
  warmAfter ||= samples.length;
}
over.abort();
await Promise.all([...loads, watching]);

// Lets calls under way end, and the clients' idle connections close.
await wait(3000);
const afterwards = await vitalsOf(origin);
const exitCode = await gateway.stop();
if (exitCode !== 0) complain(`the gateway exited with ${exitCode}`);

/** One of the API client's eight sessions; a token that was not released takes one. */
async function logsIn() {
  const [username, password] = [credentials.PBX_CLIENT_ID, credentials.PBX_CLIENT_SECRET];
  const reply = await fetch(`${pbx.origin}/openapi/v1.0/get_token`, {
    method: "POST",
    headers: { "User-Agent": "OpenAPI", "Content-Type": "application/json" },
    body: JSON.stringify({ username, password }),
  });
  return (await reply.json()).errcode === 0;
}
let free = 0;
while (free < 8 && (await logsIn())) free += 1;
if (free !== 8) complain(`${8 - free} tokens were not released`);
await simulator.stop();

console.table(Object.fromEntries(counts));
const levels = notFlat(samples.slice(warmAfter > samples.length / 2 ? 0 : warmAfter));
for (const { name, from, to, isFlat } of levels) {
  console.log(`${name}: ${from.toFixed(0)} → ${to.toFixed(0)}`);
  if (!isFlat) complain(`${name} is not flat`);
}
for (const name of /** @type {const} */ (["fds", "handles"])) {
  console.log(`${name} at rest: ${atRest[name]} → ${afterwards[name]}`);
  if (afterwards[name] > atRest[name] + 5) complain(`${name} are left open`);
}
console.log(`logins: ${afterwards.logIns}; tokens left: ${8 - free}; exit code ${exitCode}`);
for (const complaint of complaints) console.log(`✗ ${complaint}`);
console.log(complaints.length === 0 ? "The soak passed." : "The soak failed.");
process.exitCode = complaints.length === 0 ? 0 : 1;
