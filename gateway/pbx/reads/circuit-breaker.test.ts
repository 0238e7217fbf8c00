/** The circuit breaker spares a dead PBX, and lets requests through as soon as it is back. */
import { setTimeout as wait } from "node:timers/promises";

import { describe, expect, test, vi } from "vitest";

import { Problem } from "../../core/problem.ts";
import { faults, reset } from "../../testing/faults.fixture.ts";
import { keptLog, openGateway, read as readPath } from "../../testing/gateway.fixture.ts";
import { goodCard, json, logsIn, openHostilePbx } from "../../testing/hostile-pbx.fixture.ts";
import { open } from "../../testing/person.fixture.ts";
import type { PbxRequest } from "../request/pbx-request.ts";
import { breaker, failuresToOpen, pauseMs } from "./circuit-breaker.ts";

const signal = new AbortController().signal;
const good = { errcode: 0 };

/** A breaker in front of a PBX that behaves as `behave` sets. */
function breakerBefore(behave: () => ReturnType<PbxRequest>) {
  const { log, logged } = keptLog();
  let asked = 0;
  const request: PbxRequest = async () => {
    asked += 1;
    return behave();
  };
  const call = breaker(request, log);
  const read = () => call({ method: "GET", path: "any", query: {} }, signal);
  return { read, logged, asked: () => asked };
}

const failing = (kind: Problem["kind"]) => () => Promise.reject(new Problem(kind, "ECONNRESET"));

async function inARow(times: number, read: () => Promise<unknown>): Promise<readonly unknown[]> {
  const outcomes: unknown[] = [];
  for (let count = 0; count < times; count += 1) {
    // oxlint-disable-next-line no-await-in-loop -- in a row
    outcomes.push(await read().catch(({ kind, code }: Problem) => `${kind} ${code}`));
  }
  return outcomes;
}

describe("the breaker", () => {
  test("opens after failures in a row, and repeats the last failure", async () => {
    const { read, asked, logged } = breakerBefore(failing("pbx-timeout"));
    const outcomes = await inARow(200, read);
    expect(asked()).toBe(failuresToOpen);
    expect(outcomes.at(failuresToOpen - 1)).toBe("pbx-timeout ECONNRESET");
    expect(outcomes.at(-1)).toBe("pbx-timeout BREAKER_OPEN");
    expect(logged().match(/circuit breaker opened/g)).toHaveLength(1);
  });

  test("lets one trial through in each pause, and closes when the PBX answers one", async () => {
    vi.useFakeTimers({ toFake: ["performance"] });
    let behave: () => ReturnType<PbxRequest> = failing("pbx-unreachable");
    const { read, asked, logged } = breakerBefore(() => behave());
    await inARow(failuresToOpen, read);
    for (let pauses = 1; pauses <= 3; pauses += 1) {
      vi.advanceTimersByTime(pauseMs);
      // oxlint-disable-next-line no-await-in-loop
      await Promise.all(Array.from({ length: 100 }, () => inARow(1, read)));
      expect(asked()).toBe(failuresToOpen + pauses);
    }
    vi.advanceTimersByTime(pauseMs);
    behave = () => Promise.resolve(good);
    expect(await inARow(1, read)).toEqual([good]);
    expect(await inARow(100, read)).toEqual(Array.from({ length: 100 }, () => good));
    expect(logged()).toContain("PBX answers again");
  });

  test("does not wait for a trial that hangs", async () => {
    vi.useFakeTimers({ toFake: ["performance"] });
    let behave: () => ReturnType<PbxRequest> = failing("pbx-unreachable");
    const { read, asked } = breakerBefore(() => behave());
    await inARow(failuresToOpen, read);
    vi.advanceTimersByTime(pauseMs);
    behave = () => new Promise(() => {});
    void read();
    expect(await inARow(1, read)).toEqual(["pbx-unreachable BREAKER_OPEN"]);
    vi.advanceTimersByTime(pauseMs);
    behave = () => Promise.resolve(good);
    expect(await inARow(1, read)).toEqual([good]);
    expect(asked()).toBe(failuresToOpen + 2);
  });

  test("stays open for the same time when the clock jumps", async () => {
    const { read, asked } = breakerBefore(failing("pbx-unreachable"));
    await inARow(failuresToOpen, read);
    vi.useFakeTimers({ toFake: ["Date"] });
    vi.setSystemTime(Date.UTC(2100));
    await inARow(10, read);
    vi.useRealTimers();
    expect(asked()).toBe(failuresToOpen);
  });

  test.each([
    ["a reply", () => Promise.resolve(good)],
    ["a failure's errcode", () => Promise.resolve({ errcode: 60001 })],
    ["a malformed reply", failing("pbx-malformed")],
  ])("starts its count again after a sign of life, such as %s", async (_, sign) => {
    let turn = 0;
    const { read, asked } = breakerBefore(() => {
      turn += 1;
      return turn % failuresToOpen === 0 ? sign() : failing("pbx-unreachable")();
    });
    await inARow(100, read);
    expect(asked()).toBe(100);
  });
});

describe.concurrent("two hundred requests to a PBX", { timeout: 30_000 }, () => {
  const many = Array.from({ length: 200 }, (_, index) => index + 1);

  test.each([
    ["behind a tunnel that does not find it", { logIn: faults["a tunnel's 502, in HTML"] }],
    ["that accepted a login and then died", { logIn: logsIn, contact: reset }],
  ])(
    "%s make a handful of connections, and get their cards when it is back",
    async (_, behaviour) => {
      const pbx = await openHostilePbx();
      const gateway = await openGateway({ url: pbx.url });
      if ("contact" in behaviour) await open(gateway.url);
      pbx.turn(behaviour);
      const started = performance.now();
      for (const id of many) {
        // oxlint-disable-next-line no-await-in-loop -- as users do, one after the other
        const { status } = await gateway.get(`${readPath}?id=${1000 + id}`);
        expect(status).toBe(502);
      }
      const trials = Math.floor((performance.now() - started) / pauseMs);
      expect(pbx.seen.connections).toBeGreaterThanOrEqual(failuresToOpen);
      expect(pbx.seen.connections).toBeLessThanOrEqual(failuresToOpen + 2 * trials);
      pbx.turn({ logIn: logsIn, contact: goodCard });
      await wait(pauseMs);
      expect(await open(gateway.url)).toMatchObject({ card: "Jay Prichett", message: null });
      await gateway.close();
      await pbx.close();
    },
  );

  test("that answers each with an errcode all get through", async () => {
    const pbx = await openHostilePbx({ contact: json({ errcode: 60001 }) });
    const gateway = await openGateway({ url: pbx.url });
    await Promise.all(many.map((id) => gateway.get(`${readPath}?id=${id}`)));
    expect(pbx.seen).toEqual({ connections: 201, logIns: 1, reads: 200 });
    await gateway.close();
    await pbx.close();
  });
});
