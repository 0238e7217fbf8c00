/** Runs the check (`npm run check`), and builds it only if nothing is built: a service may be running from here. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const program = join(root, "dist/server/check.js");

/** @param {string} command @param {readonly string[]} parameters */
const run = (command, parameters) =>
  spawnSync(command, parameters, { cwd: root, stdio: "inherit" }).status ?? 1;

/** npm's own program, whose path npm passes on: on Windows `npm` is a batch file. */
const npm = process.env["npm_execpath"];
const build = () =>
  npm === undefined ? run("npm", ["run", "build"]) : run(process.execPath, [npm, "run", "build"]);

const built = existsSync(program) ? 0 : build();
process.exitCode = built === 0 ? run(process.execPath, [program]) : built;
