/** What the gateway answers to a browser: the PBX's documented reads, its own health, nothing else. */
import { Hono } from "hono";
import * as v from "valibot";

import { apiRoot, reads, type ReadPath } from "#pbx/contract/endpoints.ts";
import { errcodeName } from "#pbx/contract/errcode.ts";

import type { Pbx } from "./pbx.ts";
import { Problem, problemResponse } from "./problem.ts";

/** Whether a request is for the API and not for the page, however its path is spelled. */
export const isApiPath = (path: string): boolean => /^\/+(openapi|healthz)(?![^/?#])/i.test(path);

export function createApi(pbx: Pick<Pbx, "read">): Hono {
  const api = new Hono();

  for (const path of readPaths) {
    api.get(`${apiRoot}/${path}`, async (c) => {
      const parameters = parametersOf(path, c.req.queries());
      const { errcode, data } = await pbx.read(path, parameters, c.req.raw.signal);
      // Rebuilt from what is known, since a PBX may echo a request, token and all, in its errors.
      const reply = { errcode, errmsg: errcodeName(errcode), ...(errcode === 0 && { data }) };
      return c.json(reply, 200, { "Cache-Control": "no-store" });
    });
  }

  api.get("/healthz", (c) => c.text("ok", 200, { "Cache-Control": "no-store" }));
  api.all(`/openapi/*`, () => {
    throw new Problem("no-such-read");
  });
  api.onError((error) => {
    if (!(error instanceof Problem)) console.error("The gateway failed:", error);
    return problemResponse(error);
  });
  return api;
}

const readPaths = Object.keys(reads).filter((path): path is ReadPath => path in reads);

function parametersOf(path: ReadPath, sent: Readonly<Record<string, string[]>>) {
  const single = Object.entries(sent).map(([name, values]) => {
    if (values.length !== 1) throw new Problem("bad-request");
    return [name, values[0]];
  });
  const parsed = v.safeParse(reads[path], Object.fromEntries(single));
  if (!parsed.success) throw new Problem("bad-request");
  return parsed.output;
}
