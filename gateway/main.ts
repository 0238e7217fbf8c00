/** Starts Frontdesk: checks the settings, serves the built page, and releases its token at the end. */
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

import type { OpenPage } from "#shared/page/server-render.ts";

import { createAccess } from "./app/access.ts";
import { createApp } from "./app/app.ts";
import { openBackend } from "./app/backend.ts";
import { openAudit } from "./audit/audit.ts";
import { createLogger } from "./core/logger.ts";
import { measureProcess } from "./core/metrics.ts";
import { openBuilderIn } from "./directory/filling/open-builder.ts";
import { warmUp } from "./page/warm-up.ts";
import { followCertificate } from "./server/certificate-watch.ts";
import { listen } from "./server/listen.ts";
import { handleShutdown } from "./server/shutdown.ts";
import { reportAccess, publicUrl } from "./server/startup-report.ts";
import { SettingsError } from "./settings/settings-error.ts";
import { loadSettings } from "./settings/settings.ts";

/** The page's build for the gateway and the directory's worker, next to this program. */
const builtPage = new URL("page.js", import.meta.url).href;
const directoryWorker = new URL("directory-worker.js", import.meta.url);
const pageDirectory = fileURLToPath(new URL("../client", import.meta.url));

async function start(): Promise<void> {
  const settings = loadSettings();
  const log = createLogger();
  const audit = openAudit(settings.access.audit, log);
  const access = createAccess(settings.access, audit);
  const shutDown = handleShutdown(log, audit.reopen);
  measureProcess();
  // As text: each fill starts the worker, and a build under the running gateway may have removed the file by
  // then.
  const worker = await readFile(directoryWorker, "base64");
  const openBuilder = openBuilderIn(new URL(`data:text/javascript;base64,${worker}`));
  const backend = await openBackend(settings, openBuilder, log);
  shutDown({ backend });
  const { pbx, directory, pageSettings } = backend;
  // React is several times slower without this.
  process.env.NODE_ENV ??= "production";
  const { openPage }: { openPage: OpenPage } = await import(builtPage);
  const renderPage = await openPage();
  const built = { pageDirectory, renderPage };
  const app = await createApp(backend, built, { ...settings, access }, log);
  const { tls } = settings.access;
  const server = await listen(app.fetch, settings, tls?.certificate);
  if (tls !== null) followCertificate(tls.files, server.serveWith, log);
  const url = publicUrl(settings.access, server.url);
  shutDown({ server });

  console.log(`Frontdesk is at ${url}`);
  console.log(
    pageSettings.demo
      ? "It shows demo data, because PBX_URL is not set."
      : "It shows the company contacts of your PBX.",
  );
  console.log(`Open a contact: ${url}/contacts/4`);
  // Before the first caller; if the PBX rejects the login, the log shows it at once.
  const filling = pbx.logIn().then(directory.fill);
  await Promise.all([
    filling,
    reportAccess(settings.access, access.signIn, log),
    warmUp(renderPage, pageSettings, log),
  ]);
}

start().catch((error: unknown) => {
  if (!(error instanceof SettingsError)) throw error;
  console.error(error.message);
  process.exit(1);
});
