/** What an administrator can do about a call that failed. */
import * as codes from "#pbx/contract/errcode.ts";

import { refusalOf } from "../log-in-refusal.ts";
import type { Problem } from "../problem.ts";

const api = "In the PBX's web portal that is under Integrations → API.";

/** No reply of the PBX's came. */
export function adviceOfProblem({ kind, code }: Problem): string {
  if (code?.startsWith("HTTP ")) {
    return `something before the PBX, such as a tunnel or a proxy, answers with ${code}. Check PBX_URL, and that the API is on. ${api}`;
  }
  if (kind === "pbx-timeout") {
    return "the PBX took too long to answer. Try again; PBX_TIMEOUT_MS lets it take longer.";
  }
  if (kind === "pbx-malformed") {
    return `what answers there is not the PBX's API. Check the port in PBX_URL, and that the API is on. ${api}`;
  }
  return `the connection broke${code === null ? "" : ` (${code})`}. Check that the API is on. ${api}`;
}

/** The PBX refused the log-in. */
export function adviceOfLogIn(errcode: number): string {
  const name = nameOf(errcode);
  switch (errcode) {
    case codes.IP_FORBIDDEN:
      return `the PBX does not let this machine's address in (${name}). Permit it there. ${api}`;
    case codes.ACCOUNT_IP_BLOCKED:
      return `the PBX has blocked this machine's address after rejected log-ins (${name}). Unblock it under Security → Security Rules → Blocked IPs.`;
    case codes.MAX_LIMITATION_EXCEEDED:
      return `all eight sessions of this API client are taken (${name}). Stop what else uses it, or wait half an hour.`;
    case codes.INTERFACE_NOT_EXISTED:
      return `this PBX has no such API (${name}). Turn the API on, or update the PBX. ${api}`;
    default:
      return refusalOf(errcode).final
        ? `the PBX rejected them (${name}). Check PBX_CLIENT_ID and PBX_CLIENT_SECRET before you try again: five rejections in a row block this machine's address. ${api}`
        : `the PBX cannot take a log-in now (${name}). Try again in a minute.`;
  }
}

/** The PBX refused a read. */
export function adviceOfRead(errcode: number): string {
  return errcode === codes.ACCESS_DENIED
    ? `the API client may not read the company contacts (${nameOf(errcode)}). Give it that permission. ${api}`
    : `the PBX failed the read (${nameOf(errcode)}). Try again; if it lasts, ask who runs the PBX.`;
}

export const nameOf = (errcode: number): string =>
  `errcode ${errcode} ${codes.errcodeName(errcode)}`.trim();
