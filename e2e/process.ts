/** Programs of ours, run as a person runs them. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

import { settingNames } from "../gateway/settings/settings.ts";

export const root = join(import.meta.dirname, "..");

/** Settings as the environment gives them. */
export type Environment = Readonly<Record<string, string>>;

/** An empty setting counts as not given, and keeps the one of a developer's `.env` out. */
export const noSettings: Environment = Object.fromEntries(settingNames.map((name) => [name, ""]));

/** Starts a program in a folder, by default the project's. */
export function run(
  command: string,
  parameters: readonly string[],
  environment: Environment,
  cwd = root,
) {
  // In a folder of its own, a test may have a `.env` of its own.
  const kept = cwd === root ? noSettings : {};
  const env = { ...process.env, ...kept, ...environment };
  const child = spawn(command, parameters, { cwd, env });
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

/** The built gateway, from `build`. `PORT` is any free one, unless the environment names one. */
export async function startGateway(environment: Environment, build = "dist") {
  const program = run(process.execPath, [join(build, "server/gateway.js")], {
    PORT: "0",
    ...environment,
  });
  const [, url = ""] = await program.printed(/Frontdesk is at (\S+)/);
  return { ...program, url };
}
