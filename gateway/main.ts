/** Starts the product: checks the settings, serves the built page, and leaves no token behind. */
import { fileURLToPath } from "node:url";

import { createApp } from "./app.ts";
import { listen } from "./listen.ts";
import { createLogger } from "./logger.ts";
import { openPbxBehind } from "./pbx-behind.ts";
import { loadSettings, SettingsError } from "./settings.ts";

const pageDirectory = fileURLToPath(new URL("../client", import.meta.url));

async function start(): Promise<void> {
  const settings = loadSettings();
  const log = createLogger();
  const { pbx, pageSettings } = await openPbxBehind(settings, log);
  const app = await createApp(pbx, pageDirectory, pageSettings, log);
  const server = await listen(app.fetch, settings);

  const stop = () => {
    // A second signal ends the process at once, as it would without us.
    process.off("SIGINT", stop).off("SIGTERM", stop);
    void server.close().then(pbx.close);
  };
  process.on("SIGINT", stop).on("SIGTERM", stop);

  console.log(`Frontdesk is at ${server.url}`);
  console.log(
    pageSettings.demo
      ? "It shows demo data, since PBX_URL is not set."
      : "It shows the phonebook of your PBX.",
  );
  console.log(`Open a contact: ${server.url}/contacts/4`);
  // Ahead of the first caller; a PBX that rejects the log-in is named in the log at once.
  await pbx.logIn();
}

start().catch((error: unknown) => {
  if (!(error instanceof SettingsError)) throw error;
  console.error(error.message);
  process.exit(1);
});
