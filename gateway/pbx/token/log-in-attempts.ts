/** When the PBX may be asked for a token again after it gave none: how often it has failed, and until when to wait. Pure. */
import * as errcode from "#pbx/contract/errcode.ts";

import { Problem } from "../../core/problem.ts";
import { logInRefusalOf } from "./log-in-refusal.ts";

/** Since the last token. Times are in milliseconds, by a clock that does not jump. */
export type Tries = {
  /** Log-ins that the PBX refused. */
  readonly refused: number;
  /** Calls for a token that the PBX may have answered with one, which nobody read. */
  readonly lost: number;
  /** Before this time no call is made. */
  readonly notBefore: number;
  /** Why there is no token; `null` while nothing has failed. */
  readonly problem: Problem | null;
};

export const noTries: Tries = { refused: 0, lost: 0, notBefore: 0, problem: null };

const [second, minute] = [1000, 60_000];

/** The PBX blocks an address after five failed log-ins in a row. What counts as failed is not documented: so all count. */
export const mostRefused = 4;

const afterRefusals = [minute, 5 * minute, 15 * minute] as const;

/** A block is said to last ten minutes. */
const afterBlock = 11 * minute;

/**
 * Each lost reply may hold one of the PBX's eight sessions for half an hour: with these pauses six do,
 * however long the PBX is ill.
 */
const afterLosses = [5 * second, minute, 8 * minute] as const;

/** After the renewal of a token that the PBX refused, likewise: the new one may be refused as well. */
const afterRenewals = [20 * second, minute, 8 * minute] as const;

/** The pause after so many in a row; the last one for all that follow. */
const pauseAfter = (pauses: readonly number[], count: number): number =>
  pauses[Math.min(count, pauses.length) - 1] ?? 0;

/** The PBX refused a log-in by this errcode. */
export function afterRefusal(tries: Tries, code: number, now: number): Tries {
  const { kind } = logInRefusalOf(code);
  // The credentials are right: whoever waits asks again.
  if (code === errcode.MAX_LIMITATION_EXCEEDED) return { ...tries, problem: new Problem(kind) };
  const refused = tries.refused + 1;
  const isFinal = kind === "log-in-rejected" || refused >= mostRefused;
  const pause =
    code === errcode.ACCOUNT_IP_BLOCKED ? afterBlock : pauseAfter(afterRefusals, refused);
  const reported = isFinal && kind !== "log-in-rejected" ? "log-in-given-up" : kind;
  return {
    ...tries,
    refused,
    notBefore: isFinal ? Number.POSITIVE_INFINITY : now + pause,
    problem: new Problem(reported),
  };
}

/** No reply came to a call for a token, or none that could be read. */
export function afterLoss(tries: Tries, problem: Problem, now: number): Tries {
  const lost = tries.lost + 1;
  return { ...tries, lost, notBefore: now + pauseAfter(afterLosses, lost), problem };
}

/** When a log-in is tried again, for the log. */
export function nextTry({ refused, notBefore }: Tries, now: number): string {
  if (notBefore === Number.POSITIVE_INFINITY) {
    const why = refused < mostRefused ? "" : `After ${mostRefused} refusals in a row `;
    return `${why}Frontdesk does not log in again until you restart it.`;
  }
  const minutes = Math.round((notBefore - now) / minute);
  return minutes > 0
    ? `Frontdesk tries again in ${minutes === 1 ? "a minute" : `${minutes} minutes`}.`
    : "Frontdesk tries again when somebody asks.";
}

/** So long a token is not renewed that took a refused one's place, `renewals` being how many did in a row. */
export const keptAfter = (renewals: number): number => pauseAfter(afterRenewals, renewals);
