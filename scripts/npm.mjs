/** Runs one of package.json's scripts with npm. */
import { spawnSync } from "node:child_process";

/** npm's own program, whose path npm passes on: on Windows `npm` is not a program but a batch file. */
const npm = process.env["npm_execpath"];
const [file, ...before] = npm === undefined ? ["npm"] : [process.execPath, npm];

/**
 * Returns the script's exit code.
 * @param {readonly string[]} parameters What follows `npm run`. @param {import("node:child_process").SpawnSyncOptions} options
 */
export const npmRun = (parameters, options) =>
  spawnSync(file, [...before, "run", ...parameters], { stdio: "inherit", ...options }).status ?? 1;
