/** The gateway's own failures, thrown as one error type and sent as problem documents (RFC 9457). */
import { problemStatus, problemType, type ProblemKind } from "#shared/api/problem-document.ts";

const titles: Readonly<Record<ProblemKind, string>> = {
  "bad-request": "Invalid query parameters.",
  "signed-out": "Sign-in is required, or the session has ended.",
  "foreign-peer":
    "Only the trusted proxy may connect, and only for HTTPS requests. It must send X-Forwarded-Proto and X-Forwarded-For.",
  "foreign-page":
    "The request did not come from a Frontdesk page. Other sites may link to a page, but not embed or prefetch it.",
  "foreign-address": "This address is not in METRICS_ALLOW.",
  "no-such-read": "The gateway has no such resource.",
  "too-large": "The request is too large.",
  "foreign-host": "Frontdesk does not answer under this host name.",
  "too-many-requests": "Too many requests from this address. Wait a moment and try again.",
  "gateway-error": "The gateway failed.",
  "pbx-unreachable": "The gateway could not reach the PBX.",
  "pbx-malformed": "The gateway could not understand the PBX's reply.",
  "log-in-rejected":
    "The PBX rejected the gateway's credentials. The gateway does not log in again until a restart.",
  "log-in-refused": "The PBX refused the gateway's login. The gateway tries again within minutes.",
  "log-in-given-up":
    "The PBX refused four logins in a row. The gateway does not log in again until a restart.",
  "address-blocked":
    "The PBX has blocked the gateway's address. The gateway logs in again after eleven minutes.",
  "address-forbidden":
    "The PBX does not permit the gateway's address. The gateway logs in again within minutes.",
  "token-refused":
    "The PBX refused a token that it had just issued. The gateway asks for another within minutes.",
  "pbx-busy": "The PBX has no free session at the moment.",
  "pbx-timeout": "The PBX did not answer in time.",
};

/** A failure of a known kind. */
export class Problem extends Error {
  readonly kind: ProblemKind;
  /** The code of the cause, such as `ECONNREFUSED`; never a text, which may name a host. */
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

/** Whether the failed call got no answer. A malformed reply still shows that the PBX is alive. */
export function isUnanswered(error: unknown): error is Problem {
  return (
    error instanceof Problem && (error.kind === "pbx-unreachable" || error.kind === "pbx-timeout")
  );
}

/** Turns any failure into the problem document to send; anything but a `Problem` reveals nothing of its cause. */
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
  // The rest of the request on this connection is not worth reading.
  "foreign-peer": { Connection: "close" },
  "too-large": { Connection: "close" },
  // After this time a client again has as many requests as it may make in a second.
  "too-many-requests": { "Retry-After": "1" },
};
