/** A log or an audit log that cannot be written: the gateway goes on, counts the lost lines, and stops in order. */
import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import {
  closeSync,
  constants,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  truncateSync,
} from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { expect, test as base } from "playwright/test";

import { startSimulator, type Simulator } from "#pbx/simulator/simulator.ts";

import { credentials, settingsFor } from "./fixtures.ts";
import { noSettings, root, type Environment } from "./process.ts";

type Program = {
  readonly simulator: Simulator;
  readonly child: ChildProcess;
  readonly isLoggedIn: () => Promise<void>;
  /** Requests a contact's card; returns the status. */
  readonly card: () => Promise<number>;
  /** Makes the gateway log more than a pipe holds. */
  readonly fill: () => Promise<void>;
  /** How many lines of the log or the audit log the gateway reports as lost. */
  readonly lost: (lines: "log" | "audit") => Promise<number>;
  /** Stops the gateway, and expects it to stop in order. */
  readonly stop: () => Promise<void>;
};
type Fixtures = {
  /** Runs a shell command in front of its own simulator; `$GATEWAY` in it runs the gateway. */
  readonly start: (command: string, environment?: Environment) => Promise<Program>;
  readonly directory: string;
  /** A pipe whose reader reads nothing. */
  readonly unread: string;
};

// A second's work on a free machine may take ten on a busy one.
base.describe.configure({ timeout: 60_000 });

const test = base.extend<Fixtures>({
  directory: async ({}, provide) => {
    const directory = mkdtempSync(join(tmpdir(), "frontdesk-logs-"));
    await provide(directory);
    rmSync(directory, { recursive: true });
  },
  unread: async ({ directory }, provide) => {
    const pipe = join(directory, "pipe");
    execFileSync("mkfifo", [pipe]);
    const reader = openSync(pipe, constants.O_RDONLY | constants.O_NONBLOCK);
    await provide(pipe);
    closeSync(reader);
  },
  start: async ({}, provide) => {
    const programs: Program[] = [];
    await provide(async (command, environment = {}) => {
      const program = await startProgram(command, environment);
      programs.push(program);
      await program.isLoggedIn();
      return program;
    });
    for (const { child, simulator } of programs) {
      child.kill("SIGKILL");
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      await simulator.close();
    }
  },
});

