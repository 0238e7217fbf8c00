/** Which card is served from memory, when and for how long, and which never is. */
import { setTimeout } from "node:timers/promises";

import * as fc from "fast-check";
import { beforeEach, describe, expect, test, vi } from "vitest";

import type { Envelope } from "#pbx/contract/envelope.ts";

import { Problem } from "../../core/problem.ts";
import { openBoth, read as readPath } from "../../testing/gateway.fixture.ts";
import { lastGood, mostCards } from "./last-good.ts";

const keepMs = 60_000;
const patienceMs = 20;
const numRuns = Number(process.env["FUZZ_RUNS"] ?? 100);

type Outcome = Envelope | Problem["kind"];
const card = (id: number, first_name = "Jay") => ({ errcode: 0, data: { id, first_name } });
/** What such a reply leads to. */
const served = (id: number, first_name = "Jay") => ({
  errcode: 0,
  contact: expect.objectContaining({ id, first_name }),
  lastGood: null,
});

/** Reads from a PBX that behaves as `outcome` sets. */
function cardsOf(milliseconds = keepMs) {
  const pbx: { outcome: Outcome } = { outcome: card(4) };
  const { readOrLastGood, forget } = lastGood(
    async () => {
      if (typeof pbx.outcome === "string") throw new Problem(pbx.outcome);
      return pbx.outcome;
    },
    milliseconds,
    patienceMs,
  );
  /** What is then served: an errcode, the ID of a card and whether it is an old one, or a problem. */
  const open = (id: number, outcome: Outcome) => {
    pbx.outcome = outcome;
    return readOrLastGood(String(id)).catch(({ kind }: Problem) => kind);
  };
  return { open, forget };
}

beforeEach(() => void vi.useFakeTimers({ toFake: ["Date", "performance", "setInterval"] }));

describe("the last good card", () => {
  test("is served with its age and the PBX's failure", async () => {
    const { open } = cardsOf();
    await open(4, card(4));
    vi.advanceTimersByTime(keepMs - 1);
    const answer = await open(4, "pbx-timeout");
    expect(answer).toMatchObject({
      errcode: 0,
      contact: { id: 4, first_name: "Jay" },
      lastGood: { ageMs: keepMs - 1, problem: "pbx-timeout" },
    });
  });

  test.each([
    ["pbx-unreachable", "pbx-unreachable"],
    ["pbx-timeout", "pbx-timeout"],
    ["pbx-malformed", "pbx-malformed"],
    ["pbx-busy", "pbx-busy"],
    ["token-refused", "token-refused"],
    [{ errcode: 60002 }, "pbx-busy"],
    [{ errcode: 70082 }, "pbx-busy"],
    [{ errcode: 70123 }, "pbx-busy"],
    [{ errcode: -2 }, "pbx-busy"],
    [card(5), "pbx-malformed"],
    [{ errcode: 0 }, "pbx-malformed"],
  ] as const)("replaces %j, marked as %s", async (outcome, problem) => {
    const { open } = cardsOf();
    await open(4, card(4));
    expect(await open(4, outcome)).toMatchObject({ lastGood: { problem } });
  });

  test.each([
    "log-in-rejected",
    "log-in-refused",
    "log-in-given-up",
    "address-blocked",
    "address-forbidden",
    { errcode: 70004 },
    { errcode: 70087 },
    { errcode: 4711 },
  ] as const)("does not replace %j", async (outcome) => {
    const { open } = cardsOf();
    await open(4, card(4));
    const answer = await open(4, outcome);
    expect(answer).toEqual(
      typeof outcome === "string" ? outcome : { ...outcome, contact: null, lastGood: null },
    );
  });

  test.each([60001, 70128, 10005])("is dropped when the PBX answers %i", async (errcode) => {
    const { open } = cardsOf();
    await open(4, card(4));
    await open(4, { errcode });
    expect(await open(4, "pbx-unreachable")).toBe("pbx-unreachable");
  });

  test("is the newest one", async () => {
    const { open } = cardsOf();
    await open(4, card(4, "Before"));
    vi.advanceTimersByTime(1000);
    await open(4, card(4, "After"));
    expect(await open(4, "pbx-timeout")).toMatchObject({
      contact: { first_name: "After" },
      lastGood: { ageMs: 0 },
    });
  });

  test("expires on time, however the clock jumps", async () => {
    const { open } = cardsOf();
    await open(4, card(4));
    vi.setSystemTime(Date.UTC(2100));
    expect(await open(4, "pbx-timeout")).toMatchObject({ lastGood: {} });
    vi.setSystemTime(0);
    vi.advanceTimersByTime(keepMs);
    expect(await open(4, "pbx-timeout")).toBe("pbx-timeout");
  });

  test("is not kept with LAST_GOOD_S=0, nor after the gateway has closed", async () => {
    const off = cardsOf(0);
    await off.open(4, card(4));
    expect(await off.open(4, "pbx-timeout")).toBe("pbx-timeout");
    const { open, forget } = cardsOf();
    await open(4, card(4));
    forget();
    expect(await open(4, "pbx-timeout")).toBe("pbx-timeout");
    await open(4, card(4));
    expect(await open(4, "pbx-timeout")).toBe("pbx-timeout");
  });

  test("is one of a limited number: the oldest is dropped first, and none is larger than a card can be", async () => {
    const { open } = cardsOf();
    for (let id = 1; id <= mostCards + 1; id += 1) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      await open(id, card(id));
    }
    expect(await open(1, "pbx-timeout")).toBe("pbx-timeout");
    expect(await open(2, "pbx-timeout")).toMatchObject({ contact: { id: 2 } });
    const phonebook = { id: 1, name: "x".repeat(200) };
    await open(2, {
      errcode: 0,
      data: { id: 2, phonebook_list: Array.from({ length: 400 }, () => phonebook) },
    });
    expect(await open(2, "pbx-timeout")).toBe("pbx-timeout");
  });

  test("contains the known fields of a contact, and nothing else that the PBX sent", async () => {
    const { open } = cardsOf();
    await open(4, { errcode: 0, token: "planted", data: { id: 4, secret: "planted" } });
    expect(JSON.stringify(await open(4, "pbx-timeout"))).not.toContain("planted");
  });

  test("replaces a slow reply, which is kept for the next caller", async () => {
    const late = setTimeout(3 * patienceMs, card(4, "After"));
    const replies = [
      async () => card(4, "Before"),
      () => late,
      () => Promise.reject(new Problem("pbx-unreachable")),
    ];
    const read = () => (replies.shift() ?? expect.unreachable)();
    const { readOrLastGood } = lastGood(read, keepMs, patienceMs);
    const open = () => readOrLastGood("4");
    await open();
    expect(await open()).toMatchObject({
      contact: { first_name: "Before" },
      lastGood: { problem: "pbx-timeout" },
    });
    await late;
    expect(await open()).toMatchObject({
      contact: { first_name: "After" },
      lastGood: { problem: "pbx-unreachable" },
    });
  });

  test("is not there on the first read, which waits for as long as the PBX may take", async () => {
    const late = setTimeout(2 * patienceMs, card(4));
    const { readOrLastGood } = lastGood(() => late, keepMs, patienceMs);
    const answer = await readOrLastGood("4");
    expect(answer).toEqual(served(4));
  });
});

