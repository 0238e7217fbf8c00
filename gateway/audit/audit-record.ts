/** Records in the audit log which contacts an answer discloses, and to whom. */
import type { Context } from "hono";
import { routePath } from "hono/route";

import { clientAddress } from "../http/client-address.ts";
import type { GatewayEnvironment } from "../http/environment.ts";
import { internalRequestOf, type Disclosure } from "../http/internal-request.ts";
import type { Audit } from "./audit.ts";

/** For a route that returns contacts. In a server render, the page records them instead. */
export function recordData(audit: Audit) {
  return (c: Context<GatewayEnvironment>, errcode: number, idsOf: () => Iterable<number>): void => {
    if (!audit.isOn) return;
    const disclosure = { route: routePath(c), errcode, ids: [...idsOf()] };
    const internal = internalRequestOf(c);
    if (internal === null) audit.write({ ...whose(c), as: "data", status: 200, ...disclosure });
    else internal.onDisclosure(disclosure);
  };
}

/** For a rendered page, with every contact that it contains. */
export function recordPage(audit: Audit) {
  return (c: Context<GatewayEnvironment>, status: number, all: readonly Disclosure[]): void => {
    for (const disclosure of all) audit.write({ ...whose(c), as: "page", status, ...disclosure });
  };
}

const whose = (c: Context<GatewayEnvironment>) => ({
  user: c.get("user") ?? "-",
  address: clientAddress(c) ?? "-",
});
