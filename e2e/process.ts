/** Programs of ours, run as a person runs them. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

import { settingNames } from "../gateway/settings.ts";

const root = join(import.meta.dirname, "..");

/** Settings as the environment gives them. */
export type Environment = Readonly<Record<string, string>>;

/** An empty setting counts as not given, and keeps the one of a developer's `.env` out. */
const noSettings: Environment = Object.fromEntries(settingNames.map((name) => [name, ""]));

/** Starts a program in the project's folder. */
export function run(command: string, parameters: readonly string[], environment: Environment) {
  const env = { ...process.env, ...noSettings, ...environment };
  const child = spawn(command, parameters, { cwd: root, env });
  let output = "";
  const exited = once(child, "close").then(() => child.exitCode);
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      output += text;
      child.emit("printed");
    });
  }

  return {
    /** All that was printed so far. */
    output: () => output,

    exited,

    /** The first match in what is printed; throws when the program ends without it. */
    async printed(pattern: RegExp): Promise<RegExpExecArray> {
      for (;;) {
        const found = pattern.exec(output);
        if (found) return found;
        if (child.exitCode !== null) throw new Error(`Ended without ${pattern}:\n${output}`);
        // oxlint-disable-next-line no-await-in-loop -- one print after the other
        await Promise.race([once(child, "printed"), exited]);
      }
    },

    /** Asks the program, and none that it started, to end; returns its exit code when all have. */
    stop(signal: NodeJS.Signals = "SIGTERM") {
      child.kill(signal);
      return exited;
    },
  };
}

/** The built gateway. `PORT` is any free one, unless the environment names one. */
export async function startGateway(environment: Environment) {
  const program = run(process.execPath, ["dist/server/gateway.js"], { PORT: "0", ...environment });
  const [, url = ""] = await program.printed(/Frontdesk is at (\S+)/);
  return { ...program, url };
}
