/** Runs the property tests with hundreds of thousands of cases each (`npm run fuzz`; FUZZ_RUNS sets how many). */
import { spawnSync } from "node:child_process";
import { join } from "node:path";

const runs = process.env["FUZZ_RUNS"] ?? "100000";
const vitest = join(import.meta.dirname, "../node_modules/vitest/vitest.mjs");

// Tests over sockets take milliseconds a case, and more on a busy machine.
const testTimeout = 60_000 + Number(runs) * 100;
const parameters = ["run", ".property.test.ts", `--testTimeout=${testTimeout}`];

console.log(`${runs} cases of each property`);
process.exitCode =
  spawnSync(process.execPath, [vitest, ...parameters, ...process.argv.slice(2)], {
    stdio: "inherit",
    env: { ...process.env, FUZZ_RUNS: runs },
  }).status ?? 1;
