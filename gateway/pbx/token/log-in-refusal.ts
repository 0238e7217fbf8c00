/**
 * What a refused login means, and what an administrator can do about it: the log and `npm run check` print
 * the same.
 */
import * as errcode from "#pbx/contract/errcode.ts";
import type { ProblemKind } from "#shared/api/problem-document.ts";

type LogInRefusal = {
  readonly kind: Extract<
    ProblemKind,
    "log-in-rejected" | "log-in-refused" | "address-blocked" | "address-forbidden" | "pbx-busy"
  >;
  /** What happened and what to do, beginning in lower case. */
  readonly advice: string;
};

/** Where the PBX's web portal has the API's settings. */
export const whereApi = "In the PBX's web portal, see Integrations → API.";

/** Maps the errcode of a failed `get_token`. */
export function logInRefusalOf(code: number): LogInRefusal {
  const name = nameOf(code);
  switch (code) {
    case errcode.FAILURE:
      return {
        kind: "log-in-rejected",
        advice: `the PBX rejected the login (${name}). Check PBX_CLIENT_ID and PBX_CLIENT_SECRET before you try again: after five failed logins in a row the PBX blocks this machine's address. ${whereApi}`,
      };
    case errcode.ACCOUNT_IP_BLOCKED:
      return {
        kind: "address-blocked",
        advice: `the PBX has blocked this machine's address after failed logins (${name}). Unblock it under Security → Security Rules → Blocked IPs.`,
      };
    case errcode.IP_FORBIDDEN:
      return {
        kind: "address-forbidden",
        advice: `the PBX does not permit this machine's address (${name}). Add it to the API client's permitted addresses. ${whereApi}`,
      };
    case errcode.MAX_LIMITATION_EXCEEDED:
      return {
        kind: "pbx-busy",
        advice: `all eight sessions of this API client are taken (${name}). Stop other programs that use this API client, or wait half an hour.`,
      };
    case errcode.INTERFACE_NOT_EXISTED:
      return {
        kind: "log-in-refused",
        advice: `the PBX does not offer this API (${name}), or is starting. If the problem continues, turn on the API or update the PBX. ${whereApi}`,
      };
    default:
      return errcode.isPassing(code)
        ? { kind: "pbx-busy", advice: `the PBX cannot accept a login now (${name}).` }
        : {
            kind: "log-in-refused",
            advice: `the PBX refused the login (${name}). If the problem continues, check the API client. ${whereApi}`,
          };
  }
}

/** An errcode as text, with its documented name if it has one. */
export const nameOf = (code: number): string =>
  `errcode ${code} ${errcode.errcodeName(code)}`.trim();
