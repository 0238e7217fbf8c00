import { describe, expect, test } from "vitest";

import { mostClients } from "./bounds.ts";
import { clientOf } from "./client-address.ts";
import { createBuckets } from "./rate-limit.ts";

describe("a bucket", () => {
  test("gives four seconds' worth at once, then so many a second, evenly", () => {
    let now = 0;
    const { takes } = createBuckets(10, () => now);
    const taken = () => Array.from({ length: 100 }, () => takes("one")).filter(Boolean).length;
    expect(taken()).toBe(40);
    now += 100;
    expect(taken()).toBe(1);
    now += 1000;
    expect(taken()).toBe(10);
    now += 3_600_000;
    expect(taken()).toBe(40);
  });

  test("is each client's own", () => {
    const { takes } = createBuckets(1, () => 0);
    expect([1, 2, 3, 4, 5].map(() => takes("one"))).toEqual([true, true, true, true, false]);
    expect(takes("other")).toBe(true);
  });

  test("is forgotten for the sake of others by the one longest unseen alone", () => {
    const { takes, size } = createBuckets(1, () => 0);
    for (let asked = 0; asked < 5; asked += 1) takes("flooding");
    for (let client = 0; client < 2 * mostClients; client += 1) {
      takes(String(client));
      expect(takes("flooding")).toBe(false);
    }
    expect(size()).toBe(mostClients);
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
