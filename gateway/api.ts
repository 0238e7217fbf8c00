/** What the gateway answers to a browser: the PBX's documented reads, its directory, its health, nothing else. */
import { Hono } from "hono";
import { compress } from "hono/compress";
import type { LanguageVariables } from "hono/language";
import { NONCE, secureHeaders, type SecureHeadersVariables } from "hono/secure-headers";
import * as v from "valibot";

import { directoryPath } from "#pbx/contract/directory.ts";
import { apiRoot, reads, type ReadPath } from "#pbx/contract/endpoints.ts";
import { errcodeName, SUCCESS } from "#pbx/contract/errcode.ts";

import type { Directory } from "./directory/directory.ts";
import { serveDirectory } from "./directory/route.ts";
import type { Logger } from "./logger.ts";
import { ownHost } from "./own-host.ts";
import { ownPage } from "./own-page.ts";
import { noStore, singleParameters } from "./parameters.ts";
import type { Pbx } from "./pbx.ts";
import { Problem, problemResponse } from "./problem.ts";
import { requestLog, type RequestVariables } from "./request-log.ts";
import { sharedReads } from "./shared-reads.ts";

export type GatewayEnvironment = {
  Variables: RequestVariables & SecureHeadersVariables & LanguageVariables;
};
export type Gateway = Hono<GatewayEnvironment>;

/** Whether a request is for the API and not for the page, however its path is spelled. */
export const isApiPath = (path: string): boolean =>
  /^\/+(openapi|directory|healthz)(?![^/?#])/i.test(path);

type Sources = {
  readonly pbx: Pick<Pbx, "read">;
  readonly directory: Pick<Directory, "answer">;
};

export function createApi({ pbx, directory }: Sources, log: Logger): Gateway {
  const api: Gateway = new Hono();
  const read = sharedReads(pbx.read);
  api.onError((error, c) => problemResponse(error, c.get("requestId")));
  api.use(requestLog(log), secureHeaders(headers), ownHost());
  for (const below of dataPaths) {
    api.use(below, ownPage(), async (c, next) => {
      // Hono would answer HEAD by the handler of GET, and so ask the PBX.
      if (c.req.method !== "GET") throw new Problem("no-such-read");
      await next();
    });
  }

  for (const path of readPaths) {
    api.get(`${apiRoot}/${path}`, async (c) => {
      const parameters = parametersOf(path, c.req.queries());
      const { errcode, data, total_number } = await read(path, parameters);
      // Rebuilt from what is known, since a PBX may echo a request, token and all, in its errors.
      const told = errcode === SUCCESS ? { total_number, data } : {};
      const reply = { errcode, errmsg: errcodeName(errcode), ...told };
      return c.json(reply, 200, noStore);
    });
  }

  api.get(directoryPath, compress(), serveDirectory(directory));
  api.get("/healthz", (c) => c.text("ok", 200, noStore));
  for (const below of dataPaths) {
    api.all(below, () => {
      throw new Problem("no-such-read");
    });
  }
  return api;
}

const headers = {
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'", NONCE],
    styleSrc: ["'self'", NONCE],
    // Widths of skeletons and the like stand in style attributes, which no nonce can allow.
    styleSrcAttr: ["'unsafe-inline'"],
    imgSrc: ["'self'"],
    connectSrc: ["'self'"],
    manifestSrc: ["'self'"],
    baseUri: ["'none'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
  },
  crossOriginResourcePolicy: "same-origin",
  referrerPolicy: "same-origin",
  xFrameOptions: "DENY",
  // These may have the browser start another process for the page, which a ringing phone waits for.
  crossOriginOpenerPolicy: false,
  originAgentCluster: false,
  // The gateway speaks HTTP, on loopback.
  strictTransportSecurity: false,
} satisfies Parameters<typeof secureHeaders>[0];

const dataPaths = ["/openapi/*", `${directoryPath}/*`] as const;

const readPaths = Object.keys(reads).filter((path): path is ReadPath => path in reads);

function parametersOf(path: ReadPath, sent: Readonly<Record<string, string[]>>) {
  const parsed = v.safeParse(reads[path], singleParameters(sent));
  if (!parsed.success) throw new Problem("bad-request");
  return parsed.output;
}
