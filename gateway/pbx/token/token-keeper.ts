/**
 * Keeps the one access token, which all requests share: renews it in time, and releases it when it is no
 * longer needed.
 */
import { setTimeout as wait } from "node:timers/promises";

import type { Logger } from "../../core/logger.ts";
import { Problem } from "../../core/problem.ts";
import type { PbxRequest } from "../request/pbx-request.ts";
import { createTokenRefusals } from "./token-refusals.ts";
import {
  createTokenSource,
  usualIssueWithinMs,
  type Credentials,
  type Times,
} from "./token-source.ts";

type Requests = {
  readonly request: PbxRequest;
  /** The same call, made even while the circuit breaker is open: a token that is not released blocks a session. */
  readonly requestAnyway: PbxRequest;
};

type Held = {
  readonly access: string;
  readonly refresh: string;
  readonly renewAt: number;
  readonly endsAt: number;
};

/** A token is renewed this long before it expires, or a fifth of its life before, if that is less. */
const longestMargin = 60_000;

const longestTimer = 2 ** 31 - 1;

/** How long a stop waits for a token on its way, and for the PBX to release tokens. */
const releaseWithinMs = 4000;

const nothing = () => undefined;

export function createTokenKeeper(
  { request, requestAnyway }: Requests,
  credentials: Credentials,
  times: Times,
  log: Logger,
) {
  const source = createTokenSource(request, credentials, times, log);
  const refusals = createTokenRefusals(log);
  let held: Held | null = null;
  let underWay: Promise<string> | null = null;
  let releasing: Promise<void> = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;

  /** If the PBX cannot be reached, it ends the token by itself, at its expiry. */
  function release(access: string): void {
    const call = { method: "GET", path: "del_token", query: { access_token: access } } as const;
    const signal = AbortSignal.timeout(times.issueWithinMs ?? usualIssueWithinMs);
    const released = requestAnyway(call, signal).then(nothing, nothing);
    releasing = releasing.then(() => released);
  }

  async function renew(): Promise<string> {
    const token = await source.issue(held?.refresh ?? "");
    const { access_token: access, refresh_token } = token;
    const life = token.access_token_expire_time * 1000;
    // Node.js timers hold at most 2^31 milliseconds, and fire at once above that.
    const renewIn = Math.min(life - Math.min(longestMargin, life / 5), longestTimer);
    if (held !== null && refusals.replaced(held.access) && held.access !== access) {
      // Until it expires, it would count as one of the PBX's eight.
      release(held.access);
    }
    const now = performance.now();
    held = { access, refresh: refresh_token, renewAt: now + renewIn, endsAt: now + life };
    timer = setTimeout(renewInBackground, renewIn).unref();
    return access;
  }

  /** Gets a new token; all callers during a renewal share it. */
  function obtain(): Promise<string> {
    clearTimeout(timer);
    underWay ??= renew().finally(() => (underWay = null));
    return underWay;
  }

  /** If this fails, the next caller tries again. */
  const renewInBackground = () => void obtain().catch(() => {});

  return {
    /** A token that should be accepted now. No caller waits for a new one while the old one is valid. */
    current(): Promise<string> {
      const now = performance.now();
      if (held === null || now >= held.endsAt) return obtain();
      if (now >= held.renewAt) renewInBackground();
      return Promise.resolve(held.access);
    },

    /** The token to use after the PBX refused `token`. Rejects if that one is too new to be renewed. */
    after(token: string): Promise<string> {
      if (held !== null && held.access !== token) return this.current();
      if (underWay !== null || refusals.mayRenew()) return obtain();
      return Promise.reject(new Problem("token-refused"));
    },

    /** Records whether the PBX accepted a token, as each of its replies shows. */
    judged(token: string, isAccepted: boolean): void {
      if (held?.access !== token) return;
      if (isAccepted) refusals.accepted();
      else refusals.refused(token);
    },

    state: () => ({
      /** Whether there is a token that the PBX should accept. */
      hasToken: held !== null && performance.now() < held.endsAt && !refusals.isLasting(),
      /** Why the latest login brought no token; `null` if it brought one, or none was tried. */
      logInProblem: source.problem()?.kind ?? null,
    }),

    /** Releases the token and asks for no other. Never throws. */
    async revoke(): Promise<void> {
      source.close();
      const released = async () => {
        await underWay?.catch(() => {});
        clearTimeout(timer);
        if (held !== null) release(held.access);
        held = null;
        await releasing;
      };
      await Promise.race([released(), wait(releaseWithinMs, null, { ref: false })]);
    },
  };
}

export type TokenKeeper = ReturnType<typeof createTokenKeeper>;
