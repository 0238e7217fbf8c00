/** The production server: the API and the built page from one origin. */
import { compress } from "hono/compress";

import type { RenderPage } from "#shared/page/server-render.ts";

import type { Logger } from "../core/logger.ts";
import { Problem } from "../core/problem.ts";
import type { Gateway } from "../http/environment.ts";
import { pageLanguage } from "../http/page-language.ts";
import { isApiPath, publicFiles } from "../http/public-paths.ts";
import { readBuiltPage, serveBuilt } from "../page/built-page.ts";
import { servePage } from "../page/serve-page.ts";
import type { Settings } from "../settings/settings.ts";
import type { Access } from "./access.ts";
import { createApi } from "./api.ts";
import type { Backend } from "./backend.ts";

type Built = {
  /** The folder of the built page. */
  readonly pageDirectory: string;
  /** From the page's build for the gateway. */
  readonly renderPage: RenderPage;
};

export async function createApp(
  { pbx, directory, pageSettings }: Omit<Backend, "close">,
  { pageDirectory, renderPage }: Built,
  settings: Pick<Settings, "serverRenderMs" | "requestsPerSecond" | "metricsAllowed"> & {
    readonly access: Access;
  },
  log: Logger,
): Promise<Gateway> {
  const { document: html, languageFiles, files } = await readBuiltPage(pageDirectory);
  const app = createApi({ pbx, directory }, log, settings);

  // Anything else that looks like an API path must not be answered with the page.
  app.use(async (c, next) => {
    if (isApiPath(c.req.path)) throw new Problem("no-such-read");
    await next();
  });
  // Their names change with their content.
  app.get("/assets/*", serveBuilt(files, "public, max-age=31536000, immutable"));
  // Their names stay when their content changes.
  app.on("GET", publicFiles, serveBuilt(files, "public, max-age=3600"));
  // The styles in a rendered page are long and repetitive.
  app.get(
    "*",
    pageLanguage(),
    compress(),
    servePage(app, {
      renderPage,
      html,
      pageSettings,
      languageFiles,
      serverRenderMs: settings.serverRenderMs,
      audit: settings.access.audit,
      log,
    }),
  );
  return app;
}
