/** Runs a built program of the project beside a script, and waits until it is ready. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";

const noPbx = { PBX_URL: "", PBX_CLIENT_ID: "", PBX_CLIENT_SECRET: "" };

/** Where programs run: in the project's folder they would read the developer's `.env`. */
const emptyFolder = mkdtempSync(join(tmpdir(), "frontdesk-"));
process.once("exit", () => rmdirSync(emptyFolder));

/** The path of a built program. @param {string} name */
export const builtProgram = (name) => join(import.meta.dirname, "../dist/server", `${name}.js`);

/**
 * Starts a program in an empty folder, on any free port unless `env` names one.
 * @param {readonly string[]} command
 * @param {NodeJS.ProcessEnv} env
 * @param {RegExp} ready Matches the line that it prints when ready.
 */
export async function startProgram(command, env, ready) {
  const [file = "", ...parameters] = command;
  const all = { ...process.env, ...noPbx, PORT: "0", ...env };
  const child = spawn(file, parameters, {
    cwd: emptyFolder,
    env: all,
    stdio: ["ignore", "pipe", "inherit", "ipc"],
  });
  if (child.stdout === null) throw new Error(`${file} has no output`);
  const lines = createInterface({ input: child.stdout });

  /** The first group of the pattern in the next line that matches it. @param {RegExp} pattern @returns {Promise<string>} */
  const nextMatch = (pattern) =>
    new Promise((resolve, reject) => {
      /** @param {string} line */
      const listen = (line) => {
        const found = pattern.exec(line);
        if (!found) return;
        lines.off("line", listen);
        resolve(found[1] ?? "");
      };
      lines.on("line", listen);
      child.once("close", () => reject(new Error(`${command.join(" ")} ended too early`)));
    });

  const url = await nextMatch(ready);
  return {
    /** The URL in that line: the first group of `ready`. */
    url,
    nextMatch,
    pid: child.pid,
    /** Orders a fault from the simulator (`pbx/simulator/orders.ts`). @param {object} order */
    order: (order) => void child.send(order),
    /** Asks it to exit; returns its exit code. @returns {Promise<number | null>} */
    async stop() {
      child.kill();
      const [code] = await once(child, "close");
      return code;
    },
  };
}

/** The built gateway; `url` is its address. No client reaches the rate limit. @param {NodeJS.ProcessEnv} env */
export const startGateway = (env, prefix = /** @type {readonly string[]} */ ([])) =>
  startProgram(
    [...prefix, process.execPath, builtProgram("gateway")],
    { REQUESTS_PER_SECOND: "100000", ...env },
    /^Frontdesk is at (.*)$/,
  );
