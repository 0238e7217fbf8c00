/** A PBX that answers as a test wants, over real sockets, and counts what reaches it: for tests. */
import { createServer, type RequestListener, type ServerResponse } from "node:http";
import { createServer as createTlsServer } from "node:https";

import { apiRoot } from "#pbx/contract/endpoints.ts";
import { jayPrichett } from "#pbx/simulator/people/jay-prichett.ts";

import type { Certificate } from "../settings/tls-certificate.ts";
import { listenAnywhere } from "./gateway.fixture.ts";

export type Behaviour = (response: ServerResponse) => unknown;

export const json =
  (value: unknown): Behaviour =>
  (response) =>
    response.setHeader("Content-Type", "application/json").end(JSON.stringify(value));

const goodToken = {
  errcode: 0,
  errmsg: "SUCCESS",
  access_token_expire_time: 1800,
  access_token: "access",
  refresh_token_expire_time: 86_400,
  refresh_token: "refresh",
};
export const logsIn = json(goodToken);
export const goodCard = json({ errcode: 0, errmsg: "SUCCESS", data: jayPrichett });

type Options = {
  readonly logIn?: Behaviour | undefined;
  readonly contact?: Behaviour | undefined;
  readonly tls?: Certificate | undefined;
};

export async function openHostilePbx({ logIn = logsIn, contact = goodCard, tls }: Options = {}) {
  const seen = { connections: 0, logIns: 0, reads: 0 };
  const behaviour = { logIn, contact };
  const answer: RequestListener = (request, response) => {
    response.setHeader("Connection", "close");
    // An answer waits for the whole request, as a PBX's does.
    request.resume().once("end", () => {
      switch (new URL(request.url ?? "/", "http://pbx").pathname.slice(apiRoot.length)) {
        case "/get_token":
          seen.logIns += 1;
          return behaviour.logIn(response);
        case "/company_contact/get":
          seen.reads += 1;
          return behaviour.contact(response);
        default:
          return json({ errcode: 10001 })(response);
      }
    });
  };
  const server = tls ? createTlsServer(tls, answer) : createServer(answer);
  server.on("connection", () => (seen.connections += 1));
  const port = await listenAnywhere(server);
  return {
    url: tls ? `https://localhost:${port}` : `http://127.0.0.1:${port}`,
    seen,
    /** Changes the behaviour from now on; counts start again at zero. */
    turn({ logIn: nextLogIn, contact: nextContact }: Options): void {
      behaviour.logIn = nextLogIn ?? logsIn;
      behaviour.contact = nextContact ?? goodCard;
      Object.assign(seen, { connections: 0, logIns: 0, reads: 0 });
    },
    async close(): Promise<void> {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}
