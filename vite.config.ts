/** Builds the page for the browser, and the gateway and the simulator for Node, which loads no TypeScript. */
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

import { devProxy } from "./gateway/dev-proxy.ts";

export default defineConfig({
  plugins: [react(), devProxy()],
  server: { host: "127.0.0.1", port: 5173, strictPort: true, cors: false },
  // Makes `vite build` build every environment below.
  builder: {},
  environments: {
    client: { build: { outDir: "dist/client" } },
    ssr: {
      build: {
        outDir: "dist/server",
        copyPublicDir: false,
        rolldownOptions: {
          input: { gateway: "gateway/main.ts", simulator: "pbx/simulator/main.ts" },
        },
      },
    },
  },
});
