/** Runs every check and test, and ends with one line that counts them all (`npm test`). */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { npmRun } from "./npm.mjs";

/** @typedef {{ passed: number, failed: number }} Count */

const reports = mkdtempSync(join(tmpdir(), "frontdesk-test-"));

/**
 * Runs one of package.json's scripts.
 * @param {string} script @param {readonly string[]} parameters @param {NodeJS.ProcessEnv} [env]
 * @returns {boolean} Whether it ended well.
 */
function run(script, parameters = [], env = {}) {
  console.log(`\n— ${script}`);
  const all = ["--silent", script, "--", ...parameters];
  return npmRun(all, { env: { ...process.env, ...env } }) === 0;
}

/** Runs a script that counts as one check. @param {string} script @returns {Count} */
function check(script) {
  return run(script) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/**
 * A runner's own count. A runner that exits with an error but no failed test, or runs none, has failed itself.
 * @param {string} report @param {boolean} endedWell @param {(report: any) => Count} read
 * @returns {Count}
 */
function counted(report, endedWell, read) {
  /** @type {Count} */
  let count = { passed: 0, failed: 0 };
  try {
    count = read(JSON.parse(readFileSync(report, "utf8")));
  } catch (error) {
    console.error(`No report to count: ${String(error)}`);
  }
  const isWhole = count.failed > 0 || (endedWell && count.passed > 0);
  return isWhole ? count : { ...count, failed: count.failed + 1 };
}

function unit() {
  const report = join(reports, "unit.json");
  const endedWell = run("unit", [
    "--reporter=default",
    "--reporter=json",
    `--outputFile=${report}`,
  ]);
  return counted(report, endedWell, ({ numTotalTests: total, numPassedTests: passed }) => ({
    passed,
    failed: total - passed,
  }));
}

function journeys() {
  const report = join(reports, "journeys.json");
  const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: report };
  const endedWell = run("e2e", ["--reporter=list,json"], env);
  // Skipped and flaky ones count as failed.
  return counted(report, endedWell, ({ stats }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.skipped + stats.flaky,
  }));
}

const counts = [check("types"), check("lint"), unit(), check("build"), journeys()];
rmSync(reports, { recursive: true });

const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
