/**
 * The rate limit: a bucket for each client, which refills at a steady rate and empties by the weight of each
 * request.
 */
import type { MiddlewareHandler } from "hono";
import { LRUCache } from "lru-cache";

import { burstPerSecond, mostClients, floodLogEveryMs } from "../../core/limits.ts";
import type { Logger } from "../../core/logger.ts";
import { Problem } from "../../core/problem.ts";
import { clientAddress, clientOf } from "../client-address.ts";
import { isByAnotherPage } from "../guards/same-origin.ts";
import { weightOf } from "./request-weight.ts";

type Bucket = { readonly left: number; readonly at: number };

/** Returns whether a client may make one more request of this weight. `now` returns the time in milliseconds. */
export function createBuckets(perSecond: number, now: () => number) {
  const burst = perSecond * burstPerSecond;
  const buckets = new LRUCache<string, Bucket>({ max: mostClients });

  function takes(client: string, weight: number): boolean {
    // However low the limit is, a request heavier than the whole bucket gets through now and then.
    const needed = Math.min(weight, burst);
    const { left, at } = buckets.get(client) ?? { left: burst, at: now() };
    const filled = Math.min(burst, left + ((now() - at) * perSecond) / 1000);
    const mayPass = filled >= needed;
    buckets.set(client, { left: mayPass ? filled - needed : filled, at: now() });
    return mayPass;
  }

  return { takes, size: () => buckets.size };
}

/** Answers 429 if a client uses more than `perSecond`, in weights. Internal requests do not count. */
export function rateLimit(perSecond: number, isSecure: boolean, log: Logger): MiddlewareHandler {
  const buckets = createBuckets(perSecond, () => performance.now());
  const reportFlood = createFloodLog(log);

  return async (c, next) => {
    const address = clientAddress(c);
    if (address !== null) {
      // Another site's page must not use up the limit of the same user's Frontdesk.
      const bucket = clientOf(address) + (isByAnotherPage(c, isSecure) ? " by another page" : "");
      if (!buckets.takes(bucket, weightOf(c.req.path))) {
        reportFlood();
        throw new Problem("too-many-requests");
      }
    }
    await next();
  };
}

/**
 * Returns a function to call for each refused request. It logs the first at once and then only counts, since
 * a flood must not flood the log.
 */
export function createFloodLog(log: Logger): () => void {
  let refused = 0;
  let timer: NodeJS.Timeout | null = null;

  function report(): void {
    timer = null;
    if (refused === 0) return;
    log.warn({ refused }, "rate limit exceeded");
    refused = 0;
    timer = setTimeout(report, floodLogEveryMs).unref();
  }

  return () => {
    refused += 1;
    if (timer === null) report();
  };
}
