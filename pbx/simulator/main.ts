/**
 * Runs the simulator alone, on the PBX's documented port (`npm run pbx`). With `-- --contacts 500000` it has
 * that many generated people instead of its own fifty.
 */
import { parseArgs } from "node:util";

import { obey } from "./orders.ts";
import { contactStoreOf } from "./people/contact-store.ts";
import { generatedPeople } from "./people/generated-people.ts";
import { people } from "./people/people.ts";
import { startSimulator } from "./simulator.ts";

const credentials = { clientId: "frontdesk", clientSecret: "simulator" };
const { values } = parseArgs({
  options: { contacts: { type: "string" }, port: { type: "string", default: "8088" } },
});
const port = Number(values.port);
const store =
  values.contacts === undefined ? contactStoreOf(people) : generatedPeople(Number(values.contacts));
const simulator = await startSimulator({ ...credentials, port, store }).catch(() => {
  console.error(
    `Port ${port} is not available. Stop the program that uses it, and start the simulator again.`,
  );
  process.exit(1);
});

console.log("The simulator of the PBX is running. To use it, set:");
console.log(`PBX_URL=${simulator.url}`);
console.log(`PBX_CLIENT_ID=${credentials.clientId}`);
console.log(`PBX_CLIENT_SECRET=${credentials.clientSecret}`);

// Sent only by a program that has started this one with a channel to it.
process.on("message", (message) => obey(simulator, message));

const stop = () => {
  if (process.connected) process.disconnect();
  void simulator.close();
};
process.once("SIGINT", stop).once("SIGTERM", stop);
