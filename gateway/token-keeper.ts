/** Keeps the one access token: logs in once for everybody, renews in time, gives it back. */
import { setTimeout as wait } from "node:timers/promises";

import * as v from "valibot";

import type { Envelope } from "#pbx/contract/envelope.ts";
import * as errcode from "#pbx/contract/errcode.ts";
import { wireToken } from "#pbx/contract/token.ts";

import { refusalOf } from "./log-in-refusal.ts";
import type { Logger } from "./logger.ts";
import type { PbxRequest } from "./pbx-request.ts";
import { Problem } from "./problem.ts";

export type Credentials = { readonly clientId: string; readonly clientSecret: string };

type Held = {
  readonly access: string;
  readonly refresh: string;
  readonly renewAt: number;
  readonly endsAt: number;
};

/** A token is renewed this long before its end, or a fifth of its life before, if that is less. */
const longestMargin = 60_000;

/** How long to wait for one of the PBX's eight sessions to become free before asking again. */
const askAgainAfterMs = 1000;

const longestTimer = 2 ** 31 - 1;

/** How long a stop waits for a token on its way, and then for the PBX to take it back. */
const revokeWithinMs = 2000;

/** `timeoutMs` bounds each call for a token; it is not the caller's, since many callers share one. */
export function createTokenKeeper(
  pbxRequest: PbxRequest,
  { clientId, clientSecret }: Credentials,
  timeoutMs: number,
  log: Logger,
) {
  let held: Held | null = null;
  let underWay: Promise<string> | null = null;
  let rejection: Problem | null = null;
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;

  const post = (path: string, body: Readonly<Record<string, string>>) =>
    pbxRequest({ method: "POST", path, body }, AbortSignal.timeout(timeoutMs));

  function keep(reply: Envelope): string {
    const parsed = v.safeParse(wireToken, reply);
    if (!parsed.success) throw new Problem("pbx-malformed");
    const token = parsed.output;
    const life = token.access_token_expire_time * 1000;
    // Node's timers hold 2^31 milliseconds at the most, and fire at once beyond.
    const renewIn = Math.min(life - Math.min(longestMargin, life / 5), longestTimer);
    const [renewAt, endsAt] = [performance.now() + renewIn, performance.now() + life];
    held = { access: token.access_token, refresh: token.refresh_token, renewAt, endsAt };
    // Renewed in the background, so that no caller waits for it; where this fails, the next caller
    // tries again and is told why.
    timer = setTimeout(() => void obtain().catch(() => {}), renewIn).unref();
    return token.access_token;
  }

  async function refresh(): Promise<string | null> {
    if (held === null || held.refresh === "") return null;
    const reply = await post("refresh_token", { refresh_token: held.refresh });
    return reply.errcode === errcode.SUCCESS ? keep(reply) : null;
  }

  /** Asks again while all eight sessions are taken, until half of a caller's time is up. */
  async function logIn(giveUpAt = performance.now() + timeoutMs / 2): Promise<string> {
    held = null;
    const reply = await post("get_token", { username: clientId, password: clientSecret });
    if (reply.errcode === errcode.SUCCESS) return keep(reply);
    const isFull = reply.errcode === errcode.MAX_LIMITATION_EXCEEDED;
    if (isFull && !stopped && performance.now() + askAgainAfterMs < giveUpAt) {
      await wait(askAgainAfterMs);
      return logIn(giveUpAt);
    }
    const refusal = refusalOf(reply.errcode);
    if (refusal.final) rejection = refusal.problem;
    log.error(refusal.advice);
    throw refusal.problem;
  }

  /** A new token; all who ask while one is on its way share it. */
  function obtain(): Promise<string> {
    if (rejection !== null) return Promise.reject(rejection);
    if (stopped) return Promise.reject(new Problem("pbx-unreachable"));
    clearTimeout(timer);
    underWay ??= refresh()
      .then((access) => access ?? logIn())
      .finally(() => (underWay = null));
    return underWay;
  }

  return {
    /** A token that should be accepted now. */
    current(): Promise<string> {
      if (held !== null && performance.now() < held.renewAt) return Promise.resolve(held.access);
      return obtain();
    },

    /** The token to use after the PBX refused `refused` (10004). */
    after(refused: string): Promise<string> {
      return held !== null && held.access !== refused ? this.current() : obtain();
    },

    state: () => ({
      /** Whether there is a token that the PBX should accept. */
      hasToken: held !== null && performance.now() < held.endsAt,
      /** Why no log-in is tried until a restart; `null` where one may be. */
      rejection: rejection?.kind ?? null,
    }),

    /** Gives the token back to the PBX and asks for no further one. Never throws. */
    async revoke(): Promise<void> {
      stopped = true;
      clearTimeout(timer);
      const enough = wait(revokeWithinMs, null, { ref: false });
      await Promise.race([underWay, enough]).catch(() => {});
      clearTimeout(timer);
      if (held === null) return;
      const query = { access_token: held.access };
      held = null;
      const signal = AbortSignal.timeout(revokeWithinMs);
      // A PBX that cannot be reached ends the token by itself, at its expiry.
      await pbxRequest({ method: "GET", path: "del_token", query }, signal).catch(() => {});
    },
  };
}

export type TokenKeeper = ReturnType<typeof createTokenKeeper>;
