/** Prometheus metrics. Labels are routes, endpoints and codes, never an ID or any text. */
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from "prom-client";

// One gateway runs in a process, and all its metrics are defined here.
export const registry = new Registry();
const registers = [registry];

/** Node.js metrics, collected from now on: memory, open handles, event loop lag and others. */
export const measureProcess = (): void => collectDefaultMetrics({ register: registry });

/** In seconds: from an answer out of memory to a PBX that uses all of its time. */
const buckets = [0.005, 0.02, 0.05, 0.1, 0.2, 0.4, 1, 2, 5, 10, 30];

export const requestSeconds = new Histogram({
  name: "frontdesk_request_duration_seconds",
  help: "HTTP requests by route pattern and status, including the reads of server-rendered pages.",
  labelNames: ["route", "status"],
  buckets,
  registers,
});

export const pbxCallSeconds = new Histogram({
  name: "frontdesk_pbx_call_duration_seconds",
  help: "Calls to the PBX, by endpoint, outcome and errcode.",
  labelNames: ["path", "outcome", "errcode"],
  buckets,
  registers,
});

export const logIns = new Counter({
  name: "frontdesk_pbx_log_ins_total",
  help: "Logins to the PBX (get_token). After five failed logins in a row the PBX blocks the address.",
  labelNames: ["outcome"],
  registers,
});

export const tokenHeld = new Gauge({
  name: "frontdesk_pbx_token_held",
  help: "1 while the gateway has a token that the PBX should accept.",
  registers,
});

export const pbxAnswering = new Gauge({
  name: "frontdesk_pbx_answering",
  help: "1 if the PBX answered the latest call.",
  registers,
});

export const pbxBreakerOpen = new Gauge({
  name: "frontdesk_pbx_breaker_open",
  help: "1 while the circuit breaker is open and only occasional trial calls reach the PBX.",
  registers,
});

export const linesLost = new Counter({
  name: "frontdesk_lines_lost_total",
  help: "Lines of the log or the audit log that could not be written.",
  labelNames: ["lines"],
  registers,
});

export const directoryContacts = new Gauge({
  name: "frontdesk_directory_contacts",
  help: "Contacts in the directory; 0 until the first fill.",
  registers,
});

export const directoryAge = new Gauge({
  name: "frontdesk_directory_age_seconds",
  help: "Seconds since the last successful fill of the directory began; NaN until the first fill.",
  registers,
});
