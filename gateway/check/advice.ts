/** What an administrator can do about a failed call. */
import * as codes from "#pbx/contract/errcode.ts";

import type { Problem } from "../core/problem.ts";
import { logInRefusalOf, nameOf, whereApi } from "../pbx/token/log-in-refusal.ts";

/** No reply came from the PBX. */
export function adviceOfProblem({ kind, code }: Problem): string {
  if (code?.startsWith("HTTP ")) {
    return `something in front of the PBX, such as a tunnel or a proxy, answered with ${code}. Check PBX_URL, and whether the API is turned on. ${whereApi}`;
  }
  if (kind === "pbx-timeout") {
    return "the PBX took too long to answer. Try again, or raise PBX_TIMEOUT_MS.";
  }
  if (kind === "pbx-malformed") {
    return `the server at this address is not the PBX's API. Check the port in PBX_URL, and whether the API is turned on. ${whereApi}`;
  }
  return `the connection broke${code === null ? "" : ` (${code})`}. Check whether the API is turned on. ${whereApi}`;
}

/** The PBX refused a read. */
export function adviceOfRead(errcode: number): string {
  const name = nameOf(errcode);
  const refusal = codes.refusalOf(errcode);
  if (refusal === "no-permission") {
    return `the API client may not read the company contacts (${name}). Grant it that permission. ${whereApi}`;
  }
  if (refusal === "token-refused") {
    return `the PBX refused the token that it had just issued (${name}). Try again in a minute. If the problem continues, contact the PBX administrator.`;
  }
  return refusal === "address-blocked" || refusal === "address-forbidden"
    ? logInRefusalOf(errcode).advice
    : `the PBX failed the read (${name}). Try again. If the problem continues, contact the PBX administrator.`;
}
