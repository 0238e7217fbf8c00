/** Retries a read once if its connection to the PBX broke, since a second one may hold. */
import { setTimeout as wait } from "node:timers/promises";

import { Problem } from "../../core/problem.ts";
import type { PbxRequest } from "../request/pbx-request.ts";

/** A PBX or tunnel that restarts refuses the next connection as well, but not for long. */
const pauseMs = 100;

/** For reads only: a login with a lost reply may have taken one of the PBX's eight sessions. */
export function repeat(request: PbxRequest): PbxRequest {
  // A signal identifies a whole read, which may make two requests: one before its token is renewed, and one
  // after. Only one of them is retried.
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

/** Not after a timeout, when the caller has waited long enough, nor after a failure that would only repeat itself. */
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
