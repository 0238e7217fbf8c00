/** Serves the Prometheus metrics: to this machine, and to the addresses in a setting. */
import type { BlockList } from "node:net";

import type { Context } from "hono";

import * as metrics from "../core/metrics.ts";
import { Problem } from "../core/problem.ts";
import type { Directory } from "../directory/directory.ts";
import { clientAddress } from "../http/client-address.ts";
import { noStore } from "../http/query-parameters.ts";
import { isListed } from "../net/address-list.ts";
import { isLoopback } from "../net/loopback.ts";
import type { Pbx } from "../pbx/pbx.ts";

type Sources = {
  readonly pbx: Pick<Pbx, "state">;
  readonly directory: Pick<Directory, "state">;
};

export function serveMetrics({ pbx, directory }: Sources, allowed: BlockList | null) {
  return async (c: Context): Promise<Response> => {
    const address = clientAddress(c) ?? "";
    const mayAsk = isLoopback(address) || (allowed !== null && isListed(allowed, address));
    if (!mayAsk) throw new Problem("foreign-address");

    const { hasToken, isAnswering } = pbx.state();
    const { contacts, asOf } = directory.state();
    metrics.tokenHeld.set(Number(hasToken));
    metrics.pbxAnswering.set(Number(isAnswering));
    metrics.directoryContacts.set(contacts);
    metrics.directoryAge.set(asOf === null ? Number.NaN : (Date.now() - asOf) / 1000);
    const { registry } = metrics;
    return c.body(await registry.metrics(), 200, {
      ...noStore,
      "Content-Type": registry.contentType,
    });
  };
}
