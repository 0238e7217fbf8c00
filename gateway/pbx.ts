/** The PBX as the rest of the gateway sees it: documented reads, with a token that nobody else knows. */
import type { ReadParameters, ReadPath } from "#pbx/contract/endpoints.ts";
import type { Envelope } from "#pbx/contract/envelope.ts";
import * as errcode from "#pbx/contract/errcode.ts";

import type { Logger } from "./logger.ts";
import { createPbxRequest, type ReadEnvelope } from "./pbx-request.ts";
import { Problem } from "./problem.ts";
import { createTokenKeeper, type Credentials } from "./token-keeper.ts";

export type PbxAddress = Credentials & {
  /** Such as `https://pbx.example:8088`, without a slash at its end. */
  readonly url: string;
  /** The CA's certificate or the PBX's own, in PEM form; `null`: whatever Node.js trusts. */
  readonly certificates: string | null;
  readonly timeoutMs: number;
};

export function createPbx(address: PbxAddress, log: Logger) {
  const pbxRequest = createPbxRequest(address.url, address.certificates);
  const tokens = createTokenKeeper(pbxRequest, address, address.timeoutMs, log);

  return {
    /**
     * Makes one documented read and returns its envelope, whatever the errcode. A refused token is
     * renewed once and the read repeated once. Throws `Problem`; `timeoutMs`, the address's where
     * none is given, bounds all of it. With `readEnvelope` the reply can be read in another thread.
     */
    async read<TPath extends ReadPath>(
      path: TPath,
      parameters: ReadParameters<TPath>,
      how: { readonly timeoutMs?: number; readonly readEnvelope?: ReadEnvelope } = {},
    ): Promise<Envelope> {
      const signal = AbortSignal.timeout(how.timeoutMs ?? address.timeoutMs);
      const send = (token: string) => {
        const query = { ...parameters, access_token: token };
        return pbxRequest({ method: "GET", path, query }, signal, how.readEnvelope);
      };
      const token = await inTime(tokens.current(), signal);
      const reply = await send(token);
      if (reply.errcode !== errcode.TOKEN_EXPIRED) return reply;
      return send(await inTime(tokens.after(token), signal));
    },

    /** Logs in ahead of the first caller. Never throws: that caller will be told what went wrong. */
    async logIn(): Promise<void> {
      await tokens.current().catch(() => {});
    },

    /** Gives the token back. */
    close: () => tokens.revoke(),
  };
}

export type Pbx = ReturnType<typeof createPbx>;

/** What many wait for must not end because the time of one of them is up. */
function inTime<T>(shared: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const leave = () => reject(new Problem("pbx-timeout"));
    if (signal.aborted) leave();
    signal.addEventListener("abort", leave, { once: true });
    shared.then(resolve, reject);
  });
}
