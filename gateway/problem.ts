/** The gateway's own failures, thrown as one error and sent as problem documents (RFC 9457). */
import { problemStatus, problemType, type ProblemKind } from "#pbx/contract/problem.ts";

const titles: Readonly<Record<ProblemKind, string>> = {
  "bad-request": "The request's parameters are not those of this read.",
  "no-such-read": "The gateway does not serve this.",
  "gateway-error": "The gateway failed.",
  "pbx-unreachable": "The PBX could not be reached.",
  "pbx-malformed": "The PBX's reply could not be understood.",
  "log-in-rejected":
    "The PBX rejected the gateway's log-in; it is not tried again until a restart.",
  "address-blocked":
    "The PBX has blocked the gateway's address; no log-in is tried until a restart.",
  "pbx-busy": "The PBX has no room for another session at the moment.",
  "pbx-timeout": "The PBX did not answer in time.",
};

/** A failure of a known kind. Its message and cause stay inside the gateway. */
export class Problem extends Error {
  readonly kind: ProblemKind;

  constructor(kind: ProblemKind, options?: ErrorOptions) {
    super(titles[kind], options);
    this.kind = kind;
  }
}

/** Any failure as the problem document to send; what is not a `Problem` says nothing of its cause. */
export function problemResponse(error: unknown): Response {
  const kind = error instanceof Problem ? error.kind : "gateway-error";
  const status = problemStatus[kind];
  return new Response(JSON.stringify({ type: problemType(kind), title: titles[kind], status }), {
    status,
    headers: { "Content-Type": "application/problem+json", "Cache-Control": "no-store" },
  });
}
