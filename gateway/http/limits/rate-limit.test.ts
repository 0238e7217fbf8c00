import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";

import { burstPerSecond, mostClients, pageWeight, searchWeight } from "../../core/limits.ts";
import { keptLog } from "../../testing/gateway.fixture.ts";
import { clientOf } from "../client-address.ts";
import { createBuckets, createFloodLog } from "./rate-limit.ts";
import { weightOf } from "./request-weight.ts";

describe("a bucket", () => {
  test("allows four seconds' worth at once, then the rate per second, evenly", () => {
    let now = 0;
    const { takes } = createBuckets(10, () => now);
    const taken = () => Array.from({ length: 100 }, () => takes("one", 1)).filter(Boolean).length;
    expect(taken()).toBe(40);
    now += 100;
    expect(taken()).toBe(1);
    now += 1000;
    expect(taken()).toBe(10);
    now += 3_600_000;
    expect(taken()).toBe(40);
  });

  test("allows fewer requests of more weight", () => {
    let now = 0;
    const { takes } = createBuckets(50, () => now);
    const taken = () =>
      Array.from({ length: 100 }, () => takes("one", pageWeight)).filter(Boolean).length;
    expect(taken()).toBe((50 * burstPerSecond) / pageWeight);
    now += 1000;
    expect(taken()).toBe(Math.floor(50 / pageWeight));
    expect(takes("one", 1)).toBe(true);
  });

  test("lets a request heavier than the whole bucket through when it is full", () => {
    let now = 0;
    const { takes } = createBuckets(1, () => now);
    expect([takes("one", 8), takes("one", 8), takes("one", 1)]).toEqual([true, false, false]);
    now += burstPerSecond * 1000;
    expect(takes("one", 8)).toBe(true);
  });

  test("belongs to one client", () => {
    const { takes } = createBuckets(1, () => 0);
    expect([1, 2, 3, 4, 5].map(() => takes("one", 1))).toEqual([true, true, true, true, false]);
    expect(takes("other", 1)).toBe(true);
  });

  test("is dropped for others only if its client has been unseen longest", () => {
    const { takes, size } = createBuckets(1, () => 0);
    for (let asked = 0; asked < 5; asked += 1) takes("flooding", 1);
    for (let client = 0; client < 2 * mostClients; client += 1) {
      takes(String(client), 1);
      expect(takes("flooding", 1)).toBe(false);
    }
    expect(size()).toBe(mostClients);
  });
});

test.each([
  ["/contacts", pageWeight],
  ["/contacts/4", pageWeight],
  ["/lookup", pageWeight],
  ["/", pageWeight],
  ["/nothing", pageWeight],
  ["//contacts/4", pageWeight],
  ["/icons/nothing.png", pageWeight],
  ["/favicon.svg/x", pageWeight],
  ["/auth/nothing", pageWeight],
  ["/directory", searchWeight],
  ["/auth/sign-in", searchWeight],
  ["/auth/callback", searchWeight],
  ["/openapi/v1.0/company_contact/get", 1],
  ["/directory/nothing", 1],
  ["/healthz", 1],
  ["/assets/page.js", 1],
  ["/favicon.svg", 1],
])("%s weighs %i", (path, weight) => {
  expect(weightOf(path)).toBe(weight);
});

describe("work at a desk stays below half of the default limit:", () => {
  type Asked = { readonly at: number; readonly path: string };
  const usual = 50;

  /** Requests that half of the limit would refuse. */
  function refused(requests: readonly Asked[]): readonly Asked[] {
    let now = 0;
    const { takes } = createBuckets(usual / 2, () => now);
    return requests
      .toSorted((one, other) => one.at - other.at)
      .filter(({ at, path }) => {
        now = at;
        return !takes("one", weightOf(path));
      });
  }

  /** A page with all its files on the first visit, and what it then fetches by itself. */
  const opened = (at: number, path = "/contacts/4") => [
    { at, path },
    ...Array.from({ length: 15 }, (_, file) => ({ at: at + 100, path: `/assets/${file}.js` })),
    { at: at + 300, path: "/directory" },
    { at: at + 300, path: "/directory" },
  ];
  const typed = (from: number, letters: number, everyMs: number) =>
    Array.from({ length: letters }, (_, at) => ({ at: from + at * everyMs, path: "/directory" }));

  test.each([
    [
      "opens a page for the first time, and types 15 letters a second",
      [...opened(0), ...typed(500, 60, 66)],
    ],
    ["opens three links from a mail at once", [0, 10, 20].flatMap((at) => opened(at))],
    [
      "takes a call every ten seconds",
      Array.from({ length: 150 }, (_, call) => [
        { at: call * 10_000, path: "/lookup" },
        ...opened(call * 10_000 + 50),
      ]).flat(),
    ],
    [
      "scrolls through the whole list",
      Array.from({ length: 20 }, (_, part) => ({ at: part * 50, path: "/directory" })),
    ],
  ])("%s", (_, requests) => {
    expect(refused(requests)).toEqual([]);
  });
});

test.each([
  ["10.0.0.7", "10.0.0.7"],
  ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2"],
  ["2001:db8:1:2::6", "2001:db8:1:2"],
  ["2001:db8::1", "2001:db8:0:0"],
  ["fe80::1%eth0", "fe80:0:0:0"],
  ["::1", "0:0:0:0"],
  ["::", "0:0:0:0"],
  ["", ""],
])("%j counts as the client %j", (address, client) => {
  expect(clientOf(address)).toBe(client);
});

describe("the log of a flood", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  const refusedIn = (logged: string) =>
    Array.from(logged.matchAll(/"refused":(\d+)/g), ([, count]) => Number(count));

  test("gets a line at once and then every ten seconds, with the number of refused requests", () => {
    const { log, logged } = keptLog();
    const refuse = createFloodLog(log);
    for (let ms = 0; ms < 35_000; ms += 10) {
      refuse();
      vi.advanceTimersByTime(10);
    }
    expect(refusedIn(logged())).toEqual([1, 999, 1000, 1000]);
    vi.advanceTimersByTime(3_600_000);
    expect(refusedIn(logged())).toEqual([1, 999, 1000, 1000, 500]);
  });

  test("gets a line at once for the next flood", () => {
    const { log, logged } = keptLog();
    const refuse = createFloodLog(log);
    refuse();
    vi.advanceTimersByTime(60_000);
    refuse();
    expect(refusedIn(logged())).toEqual([1, 1]);
  });
});
