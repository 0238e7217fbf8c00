/** A built page with little in it, and a gateway that serves it: for tests. */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

import { languageCodes } from "#shared/page/language.ts";
import type { ServerRender, RenderPage } from "#shared/page/server-render.ts";

import { openAccess } from "../app/access.ts";
import { createApp } from "../app/app.ts";
import { listen } from "../server/listen.ts";
import { builtDocument } from "./document.fixture.ts";
import { keptLog, openBoth, rawTo } from "./gateway.fixture.ts";

const languages = languageCodes.map((code) => [`src/languages/${code}.ts`, { file: `${code}.js` }]);

type Files = Readonly<Record<string, string | Uint8Array>>;

/** Builds one in a folder of its own; `files` by path, besides the document and the build's manifest. */
export async function buildPage(files: Files = {}) {
  const directory = await mkdtemp(join(tmpdir(), "frontdesk-page-"));
  const all: Files = {
    "index.html": builtDocument,
    ".vite/manifest.json": JSON.stringify(Object.fromEntries(languages)),
    ...files,
  };
  const writing = Object.entries(all).map(async ([path, content]) => {
    await mkdir(dirname(join(directory, path)), { recursive: true });
    await writeFile(join(directory, path), content);
  });
  await Promise.all(writing);
  return { directory, remove: () => rm(directory, { recursive: true, force: true }) };
}

export const serverRender: ServerRender = {
  status: 200,
  head: "",
  body: "",
  hydrationData: { id: "hydration-data", value: null },
};

const pageSettings = {
  demo: false,
  replyWithinMs: 1000,
  extensionDial: "omit",
  dialLink: "tel:{number}",
  callerRule: { lastDigits: 7, callingCode: null },
  signIn: false,
} as const;

/** A gateway whose pages come from `renderPage`. */
export async function openPages(renderPage: RenderPage, files: Files = {}) {
  const page = await buildPage(files);
  const { simulator, gateway, close } = await openBoth();
  const { pbx, directory } = gateway;
  const app = await createApp(
    { pbx, directory, pageSettings },
    { pageDirectory: page.directory, renderPage },
    { serverRenderMs: 5000, requestsPerSecond: 100_000, metricsAllowed: null, access: openAccess },
    keptLog().log,
  );
  const { url, ...server } = await listen(app.fetch, {
    host: "127.0.0.1",
    port: 0,
    timeoutMs: 5000,
  });
  return {
    simulator,
    directory: page.directory,
    get: (path: string, headers: Readonly<Record<string, string>> = {}) =>
      fetch(url + path, { headers, redirect: "manual" }),
    raw: rawTo(Number(new URL(url).port)),
    async close() {
      await server.close();
      await close();
      await page.remove();
    },
  };
}