async function startProgram(command: string, environment: Environment): Promise<Program> {
  const simulator = await startSimulator(credentials);
  // Its output, address included, may not be readable.
  const port = await freePort();
  const given = { PORT: String(port), REQUESTS_PER_SECOND: "100000", ...environment };
  const env = { ...process.env, ...noSettings, ...settingsFor(simulator), ...given };
  const run = command.replace("$GATEWAY", `exec '${process.execPath}' dist/server/gateway.js`);
  const child = spawn("sh", ["-c", run], { cwd: root, env });
  const get = (path: string) => fetch(`http://127.0.0.1:${port}${path}`);
  return {
    simulator,
    child,
    isLoggedIn: () => expect.poll(() => simulator.tokens.liveCount(), { timeout: 20_000 }).toBe(1),
    card: async () => (await get("/openapi/v1.0/company_contact/get?id=4")).status,
    async fill() {
      const many = Array.from({ length: 50 });
      for (let round = 0; round < 12; round += 1) {
        // oxlint-disable-next-line no-await-in-loop -- no more at a time than one client may have
        await Promise.all(many.map(async () => (await get("/healthz")).text()));
      }
    },
    async lost(lines) {
      const metrics = await (await get("/metrics")).text();
      const pattern = new RegExp(`^frontdesk_lines_lost_total{lines="${lines}"} (\\d+)$`, "m");
      return Number(pattern.exec(metrics)?.[1] ?? 0);
    },
    async stop() {
      child.kill();
      await once(child, "exit");
      expect([child.exitCode, simulator.tokens.liveCount()]).toEqual([0, 0]);
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  return typeof address === "object" && address !== null ? address.port : 0;
}

async function expectCards(card: Program["card"], times: number): Promise<void> {
  for (let count = 0; count < times; count += 1) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    expect(await card()).toBe(200);
  }
}

for (const audit of ["off", "stdout"]) {
  const environment = { AUDIT: audit };

  test(`a full disk does not keep contacts from users, with AUDIT=${audit}`, async ({ start }) => {
    const { card, lost, stop } = await start("$GATEWAY > /dev/full 2> /dev/full", environment);
    await expectCards(card, 10);
    // One line for each card; the last one may come after its reply.
    await expect.poll(() => lost("log")).toBeGreaterThan(10);
    expect(await lost("audit")).toBe(audit === "off" ? 0 : 10);
    await stop();
  });

  test(`a reader that has gone does not keep contacts from users, with AUDIT=${audit}`, async ({
    start,
  }) => {
    const { child, card, lost, stop } = await start("$GATEWAY", environment);
    child.stdout?.destroy();
    child.stderr?.destroy();
    await expectCards(card, 10);
    expect(await lost("log")).toBeGreaterThan(8);
    await stop();
  });

  test(`a reader that reads nothing does not keep contacts from users, with AUDIT=${audit}`, async ({
    start,
    unread,
  }) => {
    const { card, fill, stop } = await start(`$GATEWAY > ${unread}`, environment);
    await fill();
    await expectCards(card, 10);
    await stop();
  });
}

test("a terminal that is paused by Ctrl+S stops neither the gateway nor its shutdown", async ({
  start,
  directory,
}) => {
  const own = join(directory, "pid");
  const gateway = `echo $$ > ${own}; exec node dist/server/gateway.js`;
  const { simulator, child, card } = await start(`exec script -qefc '${gateway}' /dev/null`);
  let printed = 0;
  child.stdout?.on("data", ({ length }: Buffer) => (printed += length));
  child.stdin?.write("\u0013");
  const isStopped = async () => {
    const before = printed;
    await expectCards(card, 10);
    return printed === before;
  };
  await expect.poll(isStopped).toBe(true);
  await expectCards(card, 50);
  process.kill(Number(readFileSync(own, "utf8")));
  // Its terminal closes when it exits.
  await once(child, "exit");
  expect(simulator.tokens.liveCount()).toBe(0);
});

test("a log that can be written again reports how many lines are missing", async ({
  start,
  directory,
}) => {
  const log = join(directory, "log");
  const { card, lost, stop } = await start(`ulimit -f 4; $GATEWAY >> ${log}`);
  await expectCards(card, 40);
  const missing = await lost("log");
  expect(missing).toBeGreaterThan(10);
  truncateSync(log);
  await expectCards(card, 2);
  // So is the line of the request for the metrics, unless it came after the file was truncated.
  const note = new RegExp(`"msg":"log lines lost","lost":(${missing}|${missing + 1})}\\n{`);
  expect(readFileSync(log, "utf8")).toMatch(note);
  await stop();
});

test("an audit file on a full disk is an error in the log, and the contact is shown", async ({
  start,
  directory,
}) => {
  const audit = join(directory, "audit");
  const { child, card, lost, stop } = await start("ulimit -f 1; $GATEWAY", { AUDIT: audit });
  let logged = "";
  child.stdout?.on("data", (text: Buffer) => (logged += text.toString()));
  await expectCards(card, 20);
  const missing = await lost("audit");
  expect(missing).toBeGreaterThan(10);
  expect(logged).toMatch(/"level":50.*"code":"EFBIG","lost":1.*audit line not written/);
  truncateSync(audit);
  await expectCards(card, 1);
  expect(readFileSync(audit, "utf8")).toMatch(
    new RegExp(`^\\n{[^\\n]*"audit lines lost","lost":${missing}}\\n{[^\\n]*"ids":\\[4\\]}\\n$`),
  );
  await stop();
});
