/**
 * Logins as the PBX sees them while it is slow, loses replies or refuses them: never so many that it blocks
 * Frontdesk.
 */
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";

import { startSimulator, type Simulator, type SimulatorOptions } from "#pbx/simulator/simulator.ts";

import { credentials, keptLog } from "../../testing/gateway.fixture.ts";
import { json, openHostilePbx, type Behaviour } from "../../testing/hostile-pbx.fixture.ts";
import { createPbx, type Pbx, type PbxAddress } from "../pbx.ts";

const [second, minute] = [1000, 60_000];
const address = { ...credentials, certificates: null, timeoutMs: 5000 };

let simulator: Simulator;
let pbx: Pbx;
let logged: () => string;

async function open(options: Partial<SimulatorOptions> = {}, more: Partial<PbxAddress> = {}) {
  simulator = await startSimulator({ ...credentials, ...options });
  const kept = keptLog();
  ({ logged } = kept);
  pbx = createPbx({ ...address, url: simulator.url, ...more }, kept.log);
}

// Pauses pass at once; sockets and deadlines take their real time.
beforeEach(() => void vi.useFakeTimers({ toFake: ["performance"] }));
afterEach(async () => {
  vi.useRealTimers();
  await pbx.close();
  await simulator.close();
});

/** The errcode of a read, or the kind of problem it ends with. */
const read = () =>
  pbx.read("company_contact/get", { id: "4" }).then(
    ({ errcode }) => errcode,
    ({ kind }: { kind: string }) => kind,
  );

async function inARow(times: number): Promise<ReadonlySet<unknown>> {
  const outcomes = new Set<unknown>();
  for (let count = 0; count < times; count += 1) {
    // oxlint-disable-next-line no-await-in-loop -- in a row
    outcomes.add(await read());
  }
  return outcomes;
}

const logIns = () => simulator.count("get_token");

describe("a PBX that logs in slowly", () => {
  test("is asked once; callers time out, and the late token serves later ones", async () => {
    await open({}, { timeoutMs: 50 });
    simulator.hold("get_token");
    expect(await inARow(10)).toEqual(new Set(["pbx-timeout"]));
    await vi.waitFor(() => expect(logIns()).toBe(1));
    simulator.release("get_token");
    await vi.waitFor(() => expect(pbx.state().hasToken).toBe(true));
    expect(await pbx.read("company_contact/get", { id: "4" }, { timeoutMs: 5000 })).toMatchObject({
      errcode: 0,
    });
    expect([logIns(), simulator.tokens.liveCount()]).toEqual([1, 1]);
  });

  test("is asked again after growing pauses if even a minute was too short", async () => {
    await open({}, { issueWithinMs: 500 });
    simulator.hold("get_token");
    for (const pause of [5 * second, minute, 8 * minute, 8 * minute]) {
      const before = logIns();
      // oxlint-disable-next-line no-await-in-loop -- in a row
      expect(await inARow(5)).toEqual(new Set(["pbx-timeout"]));
      vi.advanceTimersByTime(pause - 1);
      // oxlint-disable-next-line no-await-in-loop
      await read();
      expect(logIns()).toBe(before + 1);
      vi.advanceTimersByTime(1);
    }
    expect(logged().match(/reply with a token lost/g)).toHaveLength(4);
    simulator.release("get_token");
    vi.advanceTimersByTime(8 * minute);
    expect(await read()).toBe(0);
  });

  test("renews slowly, while the old token serves to its end", async () => {
    await open({}, { timeoutMs: 1000 });
    expect(await read()).toBe(0);
    vi.advanceTimersByTime(29.5 * minute);
    simulator.hold("refresh_token");
    expect(await inARow(5)).toEqual(new Set([0]));
    simulator.release("refresh_token");
    await vi.waitFor(() => expect(simulator.tokens.issued).toHaveLength(4));
    vi.advanceTimersByTime(minute);
    expect(await read()).toBe(0);
    expect([logIns(), simulator.count("refresh_token")]).toEqual([1, 1]);
  });

  test("gets its late token back after a stop that could not wait for it", async () => {
    await open();
    simulator.hold("get_token");
    void read();
    await vi.waitFor(() => expect(logIns()).toBe(1));
    await pbx.close();
    simulator.release("get_token");
    await vi.waitFor(() => expect(simulator.count("del_token")).toBe(1));
    await vi.waitFor(() => expect(simulator.tokens.liveCount()).toBe(0));
  });
});

describe("a token in its last minute", () => {
  test.each([
    ["refused", 10_001, "log-in-refused"],
    ["refused along with the credentials", -1, "log-in-rejected"],
    ["refused for lack of room", 60_002, "pbx-busy"],
  ])("serves to its end although its renewal is %s", async (_, errcode, afterwards) => {
    await open({}, { timeoutMs: 1000 });
    expect(await read()).toBe(0);
    simulator.fail("refresh_token", 10_004);
    simulator.fail("get_token", errcode);
    vi.advanceTimersByTime(29.1 * minute);
    expect(await inARow(5)).toEqual(new Set([0]));
    await vi.waitFor(() => expect(logIns()).toBeGreaterThan(1));
    expect(await inARow(5)).toEqual(new Set([0]));
    expect(pbx.state().hasToken).toBe(true);
    vi.advanceTimersByTime(minute);
    expect(await read()).toBe(afterwards);
  });
});

