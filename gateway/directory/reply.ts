/** The gateway's replies about the directory: rows are JSON already, and are only put together. */
import { errcodeName, SUCCESS } from "#pbx/contract/errcode.ts";

import type { FoundRows } from "./opened-index.ts";

const encoder = new TextEncoder();

/** `state` and `more` are entries of `data` beside the rows. */
export function replyOf(
  state: Readonly<Record<string, unknown>>,
  { found, rows, place }: FoundRows,
  more: Readonly<Record<string, unknown>>,
): Uint8Array<ArrayBuffer> {
  const data = JSON.stringify({ ...state, found, place, ...more });
  const head = `{"errcode":${SUCCESS},"errmsg":"${errcodeName(SUCCESS)}","data":${data.slice(0, -1)},"rows":[`;
  const parts = [encoder.encode(head), ...rows, encoder.encode("]}}")];
  const bytes = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
