/** The PBX as the rest of the gateway sees it: documented reads, with a token that nobody else knows. */
import * as errcode from "#pbx/contract/errcode.ts";

import type { Logger } from "./logger.ts";
import { createPbxRequest, type PbxRequest } from "./pbx-request.ts";
import { watchCalls } from "./pbx-watch.ts";
import { breaker } from "./reads/breaker.ts";
import { deadline, inTime } from "./reads/deadline.ts";
import { fewAtATime } from "./reads/few-at-a-time.ts";
import { lastGood } from "./reads/last-good.ts";
import type { ReadUntil } from "./reads/read.ts";
import { repeat } from "./reads/repeat.ts";
import { shared } from "./reads/shared.ts";
import { createTokenKeeper, type Credentials, type TokenKeeper } from "./token-keeper.ts";

export type PbxAddress = Credentials & {
  /** Such as `https://pbx.example:8088`, without a slash at its end. */
  readonly url: string;
  /** The CA's certificate or the PBX's own, in PEM form; `null`: whatever Node.js trusts. */
  readonly certificates: string | null;
  readonly timeoutMs: number;
  /** How long a card is served from memory when the PBX fails; where not given, it never is. */
  readonly lastGoodMs?: number;
};

export function createPbx(address: PbxAddress, log: Logger) {
  const { url, certificates, timeoutMs, lastGoodMs = 0 } = address;
  const { watched, isAnswering } = watchCalls(createPbxRequest(url, certificates));
  const request = breaker(watched, log);
  const tokens = createTokenKeeper(request, address, timeoutMs, log);
  // The two lines that say how a read meets what may go wrong, from the inside out.
  const read = deadline(withToken(repeat(fewAtATime(request)), tokens), timeoutMs);
  const { readOrLastGood, forget } = lastGood(shared(read), lastGoodMs, timeoutMs / 2);

  return {
    /** Makes one documented read. With `readEnvelope` the reply can be read in another thread. */
    read,

    /** Reads a contact by its ID for who looks at it: equal reads are one, and a card may come from memory. */
    readOrLastGood,

    /** Logs in ahead of the first caller. Never throws: that caller will be told what went wrong. */
    async logIn(): Promise<void> {
      await tokens.current().catch(() => {});
    },

    /** What is known without asking the PBX: whether its latest call was answered, and of the token. */
    state: () => ({ isAnswering: isAnswering(), ...tokens.state() }),

    /** Forgets all cards and gives the token back. */
    close: (): Promise<void> => {
      forget();
      return tokens.revoke();
    },
  };
}

export type Pbx = ReturnType<typeof createPbx>;

/** A refused token is renewed once, and the read made once more. */
function withToken(request: PbxRequest, tokens: TokenKeeper): ReadUntil {
  return async (path, parameters, signal, readEnvelope) => {
    const send = (token: string) => {
      const query = { ...parameters, access_token: token };
      return request({ method: "GET", path, query }, signal, readEnvelope);
    };
    const token = await inTime(tokens.current(), signal);
    const reply = await send(token);
    if (reply.errcode !== errcode.TOKEN_EXPIRED) return reply;
    return send(await inTime(tokens.after(token), signal));
  };
}
