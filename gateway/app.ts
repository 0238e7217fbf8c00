/** The production server: the API and the built page, from one origin. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";

import { serveStatic } from "@hono/node-server/serve-static";

import type { PageSettings } from "#pbx/contract/page-settings.ts";

import { createApi, isApiPath, type Gateway } from "./api.ts";
import { withPageSettings } from "./document.ts";
import type { Logger } from "./logger.ts";
import type { Pbx } from "./pbx.ts";
import { Problem } from "./problem.ts";

/** `pageDirectory` is where the built page lies. */
export async function createApp(
  pbx: Pick<Pbx, "read">,
  pageDirectory: string,
  pageSettings: PageSettings,
  log: Logger,
): Promise<Gateway> {
  const index = await readFile(join(pageDirectory, "index.html"), "utf8");
  const html = withPageSettings(index, pageSettings);
  const app = createApi(pbx, log);

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
  app.get("/favicon.svg", serveStatic({ root: pageDirectory }));
  app.get("*", (c) => c.html(html, 200, { "Cache-Control": "no-store" }));
  return app;
}
