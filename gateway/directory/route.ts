/** The directory's one endpoint. */
import type { Context } from "hono";
import * as v from "valibot";

import { directoryParameters } from "#pbx/contract/directory.ts";
import { errcodeName } from "#pbx/contract/errcode.ts";

import { noStore, singleParameters } from "../parameters.ts";
import { Problem } from "../problem.ts";
import type { Directory } from "./directory.ts";
import { ErrcodeFailure } from "./fill.ts";

export function serveDirectory({ answer }: Pick<Directory, "answer">) {
  return async (c: Context): Promise<Response> => {
    const parsed = v.safeParse(directoryParameters, singleParameters(c.req.queries()));
    if (!parsed.success) throw new Problem("bad-request");
    try {
      const bytes = await answer(parsed.output);
      const length = String(bytes.length);
      return c.body(bytes, 200, {
        ...noStore,
        "Content-Type": "application/json",
        "Content-Length": length,
      });
    } catch (error) {
      if (!(error instanceof ErrcodeFailure)) throw error;
      const { errcode } = error;
      return c.json({ errcode, errmsg: errcodeName(errcode) }, 200, noStore);
    }
  };
}
