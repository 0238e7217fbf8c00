/** How the journeys run: in one Chromium, against what `npm run build` left in dist/. */
import { defineConfig } from "playwright/test";

const { CHROMIUM_PATH: executablePath } = process.env;

export default defineConfig({
  testDir: ".",
  outputDir: "../test-results",
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  // A journey that passes only at the second try has found something.
  retries: 0,
  // For a slow machine that has other things to do; nothing waits so long unless it fails.
  timeout: 120_000,
  expect: { timeout: 30_000 },
  use: {
    browserName: "chromium",
    launchOptions: executablePath === undefined ? {} : { executablePath },
  },
});
