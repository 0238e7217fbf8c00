import { createServer } from "node:net";

import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";

import { startSimulator, type Simulator, type SimulatorOptions } from "#pbx/simulator/simulator.ts";

import type { Problem } from "../../core/problem.ts";
import { credentials, keptLog, listenAnywhere } from "../../testing/gateway.fixture.ts";
import { createPbx, type Pbx, type PbxAddress } from "../pbx.ts";

let simulator: Simulator;
let pbx: Pbx;

let logged: () => string;

function pbxAt(address: Partial<PbxAddress> = {}): Pbx {
  const kept = keptLog();
  ({ logged } = kept);
  const usual = { ...credentials, url: simulator.url, certificates: null, timeoutMs: 5000 };
  return createPbx({ ...usual, ...address }, kept.log);
}

async function open(options: Partial<SimulatorOptions> = {}, address: Partial<PbxAddress> = {}) {
  simulator = await startSimulator({ ...credentials, ...options });
  pbx = pbxAt(address);
}

afterEach(async () => {
  await pbx.close();
  await simulator.close();
});

const readContact = () => pbx.read("company_contact/get", { id: "4" });
const hundredReads = () => Promise.all(Array.from({ length: 100 }, readContact));
const errcodes = (replies: readonly { readonly errcode: number }[]) =>
  new Set(replies.map(({ errcode }) => errcode));

describe("the token", () => {
  test("comes from one login for a hundred callers", async () => {
    await open();
    expect(errcodes(await hundredReads())).toEqual(new Set([0]));
    expect(simulator.count("get_token")).toBe(1);
    expect(simulator.count("company_contact/get")).toBe(100);
  });

  test("is renewed once if it expires under a hundred callers, each of whom retries once", async () => {
    await open();
    await readContact();
    simulator.tokens.endAccess();
    expect(errcodes(await hundredReads())).toEqual(new Set([0]));
    expect(simulator.count("refresh_token")).toBe(1);
    expect(simulator.count("get_token")).toBe(1);
    expect(simulator.count("company_contact/get")).toBeLessThanOrEqual(201);
  });

  test("is renewed before it expires, without any request", async () => {
    // Its last fifth is longer than a busy machine pauses.
    await open({ accessSeconds: 5 });
    await readContact();
    await vi.waitFor(() => expect(simulator.count("refresh_token")).toBe(1), { timeout: 10_000 });
    expect(errcodes([await readContact()])).toEqual(new Set([0]));
    expect(simulator.count("get_token")).toBe(1);
    // A token refused because it expired would have cost a second read.
    expect(simulator.count("company_contact/get")).toBe(2);
  });

  test("comes from one new login if the refresh token is not valid either", async () => {
    await open();
    await readContact();
    simulator.tokens.forget();
    expect(errcodes(await hundredReads())).toEqual(new Set([0]));
    expect([simulator.count("refresh_token"), simulator.count("get_token")]).toEqual([1, 2]);
  });

  test("costs one retry, not a loop, if the PBX never accepts it", async () => {
    await open();
    const reading = pbx.read("company_contact/get", { id: "9011" });
    await expect(reading).rejects.toMatchObject({ kind: "token-refused" });
    expect(simulator.count("company_contact/get")).toBe(2);
  });

  test("is released at the end, and no other is requested", async () => {
    await open();
    await readContact();
    expect(simulator.tokens.liveCount()).toBe(1);
    await pbx.close();
    expect(simulator.tokens.liveCount()).toBe(0);
    await expect(readContact()).rejects.toMatchObject({ kind: "pbx-unreachable" });
    expect(simulator.count("get_token")).toBe(1);
  });

  test("is released at the end even if it is still on its way", async () => {
    await open();
    const logIn = pbx.logIn();
    await pbx.close();
    await logIn;
    expect(simulator.count("get_token")).toBe(1);
    expect(simulator.tokens.liveCount()).toBe(0);
  });
});

describe.each([true, false])("if a renewal ends the earlier token: %s,", (renewalEndsEarlier) => {
  // Pauses pass at once; sockets take their real time.
  beforeEach(() => void vi.useFakeTimers({ toFake: ["performance"] }));
  afterEach(() => void vi.useRealTimers());

  const refuseReads = (errcode: number) => simulator.fail("company_contact/get", errcode);
  const outcomeOf = () =>
    readContact().then(
      ({ errcode }) => errcode,
      ({ kind }: Problem) => kind,
    );
  const calls = () => ["get_token", "refresh_token", "del_token"].map(simulator.count);

  test("releases a refused token when another has taken its place", async () => {
    await open({ renewalEndsEarlier });
    await readContact();
    refuseReads(10_004);
    const reading = outcomeOf();
    await vi.waitFor(() => expect(simulator.count("refresh_token")).toBe(1));
    refuseReads(0);
    await reading;
    await vi.waitFor(() => expect(simulator.tokens.liveCount()).toBe(1));
    expect(calls()).toEqual([1, 1, 1]);
    expect(await outcomeOf()).toBe(0);
  });

  test("renews once and logs one line if every token is refused for twelve seconds", async () => {
    await open({ renewalEndsEarlier });
    await readContact();
    refuseReads(10_004);
    for (let tenths = 0; tenths < 120; tenths += 1) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      expect(await outcomeOf()).toBe("token-refused");
      vi.advanceTimersByTime(100);
    }
    expect(pbx.state().hasToken).toBe(false);
    expect(logged().match(/refuses tokens that it has just issued/g)).toHaveLength(1);
    refuseReads(0);
    expect(await outcomeOf()).toBe(0);
    await vi.waitFor(() => expect(simulator.tokens.liveCount()).toBe(1));
    expect(calls()).toEqual([1, 1, 1]);
    expect(pbx.state().hasToken).toBe(true);
    expect(logged().match(/accepts its tokens again/g)).toHaveLength(1);
  });

  test("renews only now and then, and holds one session, if that lasts for hours", async () => {
    await open({ renewalEndsEarlier });
    await readContact();
    refuseReads(10_004);
    for (let steps = 0; steps < 18; steps += 1) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      expect(await outcomeOf()).toBe("token-refused");
      vi.advanceTimersByTime(10_000);
    }
    // At once, after 20 seconds, and after another minute.
    expect(simulator.count("refresh_token")).toBe(3);
    await vi.waitFor(() => expect(simulator.tokens.liveCount()).toBe(1));
    expect(logged().match(/refuses tokens that it has just issued/g)).toHaveLength(1);
  });

  test("gets in within 20 seconds if a PBX forgets all tokens, including the next ones", async () => {
    await open({ renewalEndsEarlier });
    for (const [outcome, pause] of [
      [0, 0],
      [0, 1000],
      ["token-refused", 1000],
      ["token-refused", 18_999],
      [0, 1],
    ] as const) {
      vi.advanceTimersByTime(pause);
      simulator.tokens.forget();
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      expect(await outcomeOf()).toBe(outcome);
    }
    expect(simulator.tokens.liveCount()).toBe(1);
  });
});

