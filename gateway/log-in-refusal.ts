/** What a refused log-in means, and whether it may be tried again without a restart. */
import * as errcode from "#pbx/contract/errcode.ts";

import { Problem } from "./problem.ts";

type Refusal = { readonly problem: Problem; readonly final: boolean; readonly advice: string };

const blocked: ReadonlySet<number> = new Set([errcode.ACCOUNT_IP_BLOCKED, errcode.IP_FORBIDDEN]);

/**
 * Reads the errcode of a failed `get_token`. After any but a passing one no log-in is tried again:
 * five failures in a row block the address, and an unknown errcode may count.
 */
export function refusalOf(code: number): Refusal {
  const name = `errcode ${code} ${errcode.errcodeName(code)}`.trim();
  if (errcode.isPassing(code)) {
    return {
      problem: new Problem("pbx-busy"),
      final: false,
      advice: `The PBX cannot take a log-in now (${name}).`,
    };
  }
  if (blocked.has(code)) {
    return {
      problem: new Problem("address-blocked"),
      final: true,
      advice: `The PBX has blocked this machine's address (${name}). Unblock it in the PBX, then start Frontdesk again.`,
    };
  }
  return {
    problem: new Problem("log-in-rejected"),
    final: true,
    advice: `The PBX rejected the log-in (${name}). Check PBX_CLIENT_ID and PBX_CLIENT_SECRET, then start Frontdesk again; it does not try by itself, since five rejections block this machine's address.`,
  };
}
