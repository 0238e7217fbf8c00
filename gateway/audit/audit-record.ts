/** Notes in the audit which contacts an answer gives away, to whom. */
import type { Context } from "hono";
import { routePath } from "hono/route";

import type { Access } from "../app/access.ts";
import type { GatewayEnvironment } from "../app/api.ts";
import { clientAddress } from "../http/client-address.ts";
import { withinOf } from "../http/internal-request.ts";
import type { Handed } from "./audit.ts";

/** For a route that answers with contacts; `idsOf` is asked only where it is noted. Where a page is being made, it is the page that gives them away. */
export function handedOut({ audit }: Pick<Access, "audit">) {
  return (c: Context<GatewayEnvironment>, errcode: number, idsOf: () => Iterable<number>): void => {
    if (!audit.isOn) return;
    const handed = { route: routePath(c), errcode, ids: [...idsOf()] };
    const within = withinOf(c);
    if (within === null) audit.write({ ...whose(c), as: "data", status: 200, ...handed });
    else within.handed(handed);
  };
}

/** For a page that has been made, with all that went into it. */
export function handedOutInPage({ audit }: Pick<Access, "audit">) {
  return (c: Context<GatewayEnvironment>, status: number, all: readonly Handed[]): void => {
    for (const handed of all) audit.write({ ...whose(c), as: "page", status, ...handed });
  };
}

const whose = (c: Context<GatewayEnvironment>) => ({
  user: c.get("user") ?? "-",
  address: clientAddress(c) ?? "-",
});
