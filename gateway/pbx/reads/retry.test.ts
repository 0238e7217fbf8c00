/** What is asked for a second time, and within what time. */
import { expect, test } from "vitest";

import { Problem } from "../../core/problem.ts";
import { nothing, reset } from "../../testing/faults.fixture.ts";
import { openGateway } from "../../testing/gateway.fixture.ts";
import {
  goodCard,
  json,
  logsIn,
  openHostilePbx,
  type Behaviour,
} from "../../testing/hostile-pbx.fixture.ts";
import { open } from "../../testing/person.fixture.ts";
import { repeat } from "./retry.ts";

/** One behaviour after the other; the last one stays. */
function inTurn(...behaviours: readonly Behaviour[]): Behaviour {
  let asked = 0;
  return (response) => {
    const behaviour = behaviours[Math.min(asked, behaviours.length - 1)];
    asked += 1;
    return behaviour?.(response);
  };
}
const after =
  (milliseconds: number, behaviour: Behaviour): Behaviour =>
  (response) =>
    setTimeout(() => behaviour(response), milliseconds);

async function openBefore(
  behaviour: { readonly logIn?: Behaviour; readonly contact: Behaviour },
  timeoutMs = 5000,
) {
  const pbx = await openHostilePbx(behaviour);
  const gateway = await openGateway({ url: pbx.url, timeoutMs });
  const start = performance.now();
  const { card, told } = await open(gateway.url);
  const ms = performance.now() - start;
  const seen = { ...pbx.seen };
  await gateway.close();
  await pbx.close();
  return { card, told, ms, seen };
}

test("a connection that breaks once is nobody's business", async () => {
  const { card, told, seen } = await openBefore({ contact: inTurn(reset, goodCard) });
  expect({ card, told, reads: seen.reads }).toEqual({ card: "Jay Prichett", told: null, reads: 2 });
});

test("a log-in that breaks is told: its token may be one of the PBX's eight", async () => {
  const { told, seen } = await openBefore({ logIn: inTurn(reset, logsIn), contact: goodCard });
  expect(told).toBe("The phone system cannot be reached");
  expect(seen).toEqual({ connections: 1, logIns: 1, reads: 0 });
});

test("a read whose token is renewed in between is repeated once, not twice", async () => {
  const expired = json({ errcode: 10004 });
  const { told, seen } = await openBefore({ contact: inTurn(reset, expired, reset) });
  expect(told).toBe("The phone system cannot be reached");
  expect(seen.reads).toBe(3);
});

test("the log-in, the read and its repeat have one deadline", async () => {
  const logIn = after(400, logsIn);
  const contact = inTurn(after(400, reset), nothing);
  const { told, ms, seen } = await openBefore({ logIn, contact }, 2000);
  expect(told).toBe("The phone system did not answer in time");
  expect(seen).toEqual({ connections: 3, logIns: 1, reads: 2 });
  // With a time of its own the repeat would end after 2.9 s.
  expect(ms).toBeGreaterThan(1950);
  expect(ms).toBeLessThan(2800);
});

test("what breaks when the time is nearly up is told as it broke", async () => {
  const timeIsUp = new AbortController();
  let asked = 0;
  const request = repeat(() => {
    asked += 1;
    return Promise.reject(new Problem("pbx-unreachable", "ECONNREFUSED"));
  });
  const reading = request({ method: "GET", path: "any", query: {} }, timeIsUp.signal);
  timeIsUp.abort();
  await expect(reading).rejects.toMatchObject({ code: "ECONNREFUSED" });
  expect(asked).toBe(1);
});
