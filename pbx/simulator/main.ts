/**
 * Runs the simulator alone, on the PBX's documented port (`npm run pbx`); with `-- --contacts 500000`
 * it holds so many made-up people instead of its own fifty.
 */
import { parseArgs } from "node:util";

import { obey } from "./orders.ts";
import { bookOf } from "./people/book.ts";
import { crowd } from "./people/crowd.ts";
import { people } from "./people/people.ts";
import { startSimulator } from "./simulator.ts";

const credentials = { clientId: "frontdesk", clientSecret: "simulator" };
const { values } = parseArgs({
  options: { contacts: { type: "string" }, port: { type: "string", default: "8088" } },
});
const port = Number(values.port);
const book = values.contacts === undefined ? bookOf(people) : crowd(Number(values.contacts));
const simulator = await startSimulator({ ...credentials, port, book }).catch(() => {
  console.error(`The simulator could not start: port ${port} cannot be used.`);
  process.exit(1);
});

console.log("The simulator of the PBX is running. To use it, set:");
console.log(`PBX_URL=${simulator.url}`);
console.log(`PBX_CLIENT_ID=${credentials.clientId}`);
console.log(`PBX_CLIENT_SECRET=${credentials.clientSecret}`);

// Comes only from a program that has started this one, and opened a channel to it.
process.on("message", (message) => obey(simulator, message));

const stop = () => {
  if (process.connected) process.disconnect();
  void simulator.close();
};
process.once("SIGINT", stop).once("SIGTERM", stop);
