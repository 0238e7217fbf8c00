/** The gateway's API: one contact, the directory, health and metrics, and nothing else. */
import { Hono } from "hono";
import { compress } from "hono/compress";
import * as v from "valibot";

import { contactParameters } from "#pbx/contract/endpoints.ts";
import { errcodeName } from "#pbx/contract/errcode.ts";
import { gatewayPaths } from "#shared/api/gateway-paths.ts";

import { recordData } from "../audit/audit-record.ts";
import type { Logger } from "../core/logger.ts";
import { Problem, problemResponse } from "../core/problem.ts";
import type { Directory } from "../directory/directory.ts";
import { serveDirectory } from "../directory/route.ts";
import type { Gateway } from "../http/environment.ts";
import { hostGuard } from "../http/guards/host-guard.ts";
import { navigationOnly, sameOrigin } from "../http/guards/same-origin.ts";
import { trustedProxy } from "../http/guards/trusted-proxy.ts";
import { rateLimit } from "../http/limits/rate-limit.ts";
import { requestBounds } from "../http/limits/request-bounds.ts";
import { noStore, singleParameters } from "../http/query-parameters.ts";
import { requestLog } from "../http/request-log.ts";
import { securityHeaders } from "../http/security-headers.ts";
import { serveMetrics } from "../operations/metrics-route.ts";
import { serveReadiness } from "../operations/readiness.ts";
import type { Pbx } from "../pbx/pbx.ts";
import type { Settings } from "../settings/settings.ts";
import { signedIn } from "../sign-in/guard.ts";
import { serveSignIn } from "../sign-in/routes.ts";
import { openAccess, type Access } from "./access.ts";

type Sources = {
  readonly pbx: Pick<Pbx, "readOrLastGood" | "state">;
  readonly directory: Pick<Directory, "answer" | "state">;
};

/** The rate limit, who may read metrics and who may connect; without it, as on loopback. */
type Allowed = Partial<
  Pick<Settings, "requestsPerSecond" | "metricsAllowed"> & { readonly access: Access }
>;

export function createApi(
  { pbx, directory }: Sources,
  log: Logger,
  { requestsPerSecond = 100_000, metricsAllowed = null, access = openAccess }: Allowed = {},
): Gateway {
  const api: Gateway = new Hono();
  api.notFound((c) => c.text("404 Not Found", 404, noStore));
  api.onError((error, c) => problemResponse(error, c.get("requestId")));
  const { isSecure, isOwnHost, proxy, signIn, audit } = access;
  const record = recordData(audit);
  api.use(requestLog(log), securityHeaders(isSecure), trustedProxy(proxy));
  api.use(rateLimit(requestsPerSecond, isSecure, log), requestBounds(), hostGuard(isOwnHost));
  api.use(navigationOnly(isSecure), signedIn(signIn));
  if (signIn !== null) serveSignIn(api, signIn, isSecure, log);
  for (const below of dataPaths) {
    api.use(below, sameOrigin(isSecure), async (c, next) => {
      // Hono would answer HEAD with the handler of GET, and so call the PBX.
      if (c.req.method !== "GET") throw new Problem("no-such-read");
      await next();
    });
  }

  api.get(gatewayPaths.contact, async (c) => {
    const asked = v.safeParse(contactParameters, singleParameters(c.req.queries()));
    if (!asked.success) throw new Problem("bad-request");
    const { errcode, contact, lastGood } = await pbx.readOrLastGood(asked.output.id);
    record(c, errcode, () => (contact === null ? [] : [contact.id]));
    return c.json(
      {
        errcode,
        // The PBX's own headers may repeat a request, token included.
        errmsg: errcodeName(errcode),
        ...(contact !== null && { data: contact }),
        ...(lastGood !== null && { lastGood }),
      },
      200,
      noStore,
    );
  });

  api.get(gatewayPaths.directory, compress(), serveDirectory(directory, record));
  api.get(gatewayPaths.health, (c) => c.text("ok", 200, noStore));
  api.get(gatewayPaths.readiness, serveReadiness({ pbx, directory }));
  api.get(gatewayPaths.metrics, serveMetrics({ pbx, directory }, metricsAllowed));
  for (const below of dataPaths) {
    api.all(below, () => {
      throw new Problem("no-such-read");
    });
  }
  return api;
}

const dataPaths = ["/openapi/*", `${gatewayPaths.directory}/*`] as const;
