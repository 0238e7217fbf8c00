/** Limits how many reads the PBX gets at a time; the others wait their turn. */
import pLimit from "p-limit";

import type { PbxRequest } from "../request/pbx-request.ts";
import { inTime } from "./deadline.ts";

/** Each has a connection of its own, and a PBX is a small machine that has calls to put through. */
export const mostAtATime = 16;

/** For reads only: a login that many requests need, and the release of a token at the end, never wait. */
export function fewAtATime(request: PbxRequest): PbxRequest {
  const turn = pLimit(mostAtATime);
  return (call, signal, readEnvelope) => {
    const made = turn(() => {
      // The client has left in the meantime.
      signal.throwIfAborted();
      return request(call, signal, readEnvelope);
    });
    return inTime(made, signal);
  };
}
