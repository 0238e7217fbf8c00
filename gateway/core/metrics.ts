/** What is counted and timed, for Prometheus. Labels are routes, endpoints and codes, never an ID or a text of anybody's. */
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from "prom-client";

// One gateway runs in a process, and what it measures is measured in one place.
export const registry = new Registry();
const registers = [registry];

/** Memory, open handles, how late the event loop runs, and the like, from now on. */
export const measureProcess = (): void => collectDefaultMetrics({ register: registry });

/** In seconds: from an answer out of memory to a PBX that takes all its time. */
const buckets = [0.005, 0.02, 0.05, 0.1, 0.2, 0.4, 1, 2, 5, 10, 30];

export const requestSeconds = new Histogram({
  name: "frontdesk_request_duration_seconds",
  help: "Requests answered, by the route's pattern and the status; what a page of ours reads while it is made counts too.",
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
  help: "Log-ins to the PBX (get_token). Five rejected ones in a row make it block the address.",
  labelNames: ["outcome"],
  registers,
});

export const tokenHeld = new Gauge({
  name: "frontdesk_pbx_token_held",
  help: "1 while there is a token that the PBX should accept.",
  registers,
});

export const pbxAnswering = new Gauge({
  name: "frontdesk_pbx_answering",
  help: "1 when the latest call to the PBX was answered.",
  registers,
});

export const pbxBreakerOpen = new Gauge({
  name: "frontdesk_pbx_breaker_open",
  help: "1 while the circuit breaker is open, and the PBX is asked only now and then.",
  registers,
});

export const linesLost = new Counter({
  name: "frontdesk_lines_lost_total",
  help: "Lines of the log or the audit that could not be written.",
  labelNames: ["lines"],
  registers,
});

export const directoryContacts = new Gauge({
  name: "frontdesk_directory_contacts",
  help: "Contacts in the directory; 0 until it is filled.",
  registers,
});

export const directoryAge = new Gauge({
  name: "frontdesk_directory_age_seconds",
  help: "How long ago the reading of the directory began; NaN until it is filled.",
  registers,
});
