/** Runs the journeys in Chromium against the built page: `npm run e2e -- <Playwright's options>`. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";

import { findChromium } from "./chromium.mjs";

const playwrightCli = join(import.meta.dirname, "../node_modules/playwright/cli.js");

try {
  const parameters = [playwrightCli, "test", "--config", "e2e", ...process.argv.slice(2)];
  const env = { ...process.env, CHROMIUM_PATH: findChromium() };
  process.exitCode = spawnSync(process.execPath, parameters, { stdio: "inherit", env }).status ?? 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
