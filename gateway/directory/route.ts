/** The directory's only endpoint. */
import type { Context, Env } from "hono";
import * as v from "valibot";

import { errcodeName, SUCCESS } from "#pbx/contract/errcode.ts";
import { directoryParameters } from "#shared/api/directory-reply.ts";

import { Problem } from "../core/problem.ts";
import { noStore, singleParameters } from "../http/query-parameters.ts";
import type { Directory } from "./directory.ts";
import { ErrcodeFailure } from "./filling/fill.ts";

/** `record` receives the errcode and the contacts of each answer. */
export function serveDirectory<E extends Env>(
  { answer }: Pick<Directory, "answer">,
  record: (c: Context<E>, errcode: number, idsOf: () => Iterable<number>) => void,
) {
  return async (c: Context<E>): Promise<Response> => {
    const parsed = v.safeParse(directoryParameters, singleParameters(c.req.queries()));
    if (!parsed.success) throw new Problem("bad-request");
    try {
      const { bytes, ids } = await answer(parsed.output);
      record(c, SUCCESS, () => ids);
      const length = String(bytes.length);
      return c.body(bytes, 200, {
        ...noStore,
        "Content-Type": "application/json",
        "Content-Length": length,
      });
    } catch (error) {
      if (!(error instanceof ErrcodeFailure)) throw error;
      const { errcode } = error;
      record(c, errcode, () => []);
      return c.json({ errcode, errmsg: errcodeName(errcode) }, 200, noStore);
    }
  };
}
