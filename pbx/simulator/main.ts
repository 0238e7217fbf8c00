/** Runs the simulator alone, on the PBX's documented port (`npm run pbx`). */
import { startSimulator } from "./simulator.ts";

const credentials = { clientId: "frontdesk", clientSecret: "simulator" };
const port = 8088;
const simulator = await startSimulator({ ...credentials, port }).catch(() => {
  console.error(`The simulator could not start: port ${port} cannot be used.`);
  process.exit(1);
});

console.log("The simulator of the PBX is running. To use it, set:");
console.log(`PBX_URL=${simulator.url}`);
console.log(`PBX_CLIENT_ID=${credentials.clientId}`);
console.log(`PBX_CLIENT_SECRET=${credentials.clientSecret}`);

const stop = () => void simulator.close();
process.once("SIGINT", stop).once("SIGTERM", stop);