describe("a login that is refused", () => {
  test("is retried when its pause is over, and works if the PBX has started", async () => {
    await open();
    simulator.fail("get_token", 10_001);
    expect(await inARow(5)).toEqual(new Set(["log-in-refused"]));
    expect(logged()).toMatch(/does not offer this API \(errcode 10001 .*tries again in a minute\./);
    expect(logged()).not.toContain("PBX_CLIENT");
    simulator.fail("get_token", 0);
    vi.advanceTimersByTime(minute - 1);
    expect(await read()).toBe("log-in-refused");
    expect(logIns()).toBe(1);
    vi.advanceTimersByTime(1);
    expect(await read()).toBe(0);
    expect(logIns()).toBe(2);
  });

  test.each([10_001, 70_004, 70_087, 4711])(
    "with %i again and again is tried four times, and the PBX blocks no address",
    async (errcode) => {
      await open();
      simulator.fail("get_token", errcode);
      for (let quarters = 0; quarters < 20; quarters += 1) {
        // oxlint-disable-next-line no-await-in-loop -- for hours
        await read();
        vi.advanceTimersByTime(15 * minute);
      }
      expect(await read()).toBe("log-in-given-up");
      expect(logIns()).toBe(4);
      expect(logged().match(/until you restart it/g)).toHaveLength(1);
      // Another gateway at the same address can still log in.
      simulator.fail("get_token", 0);
      const other = createPbx({ ...address, url: simulator.url }, keptLog().log);
      expect(await other.read("company_contact/get", { id: "4" })).toMatchObject({ errcode: 0 });
      await other.close();
    },
  );

  test("counts failures from zero after a success", async () => {
    await open({ refreshSeconds: 1 });
    for (let round = 0; round < 3; round += 1) {
      simulator.fail("get_token", 10_001);
      for (const pause of [minute, 5 * minute, 15 * minute]) {
        // oxlint-disable-next-line no-await-in-loop -- in a row
        expect(await read()).toBe("log-in-refused");
        vi.advanceTimersByTime(pause);
      }
      simulator.fail("get_token", 0);
      // oxlint-disable-next-line no-await-in-loop
      expect(await read()).toBe(0);
      vi.advanceTimersByTime(30 * minute);
    }
    expect(logIns()).toBe(12);
  });
});

describe("a lost reply with a token", () => {
  const tunnel =
    (status: number): Behaviour =>
    (response) =>
      response.writeHead(status).end("<h1>tunnel</h1>");

  /** How many logins the PBX sees for ten callers, one after the other. */
  async function logInsBy(logIn: Behaviour): Promise<number> {
    const hostile = await openHostilePbx({ logIn });
    await open({}, { url: hostile.url });
    await inARow(10);
    const seen = hostile.seen.logIns;
    await hostile.close();
    return seen;
  }

  test.each<[string, Behaviour]>([
    ["the connection breaks", (response) => response.socket?.resetAndDestroy()],
    ["it is cut short", (response) => response.end('{"errcode":0,"access_token":"a')],
    ["it is a page", (response) => response.end("<h1>portal</h1>")],
    ["it has no token", json({ errcode: 0, errmsg: "SUCCESS" })],
    ["its token is empty", json({ errcode: 0, access_token: "", refresh_token: "x" })],
    ["a tunnel waits no longer for it", tunnel(504)],
    ["a tunnel fails", tunnel(500)],
  ])("is not requested again at once if %s", async (_, logIn) => {
    expect(await logInsBy(logIn)).toBe(1);
  });

  test("to a renewal leads to a login when its pause is over: renewals may fail for good", async () => {
    await open({}, { issueWithinMs: 500 });
    expect(await read()).toBe(0);
    simulator.hold("refresh_token");
    vi.advanceTimersByTime(31 * minute);
    expect(await inARow(3)).toEqual(new Set(["pbx-timeout"]));
    vi.advanceTimersByTime(5 * second);
    expect(await inARow(3)).toEqual(new Set([0]));
    expect([logIns(), simulator.count("refresh_token")]).toEqual([2, 1]);
  });

  test.each([502, 503])(
    "is not assumed if a tunnel reports with %i that it found no PBX",
    async (status) => {
      // As many as the breaker lets through.
      expect(await logInsBy(tunnel(status))).toBe(8);
    },
  );

  test("delays nobody if not even a connection to the PBX succeeded", async () => {
    await open();
    await simulator.close();
    expect(await inARow(3)).toEqual(new Set(["pbx-unreachable"]));
    simulator = await startSimulator({ ...credentials, port: simulator.port });
    expect(await read()).toBe(0);
    expect(logged()).not.toContain("lost");
  });
});
