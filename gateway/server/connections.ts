/** Holds an HTTP server to its bounds: how many connections, and how long one may take for what. */
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
  /** Brings the connections of many clients; `null`: there is none. */
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
  // An answer may need two reads of the PBX, one after the other.
  const answerWithinMs = 2 * pbxTimeoutMs;
  // One more is read, so that too many are seen: Node leaves out the rest in silence.
  server.maxHeadersCount = mostHeaders + 1;
  server.maxConnections = mostConnections;
  server.timeout = answerWithinMs + readNothingForMs;

  const open = createOpenConnections();
  const ofClients = new Map<string, number>();
  /** Whether the client may have one more. A trusted proxy may: it brings everybody's. */
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

  // No "100 Continue": nobody's body is wanted.
  server.on("checkContinue", (request, response) => server.emit("request", request, response));
}
