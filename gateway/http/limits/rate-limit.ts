/** How much a client may ask: a bucket for each, that fills at an even rate and empties by the weight of each request. */
import type { MiddlewareHandler } from "hono";
import { LRUCache } from "lru-cache";

import { burstPerSecond, mostClients, floodLogEveryMs } from "../../core/limits.ts";
import type { Logger } from "../../core/logger.ts";
import { Problem } from "../../core/problem.ts";
import { clientAddress, clientOf } from "../client-address.ts";
import { isByAnotherPage } from "../guards/same-origin.ts";
import { weightOf } from "./request-weight.ts";

type Bucket = { readonly left: number; readonly at: number };

/** Says whether a client may make one more request, of that weight. `now` gives the time in milliseconds. */
export function createBuckets(perSecond: number, now: () => number) {
  const burst = perSecond * burstPerSecond;
  const buckets = new LRUCache<string, Bucket>({ max: mostClients });

  function takes(client: string, weight: number): boolean {
    // However low the limit is set, what is heavier than all of it comes through now and then.
    const needed = Math.min(weight, burst);
    const { left, at } = buckets.get(client) ?? { left: burst, at: now() };
    const filled = Math.min(burst, left + ((now() - at) * perSecond) / 1000);
    const mayPass = filled >= needed;
    buckets.set(client, { left: mayPass ? filled - needed : filled, at: now() });
    return mayPass;
  }

  return { takes, size: () => buckets.size };
}

/** Answers 429 beyond `perSecond`, in weights, of one client. What the gateway asks itself is not counted. */
export function rateLimit(perSecond: number, isSecure: boolean, log: Logger): MiddlewareHandler {
  const buckets = createBuckets(perSecond, () => performance.now());
  const reportFlood = createFloodLog(log);

  return async (c, next) => {
    const address = clientAddress(c);
    if (address !== null) {
      // Another site's page must not use up what the same person's Frontdesk needs.
      const bucket = clientOf(address) + (isByAnotherPage(c, isSecure) ? " by another page" : "");
      if (!buckets.takes(bucket, weightOf(c.req.path))) {
        reportFlood();
        throw new Problem("too-many-requests");
      }
    }
    await next();
  };
}

/** To be told of each refused request. Logs the first at once and the others by their number, since a flood must not flood the log. */
export function createFloodLog(log: Logger): () => void {
  let refused = 0;
  let timer: NodeJS.Timeout | null = null;

  function tell(): void {
    timer = null;
    if (refused === 0) return;
    log.warn({ refused }, "a client asks too often");
    refused = 0;
    timer = setTimeout(tell, floodLogEveryMs).unref();
  }

  return () => {
    refused += 1;
    if (timer === null) tell();
  };
}
