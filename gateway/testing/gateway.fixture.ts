/** A gateway in front of a simulator, over real sockets, with its log at hand: for tests. */
import { once } from "node:events";
import { connect, type Server } from "node:net";
import { text } from "node:stream/consumers";

import { pino } from "pino";

import { startSimulator, type SimulatorOptions } from "#pbx/simulator/simulator.ts";

import { createApi } from "../app/api.ts";
import { createDirectory, type DirectoryOptions } from "../directory/directory.ts";
import { openBuilderHere } from "../directory/filling/open-builder.ts";
import { createPbx, type PbxAddress } from "../pbx/pbx.ts";
import { listen } from "../server/listen.ts";

export const credentials = { clientId: "planted-client-id", clientSecret: "planted-client-secret" };
export const read = "/openapi/v1.0/company_contact/get";

/** A log that is kept as text. */
export function keptLog() {
  const lines: string[] = [];
  const log = pino({ base: null }, { write: (line: string) => lines.push(line) });
  return { log, logged: () => lines.join("") };
}

/** Lets a server listen on any free port of loopback, and returns the port. */
export async function listenAnywhere(server: Server): Promise<number> {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  return typeof address === "object" && address !== null ? address.port : 0;
}

/** Sends a request exactly as given, which `fetch` would tidy up, and returns the whole answer. */
export const rawTo =
  (port: number) =>
  (target: string, headers: Readonly<Record<string, string>> = {}, method = "GET") => {
    const sent = { Host: `localhost:${port}`, Connection: "close", ...headers };
    const lines = Object.entries(sent).map(([name, value]) => `${name}: ${value}\r\n`);
    const socket = connect(port, "127.0.0.1");
    socket.write(`${method} ${target} HTTP/1.1\r\n${lines.join("")}\r\n`);
    return text(socket);
  };

/** A gateway in front of the server at `address`. */
export async function openGateway(
  address: Partial<PbxAddress> & Pick<PbxAddress, "url">,
  options: Partial<DirectoryOptions> = {},
  allowed: Parameters<typeof createApi>[2] = {},
) {
  const { log, logged } = keptLog();
  const timeoutMs = 5000;
  const usually = { ...credentials, certificates: null, timeoutMs, lastGoodMs: 600_000 };
  const pbx = createPbx({ ...usually, ...address }, log);
  const callerRule = { lastDigits: 7, callingCode: null };
  const usual = { openBuilder: openBuilderHere, timeoutMs, freshMs: 60_000, callerRule };
  const directory = createDirectory({ pbx, ...usual, ...options }, log);
  const server = await listen(createApi({ pbx, directory }, log, allowed).fetch, {
    host: "127.0.0.1",
    port: 0,
    timeoutMs: address.timeoutMs ?? timeoutMs,
  });
  const { port } = new URL(server.url);
  return {
    pbx,
    directory,
    logged,
    url: server.url,
    get: (path: string, init?: RequestInit) => fetch(server.url + path, init),
    raw: rawTo(Number(port)),
    close: async () => {
      directory.close();
      await server.close();
      await pbx.close();
    },
  };
}

/** A gateway in front of a simulator; `options` are the simulator's, `more` are the directory's. */
export async function openBoth(
  options: Partial<SimulatorOptions> = {},
  address: Partial<PbxAddress> = {},
  more: Partial<DirectoryOptions> = {},
  allowed: Parameters<typeof createApi>[2] = {},
) {
  const simulator = await startSimulator({ ...credentials, ...options });
  const gateway = await openGateway({ url: simulator.url, ...address }, more, allowed);
  return {
    simulator,
    gateway,
    close: async () => {
      await gateway.close();
      await simulator.close();
    },
  };
}

/** The status and the type of a problem document. */
export async function problemOf(reply: Response): Promise<unknown> {
  const { type, status, requestId } = await reply.json();
  const isWhole = status === reply.status && /^[\da-f-]{36}$/.test(requestId);
  const mediaType = reply.headers.get("content-type");
  return isWhole && mediaType === "application/problem+json" ? [status, type] : null;
}
