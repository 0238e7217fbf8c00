/** Ways to stop: each soon ends the gateway, which releases its token first. */
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { setTimeout as wait } from "node:timers/promises";

import { expect, test as base } from "playwright/test";

import { startSimulator, type Simulator } from "#pbx/simulator/simulator.ts";

import { credentials, settingsFor } from "./fixtures.ts";
import { noSettings, root } from "./process.ts";

type Program = {
  readonly simulator: Simulator;
  readonly child: ChildProcess;
  readonly exited: Promise<unknown>;
  readonly url: () => string;
};
type Fixtures = {
  /** Runs a program in front of its own simulator, in its own process group, until it has a token. */
  readonly start: (command: readonly string[]) => Promise<Program>;
};

const test = base.extend<Fixtures>({
  start: async ({}, provide) => {
    const programs: Program[] = [];
    await provide(async ([command = "", ...parameters]) => {
      const simulator = await startSimulator(credentials);
      const env = { ...process.env, ...noSettings, ...settingsFor(simulator), PORT: "0" };
      const child = spawn(command, parameters, { cwd: root, env, detached: true });
      let output = "";
      for (const stream of [child.stdout, child.stderr]) {
        stream.setEncoding("utf8").on("data", (text: string) => (output += text));
      }
      const url = () => /Frontdesk is at (http:[\w.:/]+)/.exec(output)?.[1] ?? "";
      const program = { simulator, child, exited: once(child, "close"), url };
      programs.push(program);
      await expect.poll(() => simulator.tokens.liveCount(), { timeout: 20_000 }).toBe(1);
      return program;
    });
    for (const { child, simulator } of programs) {
      killGroup(child, "SIGKILL");
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      await simulator.close();
    }
  },
});

/** Like a terminal's Ctrl+C and systemd, which signal each process. */
function killGroup({ pid }: ChildProcess, signal: NodeJS.Signals): void {
  try {
    if (pid !== undefined) process.kill(-pid, signal);
  } catch {
    // All of its processes have ended.
  }
}

const gateway = [process.execPath, "dist/server/gateway.js"];
const npm = ["npm", "run", "serve"];

type Signals = readonly NodeJS.Signals[];
const stops: readonly (readonly [string, readonly string[], Signals])[] = [
  ["Ctrl+C in npm's terminal", npm, ["SIGINT"]],
  ["systemd's stop of npm", npm, ["SIGTERM"]],
  ["Ctrl+C in npm's terminal, held down", npm, ["SIGINT", "SIGINT", "SIGINT"]],
  ["Ctrl+C in the gateway's terminal, held down", gateway, ["SIGINT", "SIGINT", "SIGINT"]],
  ["one stop after the other", gateway, ["SIGTERM", "SIGINT", "SIGTERM"]],
];
for (const [name, command, [first = "SIGTERM", ...further]] of stops) {
  test(`${name} releases the token`, async ({ start }) => {
    const { simulator, child, exited, url } = await start(command);
    // The token is still needed, and then still to be released, when further signals come.
    const [releaseRead, releaseToken] = [simulator.hold(4), simulator.hold("del_token")];
    const reading = fetch(`${url()}/openapi/v1.0/company_contact/get?id=4`);
    await expect.poll(() => simulator.count("company_contact/get")).toBe(1);
    killGroup(child, first);
    await expect(async () => {
      await expect(fetch(`${url()}/healthz`)).rejects.toThrow("fetch failed");
    }).toPass();
    for (const signal of further) killGroup(child, signal);
    releaseRead();
    expect((await reading).status).toBe(200);
    await expect.poll(() => simulator.count("del_token")).toBe(1);
    for (const signal of further) killGroup(child, signal);
    releaseToken();
    await exited;
    expect(simulator.tokens.liveCount()).toBe(0);
  });
}

test("closing a terminal ends the gateway, even if its output goes into a pipe", async ({
  start,
}) => {
  // It runs the pipe in its own terminal, which closes with it.
  const terminal = ["script", "-qec", "npm run serve | tee /dev/null", "/dev/null"];
  const { simulator, child, url } = await start(terminal);
  expect((await fetch(`${url()}/healthz`)).status).toBe(200);
  child.kill("SIGKILL");
  await expect.poll(() => simulator.tokens.liveCount()).toBe(0);
  await expect(async () => {
    await expect(fetch(`${url()}/healthz`)).rejects.toThrow("fetch failed");
  }).toPass();
});

test("a second signal after two seconds completes no request, but releases the token", async ({
  start,
}) => {
  const { simulator, child, exited, url } = await start(gateway);
  simulator.hold(4);
  const reading = fetch(`${url()}/openapi/v1.0/company_contact/get?id=4`).catch(() => null);
  await expect.poll(() => simulator.count("company_contact/get")).toBe(1);
  child.kill();
  // Before that it would count as the same signal, which npm has passed on.
  await wait(2100);
  const again = performance.now();
  child.kill();
  await exited;
  expect(performance.now() - again).toBeLessThan(1500);
  expect(await reading).toBeNull();
  expect(simulator.tokens.liveCount()).toBe(0);
});
