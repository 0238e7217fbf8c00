/** Runs the check (`npm run check`), and builds it only if nothing is built: a service may be running from here. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

import { npmRun } from "./npm.mjs";

const root = join(import.meta.dirname, "..");
const program = join(root, "dist/server/check.js");

const runCheck = () =>
  spawnSync(process.execPath, [program], { cwd: root, stdio: "inherit" }).status ?? 1;

const built = existsSync(program) ? 0 : npmRun(["build"], { cwd: root });
process.exitCode = built === 0 ? runCheck() : built;
