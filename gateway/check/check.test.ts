/** What the check says of a PBX that works and of PBXs that do not, and what each of them sees of it. */
import { createServer } from "node:http";
import { createServer as createTlsServer } from "node:https";
import { setTimeout as wait } from "node:timers/promises";

import { afterEach, expect, test, vi } from "vitest";

import { startSimulator, type SimulatorOptions } from "#pbx/simulator/simulator.ts";

import type { Certificate } from "../settings/tls-certificate.ts";
import { certificateFor } from "../testing/certificate.fixture.ts";
import { credentials, listenAnywhere } from "../testing/gateway.fixture.ts";
import { check } from "./check.ts";
import { lineOf } from "./finding.ts";

const closing: (() => unknown)[] = [];
afterEach(async () => {
  await Promise.all(closing.splice(0).map((close) => close()));
});

/** What is printed, and whether all of it is good. */
async function checked(
  url: string,
  more: { clientSecret?: string; certificates?: string } = {},
  timeoutMs = 10_000,
) {
  const lines: string[] = [];
  const address = { ...credentials, url, certificates: null, ...more };
  for await (const finding of check(address, timeoutMs)) lines.push(lineOf(finding));
  const printed = lines.join("\n");
  expect(printed).not.toMatch(/planted|Prichett|5503308/);
  return { lines, printed, isGood: !printed.includes("✗") };
}

async function simulated(options: Partial<SimulatorOptions> = {}) {
  const simulator = await startSimulator({ ...credentials, ...options });
  closing.push(() => simulator.close());
  return simulator;
}

/** Something that is no PBX, or not quite one. */
async function answering(status: number, body: string, headers: Record<string, string> = {}) {
  let asked = 0;
  const server = createServer((_, response) => {
    asked += 1;
    response.writeHead(status, { Connection: "close", ...headers }).end(body);
  });
  const port = await listenAnywhere(server);
  closing.push(() => server.close());
  return { url: `http://127.0.0.1:${port}`, asked: () => asked };
}

