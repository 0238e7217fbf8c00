/** Many requests at once reach the PBX only a few at a time. */
import { expect, test } from "vitest";

import { nothing } from "../../testing/faults.fixture.ts";
import { openGateway, read as readPath } from "../../testing/gateway.fixture.ts";
import { goodCard, openHostilePbx } from "../../testing/hostile-pbx.fixture.ts";
import { failuresToOpen } from "./circuit-breaker.ts";
import { fewAtATime, mostAtATime } from "./concurrency-limit.ts";

const crowd = Array.from({ length: 200 }, (_, index) => index + 1);
const call = { method: "GET", path: "any", query: {} } as const;

test("only a few reads run at a time, and every other read gets its turn", async () => {
  const [seen, now] = [{ most: 0, all: 0 }, { underWay: 0 }];
  const read = fewAtATime(async () => {
    now.underWay += 1;
    seen.all += 1;
    seen.most = Math.max(seen.most, now.underWay);
    await new Promise(setImmediate);
    now.underWay -= 1;
    return { errcode: 0 };
  });
  const { signal } = new AbortController();
  const replies = await Promise.all(crowd.map(() => read(call, signal)));
  expect(replies).toEqual(crowd.map(() => ({ errcode: 0 })));
  expect(seen).toEqual({ most: mostAtATime, all: crowd.length });
});

test("a read that waits too long for its turn fails in time, and never reaches the PBX", async () => {
  let free = () => {};
  const asked: AbortSignal[] = [];
  const read = fewAtATime((_, signal) => {
    asked.push(signal);
    return new Promise((resolve) => (free = () => resolve({ errcode: 0 })));
  });
  const patient = new AbortController();
  const first = crowd.slice(0, mostAtATime).map(() => read(call, patient.signal));
  const gone = new AbortController();
  const waiting = read(call, gone.signal);
  gone.abort();
  await expect(waiting).rejects.toMatchObject({ kind: "pbx-timeout" });
  const next = read(call, patient.signal);
  free();
  await Promise.race(first);
  await expect.poll(() => asked.length).toBe(mostAtATime + 1);
  expect(asked).not.toContain(gone.signal);
  free();
  expect(await next).toEqual({ errcode: 0 });
});

test("a hanging PBX holds only a handful of connections, and no card is lost", async () => {
  const pbx = await openHostilePbx();
  const gateway = await openGateway({ url: pbx.url, timeoutMs: 400 });
  await gateway.get(`${readPath}?id=4`);
  pbx.turn({ contact: nothing });
  const replies = await Promise.all(crowd.map((id) => gateway.get(`${readPath}?id=${id}`)));
  expect(replies.map(({ status }) => status)).toEqual(crowd.map((id) => (id === 4 ? 200 : 504)));
  // As the first reads time out, others get their turn, until the circuit breaker opens.
  expect(pbx.seen.connections).toBeLessThanOrEqual(mostAtATime + failuresToOpen);
  pbx.turn({ contact: goodCard });
  await expect.poll(async () => (await gateway.get(`${readPath}?id=4`)).status).toBe(200);
  await gateway.close();
  await pbx.close();
});
