/** Limits an HTTP server's connections: how many there are, and how long each may take. */
import type { Server } from "node:http";
import type { BlockList, Socket } from "node:net";

import * as bounds from "../core/limits.ts";
import { clientOf, plainAddress } from "../http/client-address.ts";
import { isListed } from "../net/address-list.ts";
import { createOpenConnections } from "./open-connections.ts";

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
  /** The proxy, which brings the connections of many clients; `null` if there is none. */
  readonly proxy: BlockList | null;
};

export function boundConnections(
  server: Server,
  { pbxTimeoutMs, proxy }: Around,
  {
    mostHeaders,
    mostConnections,
    fewIdleConnections,
    mostConnectionsOfClient,
    readNothingForMs,
    readWithinMs,
  }: Bounds = bounds,
): void {
  // An answer may need two reads from the PBX, one after the other.
  const answerWithinMs = 2 * pbxTimeoutMs;
  // One more is read, so that too many are noticed: Node.js drops the rest silently.
  server.maxHeadersCount = mostHeaders + 1;
  server.maxConnections = mostConnections;
  server.timeout = answerWithinMs + readNothingForMs;

  const open = createOpenConnections();
  const ofClients = new Map<string, number>();
  /** Whether the client may open one more. A trusted proxy may: it brings every client's. */
  function admits(socket: Socket): boolean {
    const address = plainAddress(socket.remoteAddress ?? "");
    if (proxy !== null && isListed(proxy, address)) return true;
    const client = clientOf(address);
    const connections = ofClients.get(client) ?? 0;
    if (connections >= mostConnectionsOfClient) return false;
    ofClients.set(client, connections + 1);
    socket.once("close", () => {
      const left = (ofClients.get(client) ?? 1) - 1;
      if (left === 0) ofClients.delete(client);
      else ofClients.set(client, left);
    });
    return true;
  }

  server.on("connection", (socket) => {
    if (!admits(socket)) {
      socket.destroy();
      return;
    }
    open.closeDownTo(fewIdleConnections - 1);
    open.opened(socket);
  });

  server.on("request", (request, response) => {
    open.answering(request.socket, response);
    const tooLate = setTimeout(() => response.destroy(), answerWithinMs + readWithinMs);
    tooLate.unref();
    response.once("close", () => clearTimeout(tooLate));
  });

  // No "100 Continue": the gateway accepts no body.
  server.on("checkContinue", (request, response) => server.emit("request", request, response));
}
