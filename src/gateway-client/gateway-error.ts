/** The one error of the page: every way in which a read can fail, as a short list of kinds. */
import { refusalOf } from "#pbx/contract/errcode.ts";
import type { ProblemKind } from "#shared/api/problem-document.ts";

export type FailureKind =
  | "not-found"
  | "gateway-unreachable"
  | "pbx-unreachable"
  | "timeout"
  | "signed-out"
  | "log-in-rejected"
  | "log-in-refused"
  | "log-in-given-up"
  | "token-refused"
  | "no-permission"
  | "address-blocked"
  | "address-forbidden"
  | "busy"
  | "malformed"
  | "refused";

/** The status of a document that shows such a failure. */
const documentStatus: Readonly<Record<FailureKind, number>> = {
  "not-found": 404,
  "gateway-unreachable": 502,
  "pbx-unreachable": 502,
  timeout: 504,
  "signed-out": 401,
  "log-in-rejected": 503,
  "log-in-refused": 503,
  "log-in-given-up": 503,
  "token-refused": 503,
  "no-permission": 502,
  "address-blocked": 503,
  "address-forbidden": 503,
  busy: 503,
  malformed: 502,
  refused: 502,
};

export class GatewayError extends Error {
  readonly kind: FailureKind;
  /** The PBX's error code, if the PBX itself failed the request. */
  readonly errcode: number | null;

  constructor(kind: FailureKind, code: number | null = null, options?: ErrorOptions) {
    super(kind, options);
    this.kind = kind;
    this.errcode = code;
  }
}

/** The status of a document that shows what a read has thrown. */
export function statusOfFailure(error: unknown): number {
  return error instanceof GatewayError ? documentStatus[error.kind] : 500;
}

/** A failure that the PBX reported. */
export function fromErrcode(code: number): GatewayError {
  return new GatewayError(refusalOf(code), code);
}

const kindOfProblem: Readonly<Record<ProblemKind, FailureKind>> = {
  "bad-request": "refused",
  "signed-out": "signed-out",
  "foreign-page": "gateway-unreachable",
  "foreign-peer": "gateway-unreachable",
  "foreign-address": "gateway-unreachable",
  "no-such-read": "refused",
  "too-large": "refused",
  "foreign-host": "gateway-unreachable",
  "too-many-requests": "busy",
  "gateway-error": "gateway-unreachable",
  "pbx-unreachable": "pbx-unreachable",
  "pbx-malformed": "malformed",
  "log-in-rejected": "log-in-rejected",
  "log-in-refused": "log-in-refused",
  "log-in-given-up": "log-in-given-up",
  "address-blocked": "address-blocked",
  "address-forbidden": "address-forbidden",
  "token-refused": "token-refused",
  "pbx-busy": "busy",
  "pbx-timeout": "timeout",
};

/** A failure that the gateway reported. */
export function fromProblem(problem: ProblemKind): GatewayError {
  return new GatewayError(kindOfProblem[problem]);
}

/** The type of every query's error. */
declare module "@tanstack/react-query" {
  interface Register {
    defaultError: GatewayError;
  }
}
