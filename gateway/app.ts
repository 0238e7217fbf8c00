/** The production server: the API and the built page, from one origin. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";

import { serveStatic } from "@hono/node-server/serve-static";
import { compress } from "hono/compress";

import type { MakeFirstSight } from "#pbx/contract/first-sight.ts";

import type { Access } from "./access.ts";
import { createApi, isApiPath, type Gateway } from "./api.ts";
import { readLanguageFiles } from "./language-files.ts";
import type { Logger } from "./logger.ts";
import { pageLanguage } from "./page-language.ts";
import { servePage } from "./page.ts";
import type { PbxBehind } from "./pbx-behind.ts";
import { Problem } from "./problem.ts";
import type { Settings } from "./settings.ts";

type Built = {
  /** Where the built page lies. */
  readonly pageDirectory: string;
  /** From the page's build for the gateway. */
  readonly makeFirstSight: MakeFirstSight;
};

export async function createApp(
  { pbx, directory, pageSettings }: Omit<PbxBehind, "close">,
  { pageDirectory, makeFirstSight }: Built,
  settings: Pick<Settings, "firstSightMs" | "requestsPerSecond" | "metricsAllowed"> & {
    readonly access: Access;
  },
  log: Logger,
): Promise<Gateway> {
  const html = await readFile(join(pageDirectory, "index.html"), "utf8");
  const languageFiles = await readLanguageFiles(pageDirectory);
  const app = createApi({ pbx, directory }, log, settings);

  // Whatever else looks like the API must not be answered with a page.
  app.use(async (c, next) => {
    if (isApiPath(c.req.path)) throw new Problem("no-such-read");
    await next();
  });
  app.get(
    "/assets/*",
    serveStatic({
      root: pageDirectory,
      precompressed: true,
      // Their names change with their content.
      onFound: (_, c) => c.header("Cache-Control", "public, max-age=31536000, immutable"),
    }),
    (c) => c.notFound(),
  );
  app.on(
    "GET",
    publicFiles,
    serveStatic({
      root: pageDirectory,
      // Their names stay when their content changes.
      onFound: (_, c) => c.header("Cache-Control", "public, max-age=3600"),
    }),
  );
  // The styles in a made page are long and alike.
  app.get(
    "*",
    pageLanguage(),
    compress(),
    servePage(app, {
      makeFirstSight,
      html,
      pageSettings,
      languageFiles,
      firstSightMs: settings.firstSightMs,
      access: settings.access,
      log,
    }),
  );
  return app;
}

/** The files of `public/`, each by its name: whatever else lies beside them is not served. */
const publicFiles = [
  "/favicon.svg",
  "/manifest.webmanifest",
  "/icons/any-192.png",
  "/icons/any-512.png",
  "/icons/maskable-512.png",
  "/icons/apple-touch-180.png",
];
