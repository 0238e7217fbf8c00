/** The configuration of the journeys: one Chromium, against the build in dist/. */
import { defineConfig } from "playwright/test";

const { CHROMIUM_PATH: executablePath } = process.env;

export default defineConfig({
  testDir: ".",
  outputDir: "../test-results",
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  // A journey that passes only on a second attempt has found a fault.
  retries: 0,
  // For a slow, busy machine; only failures take so long.
  timeout: 120_000,
  expect: { timeout: 30_000 },
  use: {
    browserName: "chromium",
    launchOptions: executablePath === undefined ? {} : { executablePath },
  },
});
