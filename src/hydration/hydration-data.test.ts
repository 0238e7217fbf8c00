import { dehydrate, hydrate } from "@tanstack/react-query";
import { afterEach, expect, test, vi } from "vitest";

import { createQueryClient } from "../app/query-client.ts";
import { inOwnTime } from "./hydration-data.ts";

afterEach(() => void vi.useRealTimers());

test.each([
  ["as late", 0],
  ["an hour ahead", 3_600_000],
  ["an hour behind", -3_600_000],
  ["years behind", -1e11],
])("data keeps its age if the gateway's clock is %s", async (_, ahead) => {
  vi.useFakeTimers({ toFake: ["Date"] });
  const now = Date.now();
  const there = createQueryClient();
  vi.setSystemTime(now + ahead - 7000);
  await there.query({ queryKey: ["good"], queryFn: () => "data" });
  await there
    .query({ queryKey: ["bad"], queryFn: () => Promise.reject(new Error("bad")) })
    .catch(() => null);
  vi.setSystemTime(now + ahead);
  const state = dehydrate(there, { shouldDehydrateQuery: () => true });

  vi.setSystemTime(now + 2000);
  const here = createQueryClient();
  hydrate(here, inOwnTime(state, now));
  expect(here.getQueryState(["good"])).toMatchObject({ data: "data", dataUpdatedAt: now - 7000 });
  expect(here.getQueryState(["bad"])).toMatchObject({ status: "error", dataUpdatedAt: 0 });
});
