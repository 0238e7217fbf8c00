/** The gateway's replies about the directory: rows are JSON already, and are only put together. */
import { errcodeName, SUCCESS } from "#pbx/contract/errcode.ts";

import type { SizedPhonebook } from "./phonebooks.ts";
import type { FoundRows } from "./search/search-index.ts";

/** `state` is what is known of the directory. `phonebooks` are for the reply to a search; `null` for others. */
export function replyOf(
  state: Readonly<Record<string, unknown>>,
  { found, rows, nearness, isNearest, place }: FoundRows,
  phonebooks: readonly SizedPhonebook[] | null,
): Uint8Array<ArrayBuffer> {
  const data = {
    ...state,
    nearness,
    found,
    place,
    ...(phonebooks !== null && { isNearest, phonebooks }),
  };
  const head = `{"errcode":${SUCCESS},"errmsg":"${errcodeName(SUCCESS)}","data":${JSON.stringify(data).slice(0, -1)},"rows":[`;
  return Buffer.concat([Buffer.from(head), ...rows, Buffer.from("]}}")]);
}