const limit = 30_000 + numRuns * 100;
test(
  "never belongs to another contact, and is never one that the PBX has withdrawn, whatever the PBX does",
  { timeout: limit },
  async () => {
    const step = fc.record({
      id: fc.integer({ min: 1, max: 4 }),
      sent: fc.integer({ min: 1, max: 4 }),
      what: fc.constantFrom("card", "other", "gone", "pbx-timeout", "pbx-busy", "log-in-rejected"),
      pause: fc.integer({ min: 0, max: keepMs }),
    } as const);
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
        const { open, forget } = cardsOf();
        /** The card that each contact may have: the one that the PBX sent last. */
        const sentAt = new Map<number, number>();
        for (const { id, sent, what, pause } of steps) {
          vi.advanceTimersByTime(pause);
          const outcome: Outcome =
            what === "card"
              ? card(id, `of ${id}`)
              : what === "other"
                ? card(sent, `of ${sent}`)
                : what === "gone"
                  ? { errcode: 60001 }
                  : what === "log-in-rejected" || what === "pbx-timeout"
                    ? what
                    : "pbx-busy";
          // oxlint-disable-next-line no-await-in-loop -- one after the other
          const answer = await open(id, outcome);
          const isSent = what === "card" || (what === "other" && sent === id);
          if (isSent) sentAt.set(id, Date.now());
          if (what === "gone") sentAt.delete(id);
          const kept = sentAt.get(id);
          const mayStandIn = kept !== undefined && Date.now() - kept < keepMs;
          if (!isSent && what !== "gone" && what !== "log-in-rejected" && mayStandIn) {
            expect(answer).toMatchObject({
              contact: { id, first_name: `of ${id}` },
              lastGood: { ageMs: Date.now() - kept },
            });
          } else {
            const failed =
              what === "gone" ? { errcode: 60001, contact: null, lastGood: null } : null;
            const problem = typeof outcome === "string" ? outcome : "pbx-malformed";
            expect(answer).toEqual(isSent ? served(id, `of ${id}`) : (failed ?? problem));
          }
        }
        forget();
      }),
      { numRuns },
    );
  },
);

test("a card from memory is marked beside its data, and no reply of the PBX can carry that mark", async () => {
  vi.useRealTimers();
  const { simulator, gateway, close } = await openBoth({}, { timeoutMs: 1000 });
  const get = async () => (await gateway.get(`${readPath}?id=4`)).json();
  const fresh = await get();
  expect(Object.keys(fresh)).toEqual(["errcode", "errmsg", "data"]);
  await simulator.close();
  const { lastGood: mark, ...old } = await get();
  expect(old).toMatchObject({ errcode: 0, errmsg: "SUCCESS", data: { id: 4, first_name: "Jay" } });
  expect(mark).toEqual({ ageMs: expect.any(Number), problem: "pbx-unreachable" });
  expect(mark.ageMs).toBeLessThan(5000);
  await close();
});