describe("a login that the PBX rejects", () => {
  test("is final: Frontdesk does not retry it for any request, and logs why", async () => {
    await open({}, { clientSecret: "mistyped" });
    const outcomes = await Promise.allSettled([readContact(), readContact()]);
    for (const { status } of outcomes) expect(status).toBe("rejected");
    for (let again = 0; again < 10; again += 1) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other, as a person would
      await expect(readContact()).rejects.toMatchObject({ kind: "log-in-rejected" });
    }
    expect(simulator.count("get_token")).toBe(1);
    expect(logged().match(/PBX_CLIENT_SECRET/g)).toHaveLength(1);
    expect(logged()).not.toContain("mistyped");
  });

  test("because of a block is retried after the block, and is reported as a block", async () => {
    await open();
    const url = `${simulator.url}/openapi/v1.0/get_token`;
    const headers = { "User-Agent": "OpenAPI", "Content-Type": "application/json" };
    for (let failed = 0; failed < 5; failed += 1) {
      // oxlint-disable-next-line no-await-in-loop -- in a row
      await fetch(url, { method: "POST", headers, body: "{}" });
    }
    vi.useFakeTimers({ toFake: ["performance"] });
    await expect(readContact()).rejects.toMatchObject({ kind: "address-blocked" });
    await expect(readContact()).rejects.toMatchObject({ kind: "address-blocked" });
    expect(simulator.count("get_token")).toBe(6);
    expect(logged()).toMatch(/Unblock it .*tries again in 11 minutes/);
    simulator.unblock();
    vi.advanceTimersByTime(11 * 60_000);
    expect((await readContact()).errcode).toBe(0);
    vi.useRealTimers();
  });

  test("for lack of room is retried while the caller waits", async () => {
    await open();
    const others = Array.from({ length: 8 }, () => pbxAt());
    await Promise.all(others.map((other) => other.logIn()));
    const waiting = readContact();
    await vi.waitFor(() => expect(simulator.count("get_token")).toBe(9));
    await Promise.all(others.map((other) => other.close()));
    expect((await waiting).errcode).toBe(0);
    expect(simulator.count("get_token")).toBe(10);
  });

  test("for lack of room that lasts is reported in time, without hammering the PBX", async () => {
    await open({}, { timeoutMs: 1500 });
    const others = Array.from({ length: 8 }, () => pbxAt());
    await Promise.all(others.map((other) => other.logIn()));
    const outcomes = await Promise.allSettled(Array.from({ length: 100 }, readContact));
    for (const outcome of outcomes) expect(outcome).toMatchObject({ reason: { kind: "pbx-busy" } });
    expect(simulator.count("get_token")).toBe(9);
    await Promise.all(others.map((other) => other.close()));
    expect((await readContact()).errcode).toBe(0);
  });
});

test("a jump of the clock changes nothing", async () => {
  await open();
  await readContact();
  vi.useFakeTimers({ toFake: ["Date"] });
  for (const time of [0, Date.UTC(2100)]) {
    vi.setSystemTime(time);
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    expect((await readContact()).errcode).toBe(0);
  }
  vi.useRealTimers();
  expect([simulator.count("get_token"), simulator.count("refresh_token")]).toEqual([1, 0]);
});

test("a PBX whose get_token ends the earlier tokens causes no failure", async () => {
  await open({ logInEndsEarlier: true });
  const other = pbxAt();
  await Promise.all([hundredReads(), other.logIn()]);
  expect(errcodes(await hundredReads())).toEqual(new Set([0]));
  await other.close();
});

test("an expired refresh token costs one login", async () => {
  let clock = 0;
  await open({ now: () => clock });
  await readContact();
  clock = 86_400_000;
  expect(errcodes(await hundredReads())).toEqual(new Set([0]));
  expect([simulator.count("refresh_token"), simulator.count("get_token")]).toEqual([1, 2]);
});

test("a caller waits only for its own time for a login that hangs, and a stop does so too", async () => {
  await open();
  const silent = createServer();
  const port = await listenAnywhere(silent);
  const hanging = pbxAt({ url: `http://127.0.0.1:${port}`, timeoutMs: 200 });
  const reading = hanging.read("company_contact/get", { id: "4" });
  await expect(reading).rejects.toMatchObject({ kind: "pbx-timeout" });
  await hanging.close();
  silent.close();
});
