/** Starts our programs as a user does. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

import { settingNames } from "../gateway/settings/settings.ts";

export const root = join(import.meta.dirname, "..");

/** Settings as environment variables. */
export type Environment = Readonly<Record<string, string>>;

/** An empty setting counts as unset, and overrides a developer's `.env`. */
export const noSettings: Environment = Object.fromEntries(settingNames.map((name) => [name, ""]));

/** Starts a program in a folder, by default the project's. */
export function run(
  command: string,
  parameters: readonly string[],
  environment: Environment,
  cwd = root,
) {
  // In a folder of its own, a test may have its own `.env`.
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
    /** Everything printed so far. */
    output: () => output,

    exited,

    /** The first match in the output; throws if the program ends without one. */
    async printed(pattern: RegExp): Promise<RegExpExecArray> {
      for (;;) {
        const found = pattern.exec(output);
        if (found) return found;
        if (child.exitCode !== null) throw new Error(`Ended without ${pattern}:\n${output}`);
        // oxlint-disable-next-line no-await-in-loop -- one line after the other
        await Promise.race([once(child, "printed"), exited]);
      }
    },

    /** Stops the program, but none that it started; returns its exit code when all of them have ended. */
    stop(signal: NodeJS.Signals = "SIGTERM") {
      child.kill(signal);
      return exited;
    },
  };
}

/** Starts the built gateway from `build`. `PORT` is any free one, unless the environment sets it. */
export async function startGateway(environment: Environment, build = "dist") {
  const program = run(process.execPath, [join(build, "server/gateway.js")], {
    PORT: "0",
    ...environment,
  });
  const [, url = ""] = await program.printed(/Frontdesk is at (\S+)/);
  return { ...program, url };
}
