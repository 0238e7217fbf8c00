/** The envelope of every reply of the PBX. Failures are HTTP 200 with `errcode` ≠ 0. */
import * as v from "valibot";

import { tolerantInteger } from "./tolerant.ts";

/** An envelope as read: `errcode` is required, and all else is kept for the schema of the call. */
export const envelope = v.looseObject({ errcode: tolerantInteger });
export type Envelope = v.InferOutput<typeof envelope>;

/** An envelope as documented; `entries` are the fields of the call's successful reply. */
export function documentedReply<const TEntries extends v.ObjectEntries>(entries: TEntries) {
  return v.union([
    v.strictObject({ errcode: v.literal(0), errmsg: v.literal("SUCCESS"), ...entries }),
    v.strictObject({
      errcode: v.pipe(v.number(), v.integer(), v.notValue(0)),
      errmsg: v.string(),
      invalid_param_list: v.optional(
        v.array(
          v.strictObject({
            field: v.string(),
            value: v.string(),
            validation_type: v.optional(v.string()),
          }),
        ),
      ),
      submsg: v.optional(v.string()),
    }),
  ]);
}
