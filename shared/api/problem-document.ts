/** The problem document (RFC 9457) that the gateway sends if it has no reply of the PBX to pass on. */
import * as v from "valibot";

/** Each kind of problem with the HTTP status that it is sent with. */
export const problemStatus = {
  "bad-request": 400,
  "signed-out": 401,
  "foreign-page": 403,
  "foreign-peer": 403,
  "foreign-address": 403,
  "no-such-read": 404,
  "too-large": 413,
  "foreign-host": 421,
  "too-many-requests": 429,
  "gateway-error": 500,
  "pbx-unreachable": 502,
  "pbx-malformed": 502,
  "log-in-rejected": 503,
  "log-in-refused": 503,
  "log-in-given-up": 503,
  "address-blocked": 503,
  "address-forbidden": 503,
  "token-refused": 503,
  "pbx-busy": 503,
  "pbx-timeout": 504,
} as const;
export type ProblemKind = keyof typeof problemStatus;

const prefix = "urn:frontdesk:problem:";

/** The `type` member of a problem document of this kind. */
export function problemType(kind: ProblemKind): string {
  return prefix + kind;
}

const isProblemKind = (text: string): text is ProblemKind => Object.hasOwn(problemStatus, text);

/** Parses a problem document into its kind. */
export const problemDocument = v.pipe(
  v.object({ type: v.pipe(v.string(), v.startsWith(prefix)) }),
  v.transform(({ type }) => type.slice(prefix.length)),
  v.guard(isProblemKind),
);
