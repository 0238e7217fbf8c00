/** The dev proxy: the same gateway, mounted in Vite's dev server. */
import { getRequestListener } from "@hono/node-server";
import type { HtmlTagDescriptor, Plugin } from "vite";

import { pageSettingsElementId, type PageSettings } from "#shared/page/page-settings.ts";

import { createApi } from "./app/api.ts";
import { openBackend, type Backend } from "./app/backend.ts";
import { createLogger } from "./core/logger.ts";
import { openBuilderHere } from "./directory/filling/open-builder.ts";
import { isApiPath } from "./http/public-paths.ts";
import { jsonText } from "./page/document.ts";
import { SettingsError } from "./settings/settings-error.ts";
import { loadSettings, type Settings } from "./settings/settings.ts";

export function devProxy(): Plugin {
  let backend: Backend | null = null;
  let stop: (() => void) | null = null;

  return {
    name: "frontdesk:dev-proxy",
    apply: "serve",
    async configureServer(server) {
      const log = createLogger();
      // Vite's server sends the page to anyone on this machine, so sign-in is off here.
      const settings = settingsOrExit();
      const access = { ...settings.access, signIn: null };
      backend = await openBackend({ ...settings, access }, openBuilderHere, log);
      const listener = getRequestListener(createApi(backend, log).fetch);
      server.middlewares.use((request, response, next) => {
        if (isApiPath(request.url ?? "")) void listener(request, response);
        else next();
      });
      // Vite closes its server on SIGTERM by itself, but not on Ctrl+C. npm passes both signals on, so each
      // arrives twice: the second must not end the process while it releases the token.
      let stopping: Promise<void> | null = null;
      stop = () => void (stopping ??= server.close().finally(() => process.exit()));
      process.on("SIGINT", stop).on("SIGTERM", stop);
    },
    transformIndexHtml: () => (backend ? [settingsTag(backend.pageSettings)] : []),
    // Vite calls this, and waits for it, when its server stops or restarts.
    async closeBundle() {
      await backend?.close();
      if (stop) process.off("SIGINT", stop).off("SIGTERM", stop);
    },
  };
}

const settingsTag = (settings: PageSettings): HtmlTagDescriptor => ({
  tag: "script",
  attrs: { type: "application/json", id: pageSettingsElementId },
  children: jsonText(settings),
});

function settingsOrExit(): Settings {
  try {
    return loadSettings();
  } catch (error) {
    if (error instanceof SettingsError) {
      console.error(error.message);
      process.exit(1);
    }
    throw error;
  }
}
