/** What is retried, and within what time. */
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
  const { card, message } = await open(gateway.url);
  const ms = performance.now() - start;
  const seen = { ...pbx.seen };
  await gateway.close();
  await pbx.close();
  return { card, message, ms, seen };
}

test("retries a broken connection once without an error", async () => {
  const { card, message, seen } = await openBefore({ contact: inTurn(reset, goodCard) });
  expect({ card, message, reads: seen.reads }).toEqual({
    card: "Jay Prichett",
    message: null,
    reads: 2,
  });
});

test("reports a broken login: its token may be one of the PBX's eight", async () => {
  const { message, seen } = await openBefore({ logIn: inTurn(reset, logsIn), contact: goodCard });
  expect(message).toBe("The phone system cannot be reached");
  expect(seen).toEqual({ connections: 1, logIns: 1, reads: 0 });
});

test("retries a read once, not twice, if its token is renewed in between", async () => {
  const expired = json({ errcode: 10004 });
  const { message, seen } = await openBefore({ contact: inTurn(reset, expired, reset) });
  expect(message).toBe("The phone system cannot be reached");
  expect(seen.reads).toBe(3);
});

test("gives the login, the read and its retry one deadline", async () => {
  const logIn = after(400, logsIn);
  const contact = inTurn(after(400, reset), nothing);
  const { message, ms, seen } = await openBefore({ logIn, contact }, 2000);
  expect(message).toBe("The phone system did not answer in time");
  expect(seen).toEqual({ connections: 3, logIns: 1, reads: 2 });
  // With a deadline of its own, the retry would end after 2.9 s.
  expect(ms).toBeGreaterThan(1950);
  expect(ms).toBeLessThan(2800);
});

test("reports a broken connection without a retry if the time is nearly up", async () => {
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
