/** Holds an HTTP server to its bounds: how many connections, and how long one may take for what. */
import type { Server } from "node:http";
import type { BlockList } from "node:net";

import { isListed } from "./address-list.ts";
import * as bounds from "./bounds.ts";
import { clientOf, plainAddress } from "./client-address.ts";

/** For `createServer`, with TLS or without. */
export const serverOptions = {
  maxHeaderSize: bounds.largestHeaders,
  headersTimeout: bounds.headersWithinMs,
  requestTimeout: bounds.requestWithinMs,
  connectionsCheckingInterval: bounds.lookEveryMs,
  keepAliveTimeout: bounds.keepAliveMs,
  handshakeTimeout: bounds.headersWithinMs,
} as const;

type Bounds = Readonly<Record<keyof typeof bounds, number>>;

type Around = {
  /** How long the PBX may take for a request. */
  readonly pbxTimeoutMs: number;
  /** Brings the connections of many clients; `null`: there is none. */
  readonly proxy: BlockList | null;
};

export function boundConnections(
  server: Server,
  { pbxTimeoutMs, proxy }: Around,
  {
    mostHeaders,
    mostConnections,
    mostConnectionsOfClient,
    readNothingForMs,
    readWithinMs,
  }: Bounds = bounds,
): void {
  // An answer may need two reads of the PBX, one after the other.
  const answerWithinMs = 2 * pbxTimeoutMs;
  // One more is read, so that too many are seen: Node leaves out the rest in silence.
  server.maxHeadersCount = mostHeaders + 1;
  server.maxConnections = mostConnections;
  server.timeout = answerWithinMs + readNothingForMs;

  const open = new Map<string, number>();
  server.on("connection", (socket) => {
    const address = plainAddress(socket.remoteAddress ?? "");
    if (proxy !== null && isListed(proxy, address)) return;
    const client = clientOf(address);
    const connections = (open.get(client) ?? 0) + 1;
    open.set(client, connections);
    socket.once("close", () => {
      const left = (open.get(client) ?? 1) - 1;
      if (left === 0) open.delete(client);
      else open.set(client, left);
    });
    if (connections > mostConnectionsOfClient) socket.destroy();
  });

  server.on("request", (_, response) => {
    const tooLate = setTimeout(() => response.destroy(), answerWithinMs + readWithinMs);
    tooLate.unref();
    response.once("close", () => clearTimeout(tooLate));
  });

  // No "100 Continue": nobody's body is wanted.
  server.on("checkContinue", (request, response) => server.emit("request", request, response));
}
