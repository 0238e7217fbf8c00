/** When Frontdesk may ask the PBX for a token again: how often it has failed, and until when to wait. Pure. */
import * as errcode from "#pbx/contract/errcode.ts";

import { Problem } from "../../core/problem.ts";
import { logInRefusalOf } from "./log-in-refusal.ts";

/** Since the last token. Times are in milliseconds, by a clock that does not jump. */
type Tries = {
  /** Logins that the PBX refused. */
  readonly refused: number;
  /** Calls for a token whose reply was lost: it may have contained one. */
  readonly lost: number;
  /** Before this time no call is made. */
  readonly notBefore: number;
  /** Why there is no token; `null` if nothing has failed. */
  readonly problem: Problem | null;
};

export const noTries: Tries = { refused: 0, lost: 0, notBefore: 0, problem: null };

const [second, minute] = [1000, 60_000];

/**
 * The PBX blocks an address after five failed logins in a row. Which failures count is not documented, so all
 * of them count here.
 */
const mostRefused = 4;

const afterRefusals = [minute, 5 * minute, 15 * minute] as const;

/** A block lasts ten minutes, as documented. */
const afterBlock = 11 * minute;

/**
 * Each lost reply may hold one of the PBX's eight sessions for half an hour: with these pauses six are held,
 * however long the PBX is faulty.
 */
const afterLosses = [5 * second, minute, 8 * minute] as const;

/** The same after the renewal of a token that the PBX refused: it may refuse the new one as well. */
const afterRenewals = [20 * second, minute, 8 * minute] as const;

/** The pause after this many failures in a row; the last one applies to all that follow. */
const pauseAfter = (pauses: readonly number[], count: number): number =>
  pauses[Math.min(count, pauses.length) - 1] ?? 0;

/** The PBX refused a login with this errcode. */
export function afterRefusal(tries: Tries, code: number, now: number): Tries {
  const { kind } = logInRefusalOf(code);
  // The credentials are right: a waiting request tries again.
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

/** No reply, or no readable one, came to a call for a token. */
export function afterLoss(tries: Tries, problem: Problem, now: number): Tries {
  const lost = tries.lost + 1;
  return { ...tries, lost, notBefore: now + pauseAfter(afterLosses, lost), problem };
}

/** When Frontdesk tries to log in again, for the log. */
export function nextTry({ refused, notBefore }: Tries, now: number): string {
  if (notBefore === Number.POSITIVE_INFINITY) {
    const why = refused < mostRefused ? "" : `After ${mostRefused} refusals in a row `;
    return `${why}Frontdesk does not log in again until you restart it.`;
  }
  const minutes = Math.round((notBefore - now) / minute);
  return minutes > 0
    ? `Frontdesk tries again in ${minutes === 1 ? "a minute" : `${minutes} minutes`}.`
    : "Frontdesk tries again at the next request.";
}

/** How long Frontdesk keeps a token that replaced a refused one, after `renewals` such renewals in a row. */
export const keptAfter = (renewals: number): number => pauseAfter(afterRenewals, renewals);
