/** The PBX as the rest of the gateway uses it: documented reads, with a token that never leaves this module. */
import * as errcode from "#pbx/contract/errcode.ts";

import type { Logger } from "../core/logger.ts";
import { Problem } from "../core/problem.ts";
import type { PbxSettings } from "../settings/settings.ts";
import { breaker } from "./reads/circuit-breaker.ts";
import { fewAtATime } from "./reads/concurrency-limit.ts";
import { deadline, inTime } from "./reads/deadline.ts";
import { lastGood } from "./reads/last-good.ts";
import type { ReadUntil } from "./reads/read.ts";
import { repeat } from "./reads/retry.ts";
import { shared } from "./reads/shared-read.ts";
import { watchCalls } from "./request/pbx-metrics.ts";
import { createPbxRequest, type PbxRequest } from "./request/pbx-request.ts";
import { createTokenKeeper, type TokenKeeper } from "./token/token-keeper.ts";

export type PbxAddress = PbxSettings & {
  readonly timeoutMs: number;
  /** How long the PBX may take to issue a token; a minute if omitted. */
  readonly issueWithinMs?: number;
  /** How long a card is served from memory when the PBX fails; never if omitted. */
  readonly lastGoodMs?: number;
};

export function createPbx(address: PbxAddress, log: Logger) {
  const { url, certificates, timeoutMs, lastGoodMs = 0 } = address;
  const { watched, isAnswering } = watchCalls(createPbxRequest(url, certificates));
  const request = breaker(watched, log);
  const tokens = createTokenKeeper({ request, requestAnyway: watched }, address, address, log);
  // These two lines show how a read handles failures, from the inside out.
  const read = deadline(withToken(repeat(fewAtATime(request)), tokens), timeoutMs);
  const { readOrLastGood, forget } = lastGood(shared(read), lastGoodMs, timeoutMs / 2);

  return {
    /** Makes one documented read. With `readEnvelope` another thread can parse the reply. */
    read,

    /** Reads a contact by its ID for a user: equal reads are shared, and the card may come from memory. */
    readOrLastGood,

    /** Logs in before the first caller. Never throws: the first request reports any failure. */
    async logIn(): Promise<void> {
      await tokens.current().catch(() => {});
    },

    /** What is known without a call to the PBX: whether it answered the latest call, and the token's state. */
    state: () => ({ isAnswering: isAnswering(), ...tokens.state() }),

    /** Forgets all cards and releases the token. */
    close: (): Promise<void> => {
      forget();
      return tokens.revoke();
    },
  };
}

export type Pbx = ReturnType<typeof createPbx>;

/** A refused token is renewed once, and the read is then repeated once. */
function withToken(request: PbxRequest, tokens: TokenKeeper): ReadUntil {
  return async (path, parameters, signal, readEnvelope) => {
    const send = async (token: string) => {
      const query = { ...parameters, access_token: token };
      const reply = await request({ method: "GET", path, query }, signal, readEnvelope);
      const isAccepted = reply.errcode !== errcode.TOKEN_EXPIRED;
      tokens.judged(token, isAccepted);
      return isAccepted ? reply : null;
    };
    const token = await inTime(tokens.current(), signal);
    const reply = (await send(token)) ?? (await send(await inTime(tokens.after(token), signal)));
    if (reply === null) throw new Problem("token-refused");
    return reply;
  };
}
