/** Gets tokens from the PBX, with a refresh token or a login, and never so often that the PBX blocks Frontdesk. */
import { setTimeout as wait } from "node:timers/promises";

import * as v from "valibot";

import type { Envelope } from "#pbx/contract/envelope.ts";
import * as errcode from "#pbx/contract/errcode.ts";
import { wireToken } from "#pbx/contract/token.ts";

import type { Logger } from "../../core/logger.ts";
import { isUnanswered, Problem } from "../../core/problem.ts";
import type { PbxRequest } from "../request/pbx-request.ts";
import { afterLoss, afterRefusal, nextTry, noTries } from "./log-in-attempts.ts";
import { logInRefusalOf } from "./log-in-refusal.ts";

export type Credentials = { readonly clientId: string; readonly clientSecret: string };

export type Times = {
  /** How long a caller waits for a read, in milliseconds. */
  readonly timeoutMs: number;
  /** How long the PBX may take to issue or release a token; a minute if omitted. */
  readonly issueWithinMs?: number;
};

/**
 * Longer than callers wait: a token whose reply is not read takes one of the PBX's eight sessions for half an
 * hour.
 */
export const usualIssueWithinMs = 60_000;

/** How long to wait for one of the PBX's eight sessions to become free before the next attempt. */
const askAgainAfterMs = 1000;

export function createTokenSource(
  request: PbxRequest,
  { clientId, clientSecret }: Credentials,
  { timeoutMs, issueWithinMs = usualIssueWithinMs }: Times,
  log: Logger,
) {
  let tries = noTries;
  /** A refresh token that the PBX has refused, or has answered without a usable token. */
  let spent = "";
  let isClosed = false;

  const post = (path: string, body: Readonly<Record<string, string>>) =>
    request({ method: "POST", path, body }, AbortSignal.timeout(issueWithinMs));

  async function refresh(refreshToken: string): Promise<Envelope | null> {
    if (refreshToken === spent) return null;
    const reply = await post("refresh_token", { refresh_token: refreshToken });
    if (reply.errcode === errcode.SUCCESS) return reply;
    spent = refreshToken;
    return null;
  }

  /** Retries while all eight sessions are taken, until half of a caller's time is up. */
  async function logIn(giveUpAt = performance.now() + timeoutMs / 2): Promise<Envelope> {
    const reply = await post("get_token", { username: clientId, password: clientSecret });
    if (reply.errcode === errcode.SUCCESS) return reply;
    const isFull = reply.errcode === errcode.MAX_LIMITATION_EXCEEDED;
    if (isFull && !isClosed && performance.now() + askAgainAfterMs < giveUpAt) {
      await wait(askAgainAfterMs);
      return logIn(giveUpAt);
    }
    const now = performance.now();
    tries = afterRefusal(tries, reply.errcode, now);
    log.error(`Login failed: ${logInRefusalOf(reply.errcode).advice} ${nextTry(tries, now)}`);
    throw tries.problem;
  }

  function lost(problem: Problem): void {
    const now = performance.now();
    tries = afterLoss(tries, problem, now);
    const { kind, code } = problem;
    const againInMs = Math.round(tries.notBefore - now);
    log.error({ problem: kind, code: code ?? undefined, againInMs }, "reply with a token lost");
  }

  return {
    /** Returns a new token. Throws `Problem` without a call to the PBX if it is too early after a failure. */
    async issue(refreshToken: string) {
      if (isClosed) throw new Problem("pbx-unreachable");
      if (tries.problem !== null && performance.now() < tries.notBefore) throw tries.problem;
      try {
        const token = v.safeParse(wireToken, (await refresh(refreshToken)) ?? (await logIn()));
        if (!token.success) throw new Problem("pbx-malformed");
        tries = noTries;
        return token.output;
      } catch (error) {
        if (mayHoldASession(error)) {
          // Renewals may fail for good although a login works: the next call is a login.
          spent = refreshToken;
          lost(error);
        }
        throw error;
      }
    },

    /** Why the latest attempt brought no token; `null` if it brought one, or none was made. */
    problem: () => tries.problem,

    /** Asks for no more tokens. */
    close(): void {
      isClosed = true;
    },
  };
}

/** Whether the call may have reached the PBX, which may have issued a token that Frontdesk does not know. */
function mayHoldASession(error: unknown): error is Problem {
  const isLost =
    isUnanswered(error) || (error instanceof Problem && error.kind === "pbx-malformed");
  return isLost && !error.isUnsent;
}
