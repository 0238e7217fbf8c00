/** The simulator's replies, and the check that they follow the contract. */
import * as v from "valibot";

import { errcodeName, SUCCESS } from "../contract/errcode.ts";

/** A reply as JSON, a body of any kind, a broken connection, or no reply until the caller leaves. */
export type Reply =
  | { readonly kind: "json"; readonly value: unknown }
  | {
      readonly kind: "body";
      readonly status: number;
      readonly contentType: string;
      readonly text: string;
    }
  | { readonly kind: "drop" }
  | { readonly kind: "silence" };

/** A successful reply, checked against the documentation. Throws if it differs. */
export function success(
  schema: v.GenericSchema,
  entries: Readonly<Record<string, unknown>>,
): Reply {
  const value = { errcode: SUCCESS, errmsg: "SUCCESS", ...entries };
  return { kind: "json", value: v.parse(schema, value) };
}

/** A failure, with the field that the PBX blames, if any. */
export function failure(errcode: number, field?: string, value = "error"): Reply {
  const errmsg = errcodeName(errcode);
  const blame = field === undefined ? {} : { invalid_param_list: [{ field, value }] };
  return { kind: "json", value: { errcode, errmsg, ...blame } };
}
