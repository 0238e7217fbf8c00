/** The mark of a card that the gateway had in memory, and sends because the PBX has just failed. */
import * as v from "valibot";

import type { ProblemKind } from "./problem-document.ts";

/** Problems that depend neither on the contact nor on the gateway's rights, so that they may pass. */
const passingProblems = [
  "pbx-unreachable",
  "pbx-timeout",
  "pbx-malformed",
  "pbx-busy",
  // The login before it was accepted.
  "token-refused",
] as const satisfies ProblemKind[];

/** Sent as `lastGood` beside `errcode` and `data`, never in a reply that the PBX has just made. */
export const lastGoodMark = v.object({
  /** How long ago the PBX sent the card, in milliseconds: the browser's clock may differ. */
  ageMs: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** How the PBX fails now. */
  problem: v.picklist(passingProblems),
});
export type LastGoodMark = v.InferOutput<typeof lastGoodMark>;

export const isPassingProblem = (kind: ProblemKind): kind is LastGoodMark["problem"] =>
  passingProblems.some((passing) => passing === kind);