test("a PBX that works is good all over, after one log-in and one read, and keeps no token", async () => {
  const simulator = await simulated();
  const { lines, isGood } = await checked(simulator.url);
  expect(lines).toEqual([
    "✓ Address: the host is known, and the port can be reached.",
    "✓ Certificate: none, since PBX_URL begins with http:. Use https: wherever you can.",
    "✓ Credentials: the PBX accepts them.",
    "✓ Permission: the API client may read the company contacts.",
    expect.stringMatching(/^✓ Read: works; the PBX has \d+ company contacts\.$/),
    "✓ Token: given back.",
    "✓ Clock: the PBX's and this machine's agree to within two minutes.",
  ]);
  expect(isGood).toBe(true);
  expect(simulator.requests.map(({ path }) => path.replace(/.*v1.0\//, ""))).toEqual([
    "get_token",
    "company_contact/list",
    "del_token",
  ]);
  expect(simulator.tokens.liveCount()).toBe(0);
});

test("a slow log-in is waited for, so that its token is given back", async () => {
  const simulator = await simulated();
  const release = simulator.hold("get_token");
  const checking = checked(simulator.url, {}, 200);
  await vi.waitFor(() => expect(simulator.count("get_token")).toBe(1));
  await wait(400);
  release();
  expect((await checking).printed).toContain("✓ Token: given back.");
  expect([simulator.count("get_token"), simulator.tokens.liveCount()]).toEqual([1, 0]);
});

test("a wrong secret costs one log-in", async () => {
  const simulator = await simulated();
  const { printed } = await checked(simulator.url, { clientSecret: "planted-wrong" });
  expect(printed).toMatch(/✗ Credentials: .*rejected.*errcode -1 FAILURE.*PBX_CLIENT_SECRET.*five/);
  expect(simulator.requests.length).toBe(1);
});

test("eight sessions that are all taken cost one log-in too", async () => {
  const simulator = await simulated();
  for (let taken = 0; taken < 8; taken += 1) simulator.tokens.issue();
  const { printed } = await checked(simulator.url);
  expect(printed).toMatch(/✗ Log-in: all eight sessions/);
  expect(simulator.requests.length).toBe(1);
});

test.each([
  ["company_contact/list", 10_005, "✗ Permission: the API client may not read"],
  ["company_contact/list", -2, "✗ Read: the PBX failed the read (errcode -2"],
  ["company_contact/list", 60_001, "✓ Read: works; the PBX has no company contacts"],
  ["company_contact/list", 70_087, "✗ Read: the PBX does not permit this machine's address"],
  ["company_contact/list", 10_004, "✗ Read: the PBX refused the token that it had just issued"],
  ["get_token", -1, "✗ Credentials: the PBX rejected the log-in (errcode -1 FAILURE)"],
  ["get_token", 70_004, "✗ Log-in: the PBX has blocked this machine's address"],
  ["get_token", 70_087, "✗ Log-in: the PBX does not permit this machine's address"],
  ["get_token", 10_001, "✗ Log-in: this PBX has no such API (errcode 10001"],
  ["get_token", 70_120, "✗ Log-in: the PBX refused the log-in (errcode 70120"],
  ["get_token", 4711, "✗ Log-in: the PBX refused the log-in (errcode 4711)"],
  ["get_token", -2, "✗ Log-in: the PBX cannot take a log-in now"],
  ["get_token", 70_123, "✗ Log-in: the PBX cannot take a log-in now"],
  ["del_token", -2, "✗ Token: the PBX did not take it back"],
])("%s that fails by %i is: %s", async (path, errcode, line) => {
  const simulator = await simulated();
  simulator.fail(path, errcode);
  const { printed } = await checked(simulator.url);
  expect(printed).toContain(line);
  expect(simulator.count("get_token")).toBe(1);
  if (path === "company_contact/list") expect(simulator.tokens.liveCount()).toBe(0);
});

test.each([
  ["http://127.0.0.1:1", "✗ Address: nothing listens on that port"],
  ["https://127.0.0.1:1", "✗ Address: nothing listens on that port"],
  ["http://planted-host.invalid", "✗ Address: the host in PBX_URL is not known here"],
])("where there is no PBX at %s: %s", async (url, line) => {
  expect((await checked(url)).printed).toContain(line);
});

test.each([
  [502, "<h1>planted</h1>", /✗ Log-in: something before the PBX.*HTTP 502/],
  [200, "<h1>planted</h1>", /✗ Log-in: what answers there is not the PBX's API/],
  [200, '{"errcode":0}', /✗ Log-in: what answers there is not the PBX's API/],
])("what answers with %i and %j is told from a PBX, and asked once", async (status, body, line) => {
  const other = await answering(status, body);
  expect((await checked(other.url)).printed).toMatch(line);
  expect(other.asked()).toBe(1);
});

test("a clock that differs is told", async () => {
  const other = await answering(502, "", { Date: new Date(Date.now() - 3_600_000).toUTCString() });
  expect((await checked(other.url)).printed).toMatch(/✗ Clock: the PBX's is 3\d{3} s behind/);
});

async function behindTls(presented: Certificate) {
  let asked = 0;
  const server = createTlsServer(presented, (_, response) => {
    asked += 1;
    response.writeHead(502).end();
  });
  const port = await listenAnywhere(server);
  closing.push(() => server.close());
  return { url: `https://localhost:${port}`, asked: () => asked };
}

test("an unknown certificate is told with its fingerprint, and nothing is sent", async () => {
  const { url, asked } = await behindTls(await certificateFor("localhost"));
  const { lines, printed } = await checked(url);
  expect(printed).toMatch(
    /✗ Certificate: it is not trusted .*PBX_CA_FILE.*SHA-256 .*([\dA-F]{2}:){31}/,
  );
  expect([lines.length, asked()]).toEqual([2, 0]);
});

test("the very certificate in PBX_CA_FILE is trusted, and another one is not", async () => {
  const [own, other] = [await certificateFor("pbx.example"), await certificateFor("localhost")];
  const { url, asked } = await behindTls(own);
  const known = await checked(url, { certificates: own.cert });
  expect(known.printed).toMatch(/✓ Certificate: trusted, and valid until \d{4}-\d\d-\d\d\./);
  expect(asked()).toBe(1);
  const changed = await checked(url, { certificates: other.cert });
  expect(changed.printed).toMatch(/✗ Certificate: it is not the one in PBX_CA_FILE/);
  expect(asked()).toBe(1);
});

test("a port without TLS is told from one with it", async () => {
  const other = await answering(200, "{}");
  const { printed } = await checked(other.url.replace("http:", "https:"));
  expect(printed).toMatch(/✗ Certificate: no encrypted connection comes about/);
  expect(other.asked()).toBe(0);
});
