/** How many requests a client may make: a bucket for each, that fills at an even rate and empties by one a request. */
import type { MiddlewareHandler } from "hono";

import { burstPerSecond, mostClients } from "./bounds.ts";
import { clientAddress, clientOf } from "./client-address.ts";
import type { Logger } from "./logger.ts";
import { Problem } from "./problem.ts";

type Bucket = { readonly left: number; readonly at: number };

/** Says whether a client may make one more request. `now` gives the time in milliseconds. */
export function createBuckets(perSecond: number, now: () => number) {
  const burst = perSecond * burstPerSecond;
  // In the order in which they were last seen.
  const buckets = new Map<string, Bucket>();

  function takes(client: string): boolean {
    const { left, at } = buckets.get(client) ?? { left: burst, at: now() };
    const filled = Math.min(burst, left + ((now() - at) * perSecond) / 1000);
    const mayPass = filled >= 1;
    buckets.delete(client);
    buckets.set(client, { left: mayPass ? filled - 1 : filled, at: now() });
    const [oldest = client] = buckets.keys();
    if (buckets.size > mostClients) buckets.delete(oldest);
    return mayPass;
  }

  return { takes, size: () => buckets.size };
}

/** Answers 429 beyond `perSecond` requests of one client. What the gateway asks itself is not counted. */
export function rateLimit(perSecond: number, log: Logger): MiddlewareHandler {
  const buckets = createBuckets(perSecond, () => performance.now());
  let toldAt = Number.NEGATIVE_INFINITY;

  return async (c, next) => {
    const address = clientAddress(c);
    if (address !== null && !buckets.takes(clientOf(address))) {
      // Once in a while: a flood must not flood the log.
      if (performance.now() - toldAt > tellEveryMs) log.warn("a client asks too often");
      toldAt = performance.now();
      throw new Problem("too-many-requests");
    }
    await next();
  };
}

const tellEveryMs = 10_000;
