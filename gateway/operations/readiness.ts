/** Whether the gateway can do its work at this moment, told from what it knows: nothing is asked for it. */
import type { Context } from "hono";

import type { ProblemKind } from "#shared/api/problem-document.ts";

import type { Directory } from "../directory/directory.ts";
import { noStore } from "../http/query-parameters.ts";
import type { Pbx } from "../pbx/pbx.ts";

type Sources = {
  readonly pbx: Pick<Pbx, "state">;
  readonly directory: Pick<Directory, "state">;
};

/** `rejected` and `given-up` last until a restart, the others pass. */
type Reason =
  | "rejected"
  | "given-up"
  | "refused"
  | "blocked"
  | "forbidden"
  | "tokenless"
  | "silent";

/** Why there is no token, where the PBX has refused a log-in. */
const reasons: Readonly<Partial<Record<ProblemKind, Reason>>> = {
  "log-in-rejected": "rejected",
  "log-in-given-up": "given-up",
  "log-in-refused": "refused",
  "address-blocked": "blocked",
  "address-forbidden": "forbidden",
};

/** Why it cannot, in one word; `null` where it can. */
export function unreadyReason({ pbx, directory }: Sources): Reason | null {
  const { hasToken, isAnswering, logInProblem } = pbx.state();
  if (!hasToken) return (logInProblem && reasons[logInProblem]) ?? "tokenless";
  // With the directory there is still something to show while the PBX is away.
  return isAnswering || directory.state().asOf !== null ? null : "silent";
}

export function serveReadiness(sources: Sources) {
  return (c: Context): Response => {
    const reason = unreadyReason(sources);
    return reason === null
      ? c.json({ ready: true }, 200, noStore)
      : c.json({ ready: false, reason }, 503, noStore);
  };
}
