/** Spares the PBX a crowd: so many reads are before it at a time, and the others wait their turn. */
import pLimit from "p-limit";

import type { PbxRequest } from "../request/pbx-request.ts";
import { inTime } from "./deadline.ts";

/** Each has a connection of its own, and a PBX is a small machine that has calls to put through. */
export const mostAtATime = 16;

/** For reads alone: a log-in that many wait for, and a token given back at the end, wait for nobody. */
export function fewAtATime(request: PbxRequest): PbxRequest {
  const turn = pLimit(mostAtATime);
  return (call, signal, readEnvelope) => {
    const made = turn(() => {
      // Whoever asked has gone meanwhile.
      signal.throwIfAborted();
      return request(call, signal, readEnvelope);
    });
    return inTime(made, signal);
  };
}
