/**
 * A hostile client against a gateway over real sockets: each limit applies, and other clients are served
 * meanwhile.
 */
import { once } from "node:events";
import { createServer, request } from "node:http";
import { connect, type Socket } from "node:net";
import { text } from "node:stream/consumers";

import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";

import * as bounds from "../core/limits.ts";
import { listenAnywhere, openBoth, problemOf, read } from "../testing/gateway.fixture.ts";
import { boundConnections } from "./connections.ts";

let both: Awaited<ReturnType<typeof openBoth>>;
let port: number;
const open: Socket[] = [];

beforeAll(async () => {
  both = await openBoth();
  port = Number(new URL(both.gateway.url).port);
});
afterAll(async () => {
  for (const socket of open) socket.destroy();
  await both.close();
});

/** A connection as from another machine: each loopback address is a client of its own. */
async function connection(localAddress = "127.0.0.9"): Promise<Socket> {
  const socket = connect({ port, host: "127.0.0.1", localAddress });
  open.push(socket);
  socket.on("error", () => {});
  await once(socket, "connect");
  return socket;
}

/** The answer to another client, with an address of its own. */
async function servedMeanwhile(at: number | string = port): Promise<number | undefined> {
  const asking = request({
    port: at,
    host: "127.0.0.1",
    localAddress: "127.0.0.2",
    path: "/healthz",
  });
  asking.end();
  const [reply] = await once(asking, "response");
  reply.resume();
  return reply.statusCode;
}

const statusOf = (answer: string) => Number(answer.split(" ")[1]);

describe("refuses a request that is too large:", () => {
  test("a long URL", async () => {
    const reply = await both.gateway.get(`/directory?q=${"a".repeat(bounds.longestUrl)}`);
    expect(await problemOf(reply)).toEqual([413, "urn:frontdesk:problem:too-large"]);
  });

  test("many headers", async () => {
    const names = Array.from({ length: bounds.mostHeaders }, (_, at) => [`X-${at}`, "1"]);
    const answer = await both.gateway.raw(`${read}?id=4`, Object.fromEntries(names));
    expect(statusOf(answer)).toBe(413);
    const more = Array.from({ length: 10 * bounds.mostHeaders }, (_, at) => [`X-${at}`, "1"]);
    expect(statusOf(await both.gateway.raw(`${read}?id=4`, Object.fromEntries(more)))).toBe(413);
  });

  test("huge headers", async () => {
    const answer = await both.gateway.raw(`${read}?id=4`, {
      Cookie: "a".repeat(bounds.largestHeaders),
    });
    expect(statusOf(answer)).toBe(431);
  });

  test.each([
    { "Content-Length": "1000000000" },
    { "Content-Length": "1", Expect: "100-continue" },
    { "Transfer-Encoding": "chunked" },
  ])("a body, before any of it is sent: %j", async (headers) => {
    for (const method of ["GET", "POST"]) {
      // oxlint-disable-next-line no-await-in-loop -- one connection after the other
      const answer = await both.gateway.raw(`${read}?id=4`, headers, method);
      expect([statusOf(answer), answer.includes("100 Continue")]).toEqual([413, false]);
    }
  });

  test("and none of them reaches the PBX", () => {
    expect(both.simulator.requests).toEqual([]);
  });
});

describe.concurrent("drops a slow client", () => {
  // The machine may be busy with other tests.
  const most = 2 * bounds.headersWithinMs + bounds.lookEveryMs;

  test.each([
    ["nothing at all", "", ""],
    ["its headers byte by byte", "GET /healthz HTTP/1.1\r\nHost: localhost\r\n", "X-A: 1\r\n"],
  ])("that sends %s", { timeout: 20_000 }, async (_, first, then) => {
    const socket = await connection();
    const began = performance.now();
    socket.write(first);
    const drip = setInterval(() => socket.write(then), 500);
    expect(await servedMeanwhile()).toBe(200);
    await text(socket).catch(() => "");
    clearInterval(drip);
    expect(performance.now() - began).toBeLessThan(most);
  });

  test.each([
    ["nothing", { readNothingForMs: 300, readWithinMs: 60_000 }],
    ["a little now and then", { readNothingForMs: 60_000, readWithinMs: 600 }],
  ])("that reads %s of its reply", { timeout: 20_000 }, async (what, shorter) => {
    const began = performance.now();
    const server = createServer((_, response) => {
      response.once("close", () => server.emit("answered"));
      response.write(Buffer.alloc(64 * 1024 * 1024));
    });
    const answered = once(server, "answered");
    boundConnections(server, { pbxTimeoutMs: 0, proxy: null }, { ...bounds, ...shorter });
    const client = connect(await listenAnywhere(server), "127.0.0.1");
    client.on("error", () => {}).pause();
    client.write("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");
    const sips = setInterval(() => what !== "nothing" && client.read(1024), 50);
    await answered;
    expect(performance.now() - began).toBeLessThan(10_000);
    clearInterval(sips);
    client.destroy();
    server.close();
  });
});

