/** The gateway's replies about the directory: the rows are already JSON and are only joined. */
import { errcodeName, SUCCESS } from "#pbx/contract/errcode.ts";

import type { SizedPhonebook } from "./phonebooks.ts";
import type { FoundRows } from "./search/search-index.ts";

/** `state` is the directory's state. `phonebooks` are for the reply to a search; `null` for others. */
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
