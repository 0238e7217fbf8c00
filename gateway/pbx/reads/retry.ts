/** Repeats a read once, where a connection to the PBX broke and a second one may hold. */
import { setTimeout as wait } from "node:timers/promises";

import { Problem } from "../../core/problem.ts";
import type { PbxRequest } from "../request/pbx-request.ts";

/** A PBX or a tunnel that starts anew refuses the next connection as well, but not for long. */
const pauseMs = 100;

/** For reads alone: a log-in whose reply was lost may have taken one of the PBX's eight sessions. */
export function repeat(request: PbxRequest): PbxRequest {
  // A signal stands for a whole read, which may make two requests: one before its token is
  // renewed, and one after. Only one of them is repeated.
  const repeated = new WeakSet<AbortSignal>();

  return async (call, signal, readEnvelope) => {
    try {
      return await request(call, signal, readEnvelope);
    } catch (error) {
      if (!isWorthARepeat(error) || repeated.has(signal)) throw error;
      repeated.add(signal);
      await wait(pauseMs);
      if (signal.aborted) throw error;
      return request(call, signal, readEnvelope);
    }
  };
}

/** Neither after a timeout, when the caller has waited enough, nor after what would only fail again. */
function isWorthARepeat(error: unknown): boolean {
  const code = error instanceof Problem ? error.code : null;
  return code !== null && (brokenConnections.has(code) || code.startsWith("HTTP 5"));
}

const brokenConnections: ReadonlySet<string> = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "EPIPE",
  "UND_ERR_SOCKET",
  "UND_ERR_RES_CONTENT_LENGTH_MISMATCH",
  "HTTPParserError",
]);