describe("a client that floods the gateway", () => {
  test("is refused, and another client is served", { timeout: 30_000 }, async () => {
    const flooded = await openBoth({}, {}, {}, { requestsPerSecond: 1 });
    const hundred = Array.from({ length: 100 }, () => flooded.gateway.get("/healthz"));
    const flood = await Promise.all(hundred);
    const served = flood.filter(({ status }) => status === 200);
    const refused = flood.filter(({ status }) => status === 429);
    expect(served.length).toBeGreaterThanOrEqual(bounds.burstPerSecond);
    expect(refused.length).toBeGreaterThan(50);
    expect(refused[0]?.headers.get("Retry-After")).toBe("1");
    expect(await problemOf(refused[0] ?? new Response())).toEqual([
      429,
      "urn:frontdesk:problem:too-many-requests",
    ]);
    expect(await servedMeanwhile(new URL(flooded.gateway.url).port)).toBe(200);
    // The flood is one line of the log, beside the served requests.
    expect(flooded.gateway.logged().match(/rate limit exceeded/g)).toHaveLength(1);
    expect(flooded.gateway.logged()).not.toContain("too-many-requests");
    await vi.waitFor(async () => expect((await flooded.gateway.get("/healthz")).status).toBe(200), {
      timeout: 5000,
      interval: 1100,
    });
    await flooded.close();
  });
});

test.each([
  ["/healthz", 1],
  ["/directory?q=a", bounds.searchWeight],
  ["/contacts?q=a", bounds.pageWeight],
  ["/contacts/4", bounds.pageWeight],
  ["/lookup?number=1", bounds.pageWeight],
])("lets a flood of %s through by its weight", { timeout: 30_000 }, async (path, weight) => {
  const perSecond = 8;
  const flooded = await openBoth({}, {}, {}, { requestsPerSecond: perSecond });
  const began = performance.now();
  const hundred = Array.from({ length: 100 }, () => flooded.gateway.get(path));
  const flood = await Promise.all(hundred);
  const seconds = (performance.now() - began) / 1000;
  const passed = flood.filter(({ status }) => status !== 429).length;
  expect(passed).toBeGreaterThanOrEqual((perSecond * bounds.burstPerSecond) / weight);
  expect(passed).toBeLessThanOrEqual((perSecond * (bounds.burstPerSecond + seconds)) / weight);
  await flooded.close();
});

test("a flood from another site's page does not affect the same browser's Frontdesk", async () => {
  const flooded = await openBoth({}, {}, {}, { requestsPerSecond: 2 });
  const image = { "Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "no-cors" };
  for (const path of ["/contacts/4", "/directory", "/healthz"]) {
    const hundred = Array.from({ length: 100 }, () => flooded.gateway.raw(path, image));
    // oxlint-disable-next-line no-await-in-loop -- one flood after the other
    const flood = await Promise.all(hundred);
    expect(flood.map(statusOf)).toContain(429);
  }
  expect((await flooded.gateway.get(`${read}?id=4`)).status).toBe(200);
  await flooded.close();
});

describe("a thousand connections of one client", () => {
  test("exceed its limit, and another client is served", { timeout: 30_000 }, async () => {
    const sockets = await Promise.all(
      Array.from({ length: 1000 }, () => connection("127.0.0.10").catch(() => null)),
    );
    expect(await servedMeanwhile()).toBe(200);
    const left = () => sockets.filter((socket) => socket?.readyState === "open").length;
    await vi.waitFor(() => expect(left()).toBeLessThanOrEqual(bounds.mostConnectionsOfClient), {
      timeout: 10_000,
    });
    expect(left()).toBeGreaterThan(0);
  });
});
