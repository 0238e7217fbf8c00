/** Whether the gateway can work right now, from what it knows: it makes no call to find out. */
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

/** Why there is no token, if the PBX has refused a login. */
const reasons: Readonly<Partial<Record<ProblemKind, Reason>>> = {
  "log-in-rejected": "rejected",
  "log-in-given-up": "given-up",
  "log-in-refused": "refused",
  "address-blocked": "blocked",
  "address-forbidden": "forbidden",
};

/** Why the gateway cannot work, in one word; `null` if it can. */
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
