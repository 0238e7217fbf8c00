/** The tests that need no browser: pure modules, and the gateway and the simulator over real sockets. */
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["{gateway,pbx,scripts,shared,src}/**/*.test.ts"],
    // Every file would load the gateway and its libraries again, which takes longer than its tests. No
    // module keeps anything of a test's.
    isolate: false,
    // What takes a second on a free machine may take ten on a busy one.
    testTimeout: 30_000,
    setupFiles: [
      "scripts/real-timers.mjs",
      ...(process.env["FUZZ_RUNS"] === undefined ? [] : ["scripts/fuzz-runs.mjs"]),
    ],
  },
});
