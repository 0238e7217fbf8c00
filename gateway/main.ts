/** Starts the product: checks the settings, serves the built page, and leaves no token behind. */
import { fileURLToPath } from "node:url";

import type { MakeFirstSight } from "#pbx/contract/first-sight.ts";

import { createApp } from "./app.ts";
import { openBuilderIn } from "./directory/open-builder.ts";
import { listen } from "./listen.ts";
import { createLogger } from "./logger.ts";
import { openPbxBehind } from "./pbx-behind.ts";
import { loadSettings, SettingsError } from "./settings.ts";
import { warmUp } from "./warm-up.ts";

/** The page's build for the gateway and the directory's worker, beside this program. */
const builtPage = new URL("page.js", import.meta.url).href;
const directoryWorker = new URL("directory-worker.js", import.meta.url);
const pageDirectory = fileURLToPath(new URL("../client", import.meta.url));

async function start(): Promise<void> {
  const settings = loadSettings();
  const log = createLogger();
  const behind = await openPbxBehind(settings, openBuilderIn(directoryWorker), log);
  const { pbx, directory, pageSettings } = behind;
  // React is several times slower without this.
  process.env.NODE_ENV ??= "production";
  const { makeFirstSight }: { makeFirstSight: MakeFirstSight } = await import(builtPage);
  const app = await createApp(
    behind,
    { pageDirectory, makeFirstSight },
    settings.firstSightMs,
    log,
  );
  const server = await listen(app.fetch, settings);

  const stop = () => {
    // A second signal ends the process at once, as it would without us.
    process.off("SIGINT", stop).off("SIGTERM", stop);
    // The exit does not wait for reads of the PBX's that nobody waits for any more.
    void server
      .close()
      .then(behind.close)
      .finally(() => process.exit());
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
  const filling = pbx.logIn().then(directory.fill);
  await Promise.all([filling, warmUp(makeFirstSight, pageSettings, log)]);
}

start().catch((error: unknown) => {
  if (!(error instanceof SettingsError)) throw error;
  console.error(error.message);
  process.exit(1);
});
