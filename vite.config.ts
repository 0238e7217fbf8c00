/** Builds the page for the browser, and the gateway and the simulator for Node, which loads no TypeScript. */
import { basename, join } from "node:path";

import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";
import { compression } from "vite-plugin-compression2";

import { devProxy } from "./gateway/dev-proxy.ts";
import { noncePlaceholder } from "./gateway/page/document.ts";
import { dropEarliest } from "./scripts/earlier-assets.mjs";
import { inlineScript } from "./scripts/inline-script.mjs";

/** Brotli and gzip beside each asset of the page, so that serving them costs nothing. */
const compressAssets = (): Plugin => ({
  ...compression({
    include: /^assets\/.*\.(js|css|svg)$/,
    algorithms: ["brotliCompress", "gzip"],
    logLevel: "silent",
  }),
  applyToEnvironment: ({ name }) => name === "client",
});

const keepEarlierAssets = (): Plugin => ({
  name: "frontdesk:earlier-assets",
  applyToEnvironment: ({ name }) => name === "client",
  writeBundle: ({ dir = "" }, bundle) =>
    dropEarliest(join(dir, "assets"), new Set(Object.keys(bundle).map((path) => basename(path)))),
});

export default defineConfig({
  plugins: [
    react(),
    devProxy(),
    inlineScript("src/app/inline-script.ts", "<!-- inline script -->"),
    compressAssets(),
    keepEarlierAssets(),
  ],
  server: { host: "127.0.0.1", port: 5173, strictPort: true, cors: false },
  // Makes `vite build` build every environment below.
  builder: {},
  // The gateway puts each request's own nonce in its place.
  html: { cspNonce: noncePlaceholder },
  environments: {
    client: {
      build: {
        outDir: "dist/client",
        emptyOutDir: false,
        // Tells the gateway which file holds which language.
        manifest: true,
        // All that is needed at once in one chunk: in several they compress worse, by 8 KiB.
        rolldownOptions: {
          output: { codeSplitting: { groups: [{ name: "first", tags: ["$initial"] }] } },
        },
      },
    },
    ssr: {
      // What the page is made of is written for bundlers, and Node cannot load all of it.
      resolve: { noExternal: [/^@mui\//, /^@emotion\//, /^@tanstack\//, "react-router"] },
      build: {
        outDir: "dist/server",
        copyPublicDir: false,
        rolldownOptions: {
          input: {
            gateway: "gateway/entry.ts",
            // Named, so that it lies beside what it loads by its own address.
            main: "gateway/main.ts",
            simulator: "pbx/simulator/main.ts",
            check: "gateway/check/entry.ts",
            page: "src/app/entry-server.tsx",
          },
        },
      },
    },
    // In one file with all that it imports: the gateway keeps it in memory, and starts it from there.
    worker: {
      resolve: { noExternal: true },
      build: {
        outDir: "dist/server",
        emptyOutDir: false,
        copyPublicDir: false,
        rolldownOptions: {
          input: { "directory-worker": "gateway/directory/filling/index-worker.ts" },
        },
      },
    },
  },
});
