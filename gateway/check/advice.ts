/** What an administrator can do about a call that failed. */
import * as codes from "#pbx/contract/errcode.ts";

import type { Problem } from "../core/problem.ts";
import { logInRefusalOf, nameOf, whereApi } from "../pbx/token/log-in-refusal.ts";

/** No reply of the PBX's came. */
export function adviceOfProblem({ kind, code }: Problem): string {
  if (code?.startsWith("HTTP ")) {
    return `something before the PBX, such as a tunnel or a proxy, answers with ${code}. Check PBX_URL, and that the API is on. ${whereApi}`;
  }
  if (kind === "pbx-timeout") {
    return "the PBX took too long to answer. Try again; PBX_TIMEOUT_MS lets it take longer.";
  }
  if (kind === "pbx-malformed") {
    return `what answers there is not the PBX's API. Check the port in PBX_URL, and that the API is on. ${whereApi}`;
  }
  return `the connection broke${code === null ? "" : ` (${code})`}. Check that the API is on. ${whereApi}`;
}

/** The PBX refused a read. */
export function adviceOfRead(errcode: number): string {
  const name = nameOf(errcode);
  const refusal = codes.refusalOf(errcode);
  if (refusal === "no-permission") {
    return `the API client may not read the company contacts (${name}). Give it that permission. ${whereApi}`;
  }
  if (refusal === "token-refused") {
    return `the PBX refused the token that it had just issued (${name}). Try again in a minute; if it lasts, ask who runs the PBX.`;
  }
  return refusal === "address-blocked" || refusal === "address-forbidden"
    ? logInRefusalOf(errcode).advice
    : `the PBX failed the read (${name}). Try again; if it lasts, ask who runs the PBX.`;
}
