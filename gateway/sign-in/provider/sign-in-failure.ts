/** The ways in which sign-in can fail, as the user sees them. */
import { AuthorizationResponseError, ResponseBodyError } from "openid-client";

import { asCode, codeOf } from "../../core/error-code.ts";

export const failureStatus = {
  /** The answer belongs to no sign-in that this browser began in time. */
  mismatch: 400,
  /** The provider, or the user there, refused. */
  denied: 403,
  /** The provider knows the user, but `OIDC_ALLOW` does not. */
  "not-allowed": 403,
  /** The provider cannot be reached, or violates the protocol. */
  unreachable: 502,
} as const;
export type FailureReason = keyof typeof failureStatus;

export class SignInFailure extends Error {
  readonly reason: FailureReason;
  /** A code for the log; never a text from the provider. */
  readonly code: string | null;

  constructor(reason: FailureReason, code: string | null = null) {
    super(reason);
    this.reason = reason;
    this.code = code;
  }

  /** Converts any error of the library. */
  static of(error: unknown): SignInFailure {
    if (error instanceof SignInFailure) return error;
    if (error instanceof AuthorizationResponseError) {
      const isDenied = error.error === "access_denied";
      return new SignInFailure(isDenied ? "denied" : "unreachable", asCode(error.error));
    }
    if (error instanceof ResponseBodyError) {
      // The code was used before, or was not issued by this provider.
      const isMismatch = error.error === "invalid_grant";
      return new SignInFailure(isMismatch ? "mismatch" : "unreachable", asCode(error.error));
    }
    return new SignInFailure("unreachable", innermostCode(error));
  }
}

/** `ECONNREFUSED` is more precise than the library's own code around it. */
function innermostCode(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  return innermostCode(error.cause) ?? codeOf(error);
}
