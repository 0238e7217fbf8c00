/** Crowds of connections against servers over real sockets: the longest idle one is closed, all others are served. */
import { once } from "node:events";
import { createServer, request, type RequestListener } from "node:http";
import { createServer as createTlsServer } from "node:https";
import { connect, type Server, type Socket } from "node:net";
import { text } from "node:stream/consumers";
import { connect as connectTls } from "node:tls";

import { generate } from "selfsigned";
import { afterEach, describe, expect, test, vi } from "vitest";

import * as bounds from "../core/limits.ts";
import { listenAnywhere, openBoth } from "../testing/gateway.fixture.ts";
import { boundConnections } from "./connections.ts";

let ends: (() => unknown)[] = [];
afterEach(async () => {
  await Promise.all(ends.map((end) => end()));
  ends = [];
});

/** Opens a connection as from another machine: each loopback address is a client of its own. */
async function opened(port: number, localAddress: string): Promise<Socket> {
  const socket = connect({ port, host: "127.0.0.1", localAddress });
  ends.push(() => socket.destroy());
  socket.on("error", () => {});
  await once(socket, "connect");
  return socket;
}

/** The status that a client without a connection gets. */
async function asked(port: number, localAddress: string, path: string): Promise<number> {
  const asking = request({ port, host: "127.0.0.1", localAddress, path, agent: false });
  asking.end();
  const [reply] = await once(asking, "response");
  await text(reply);
  return reply.statusCode;
}

const isOpen = (socket: Socket): boolean => socket.readyState === "open";
const get = "GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n";

describe("four addresses at their connection limit shut out no other client", () => {
  test.each([
    ["that send nothing", ""],
    ["that begin a request", "GET /healthz HTTP/1.1\r\nHost: loc"],
    ["that have made a request", get],
  ])("%s", { timeout: 60_000 }, async (_, sent) => {
    const both = await openBoth();
    ends.push(both.close);
    const port = Number(new URL(both.gateway.url).port);
    const addresses = ["127.0.0.11", "127.0.0.12", "127.0.0.13", "127.0.0.14"];
    const crowd: Socket[] = [];
    for (const address of addresses) {
      for (let count = 0; count < bounds.mostConnectionsOfClient; count += 64) {
        const some = Array.from({ length: 64 }, async () => {
          const socket = await opened(port, address).catch(() => null);
          if (socket === null) return;
          crowd.push(socket);
          socket.write(sent);
          if (sent.endsWith("\r\n\r\n")) await once(socket, "data").catch(() => null);
        });
        // oxlint-disable-next-line no-await-in-loop -- not more at once than a server accepts
        await Promise.all(some);
      }
    }
    expect(crowd.length).toBeGreaterThan(bounds.fewIdleConnections);
    for (let count = 0; count < 30; count += 1) {
      for (const path of ["/healthz", "/openapi/v1.0/company_contact/get?id=4", "/directory"]) {
        // oxlint-disable-next-line no-await-in-loop -- one after the other
        expect(await asked(port, "127.0.0.2", path)).toBe(200);
      }
    }
  });
});

const few = { ...bounds, mostConnections: 12, fewIdleConnections: 8, mostConnectionsOfClient: 5 };

/** A server with room for few. `/slow` is answered on demand, `/large` with more than any client reads. */
async function openSmall(createFor: (listener: RequestListener) => Server) {
  let answerSlow = () => {};
  const server = createFor((asking, response) => {
    if (asking.url === "/slow") answerSlow = () => response.end("slow");
    else if (asking.url === "/large") response.end(Buffer.alloc(64 * 1024 * 1024));
    else response.end("at once");
  });
  const port = await listenAnywhere(server);
  ends.push(() => server.close());
  return { server, port, answerSlow: () => answerSlow() };
}

const plain = () =>
  openSmall((listener) => {
    const server = createServer(listener);
    boundConnections(server, { pbxTimeoutMs: 10_000, proxy: null }, few);
    return server;
  });

const sendGet = (socket: Socket, path: string) =>
  socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\n\r\n`);

/** Opens this many connections, each from an address of its own, one after the other. */
async function openInTurn(port: number, count: number, from = 20): Promise<Socket[]> {
  const sockets: Socket[] = [];
  for (let at = 0; at < count; at += 1) {
    // oxlint-disable-next-line no-await-in-loop -- in this order
    sockets.push(await opened(port, `127.0.0.${from + at}`));
  }
  return sockets;
}

describe("with many connections", () => {
  test("closes the longest idle ones, in order", async () => {
    const { port } = await plain();
    const sockets = await openInTurn(port, 8);
    await openInTurn(port, 3, 40);
    await vi.waitFor(() =>
      expect(sockets.map(isOpen)).toEqual([false, false, false, true, true, true, true, true]),
    );
  });

  test("does not count one that has just been used as the longest idle", async () => {
    const { port } = await plain();
    const used = await opened(port, "127.0.0.19");
    const others = await openInTurn(port, 7);
    sendGet(used, "/");
    await once(used, "data");
    await openInTurn(port, 7, 40);
    await vi.waitFor(() => expect(others.some(isOpen)).toBe(false));
    expect(isOpen(used)).toBe(true);
  });

  test("keeps one that waits for its answer, however old", async () => {
    const { server, port, answerSlow } = await plain();
    const waiting = await opened(port, "127.0.0.19");
    sendGet(waiting, "/slow");
    await once(server, "request");
    await openInTurn(port, 7);
    const others = await openInTurn(port, 11, 40);
    await vi.waitFor(() => expect(others.filter(isOpen)).toHaveLength(7));
    answerSlow();
    const [answer] = await once(waiting, "data");
    expect(String(answer)).toContain("slow");
  });

  test("closes one whose client does not read if no other is idle", async () => {
    const { port } = await plain();
    const readers = await openInTurn(port, 7);
    for (const socket of readers) {
      socket.pause();
      sendGet(socket, "/large");
    }
    const [idle] = await openInTurn(port, 1, 40);
    expect(await asked(port, "127.0.0.50", "/")).toBe(200);
    await vi.waitFor(() => expect(idle && isOpen(idle)).toBe(false));
    expect(await asked(port, "127.0.0.51", "/")).toBe(200);
    expect(await asked(port, "127.0.0.52", "/")).toBe(200);
  });

  test("refuses one more of a client at its limit, at no cost to others", async () => {
    const { port } = await plain();
    const sockets = await openInTurn(port, 3);
    await Promise.all(Array.from({ length: 5 }, () => opened(port, "127.0.0.40")));
    await Promise.all(Array.from({ length: 20 }, () => opened(port, "127.0.0.40")));
    expect(await asked(port, "127.0.0.50", "/")).toBe(200);
    expect(sockets.map(isOpen)).toEqual([false, true, true]);
  });

  test("does the same with TLS, even before some handshakes are complete", async () => {
    const { cert, private: key } = await generate([{ name: "commonName", value: "localhost" }]);
    const { port } = await openSmall((listener) => {
      const server = createTlsServer({ cert, key }, listener);
      boundConnections(server, { pbxTimeoutMs: 10_000, proxy: null }, few);
      return server;
    });
    const shaken = connectTls({ port, host: "127.0.0.1", rejectUnauthorized: false });
    ends.push(() => shaken.destroy());
    await once(shaken, "secureConnect");
    const silent = await openInTurn(port, 7);
    sendGet(shaken, "/");
    await once(shaken, "data");
    await openInTurn(port, 3, 40);
    await vi.waitFor(() => expect(silent.map(isOpen).lastIndexOf(false)).toBe(2));
    expect(isOpen(shaken)).toBe(true);
  });
});
