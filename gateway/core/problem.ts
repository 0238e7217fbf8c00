/** The gateway's own failures, thrown as one error and sent as problem documents (RFC 9457). */
import { problemStatus, problemType, type ProblemKind } from "#shared/api/problem-document.ts";

const titles: Readonly<Record<ProblemKind, string>> = {
  "bad-request": "The request's parameters are not those of this read.",
  "signed-out": "Nobody is signed in here, or the session has ended.",
  "foreign-peer":
    "Only the trusted proxy may connect, for a client by HTTPS, and must say so in X-Forwarded-Proto and X-Forwarded-For.",
  "foreign-page":
    "Only Frontdesk's own page may ask. Other sites may link to a page, and not embed or prefetch it.",
  "foreign-address": "This is not for everybody: METRICS_ALLOW says for whom it is.",
  "no-such-read": "The gateway does not serve this.",
  "too-large": "The request is larger than any that Frontdesk serves.",
  "foreign-host": "Frontdesk does not answer under this host name.",
  "too-many-requests": "Too many requests came from this address at once.",
  "gateway-error": "The gateway failed.",
  "pbx-unreachable": "The PBX could not be reached.",
  "pbx-malformed": "The PBX's reply could not be understood.",
  "log-in-rejected":
    "The PBX rejected the gateway's credentials; no log-in is tried again until a restart.",
  "log-in-refused": "The PBX refused the gateway's log-in; another is tried within minutes.",
  "log-in-given-up": "The PBX refused four log-ins in a row; none is tried again until a restart.",
  "address-blocked":
    "The PBX has blocked the gateway's address; a log-in is tried again after eleven minutes.",
  "address-forbidden":
    "The PBX does not permit the gateway's address; a log-in is tried again within minutes.",
  "token-refused":
    "The PBX refused a token that it had just issued; another is asked for within minutes.",
  "pbx-busy": "The PBX has no room for another session at the moment.",
  "pbx-timeout": "The PBX did not answer in time.",
};

/** A failure of a known kind. */
export class Problem extends Error {
  readonly kind: ProblemKind;
  /** The code of what lies behind it, such as `ECONNREFUSED`; never a text, which may name a host. */
  readonly code: string | null;
  /** Whether it is certain that the PBX saw nothing of the call. */
  readonly isUnsent: boolean;

  constructor(kind: ProblemKind, code: string | null = null, isUnsent = false) {
    super(titles[kind]);
    this.kind = kind;
    this.code = code;
    this.isUnsent = isUnsent;
  }
}

/** Whether the call that failed so found nobody. A reply that makes no sense is a sign of life all the same. */
export function foundNobody(error: unknown): error is Problem {
  return (
    error instanceof Problem && (error.kind === "pbx-unreachable" || error.kind === "pbx-timeout")
  );
}

/** Any failure as the problem document to send; what is not a `Problem` says nothing of its cause. */
export function problemResponse(error: unknown, requestId: string): Response {
  const kind = error instanceof Problem ? error.kind : "gateway-error";
  const status = problemStatus[kind];
  const document = { type: problemType(kind), title: titles[kind], status, requestId };
  return new Response(JSON.stringify(document), {
    status,
    headers: {
      "Content-Type": "application/problem+json",
      "Cache-Control": "no-store",
      ...moreHeaders[kind],
    },
  });
}

const moreHeaders: Readonly<Partial<Record<ProblemKind, Record<string, string>>>> = {
  // What is still being sent on this connection is not worth reading.
  "foreign-peer": { Connection: "close" },
  "too-large": { Connection: "close" },
  // By then a client may make as many as it makes in a second.
  "too-many-requests": { "Retry-After": "1" },
};
