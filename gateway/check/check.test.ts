/** What the check prints for a working PBX and for faulty ones, and what each of them sees. */
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

/** What the check prints, and whether every finding is good. */
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

/** A server that is no PBX, or almost one. */
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

test("reports a working PBX as good after one login and one read, and releases its token", async () => {
  const simulator = await simulated();
  const { lines, isGood } = await checked(simulator.url);
  expect(lines).toEqual([
    "✓ Address: the host was found, and the port accepts connections.",
    "✓ Certificate: none, because PBX_URL begins with http:. Use https: if you can.",
    "✓ Credentials: accepted by the PBX.",
    "✓ Permission: the API client may read the company contacts.",
    expect.stringMatching(/^✓ Read: works; the PBX has \d+ company contacts\.$/),
    "✓ Token: released.",
    "✓ Clock: the PBX's clock and this machine's differ by less than two minutes.",
  ]);
  expect(isGood).toBe(true);
  expect(simulator.requests.map(({ path }) => path.replace(/.*v1.0\//, ""))).toEqual([
    "get_token",
    "company_contact/list",
    "del_token",
  ]);
  expect(simulator.tokens.liveCount()).toBe(0);
});

test("waits for a slow login and releases its token", async () => {
  const simulator = await simulated();
  const release = simulator.hold("get_token");
  const checking = checked(simulator.url, {}, 200);
  await vi.waitFor(() => expect(simulator.count("get_token")).toBe(1));
  await wait(400);
  release();
  expect((await checking).printed).toContain("✓ Token: released.");
  expect([simulator.count("get_token"), simulator.tokens.liveCount()]).toEqual([1, 0]);
});

test("logs in only once with a wrong secret", async () => {
  const simulator = await simulated();
  const { printed } = await checked(simulator.url, { clientSecret: "planted-wrong" });
  expect(printed).toMatch(/✗ Credentials: .*rejected.*errcode -1 FAILURE.*PBX_CLIENT_SECRET.*five/);
  expect(simulator.requests.length).toBe(1);
});

test("logs in only once if all eight sessions are taken", async () => {
  const simulator = await simulated();
  for (let taken = 0; taken < 8; taken += 1) simulator.tokens.issue();
  const { printed } = await checked(simulator.url);
  expect(printed).toMatch(/✗ Login: all eight sessions/);
  expect(simulator.requests.length).toBe(1);
});

test.each([
  ["company_contact/list", 10_005, "✗ Permission: the API client may not read"],
  ["company_contact/list", -2, "✗ Read: the PBX failed the read (errcode -2"],
  ["company_contact/list", 60_001, "✓ Read: works; the PBX has no company contacts"],
  ["company_contact/list", 70_087, "✗ Read: the PBX does not permit this machine's address"],
  ["company_contact/list", 10_004, "✗ Read: the PBX refused the token that it had just issued"],
  ["get_token", -1, "✗ Credentials: the PBX rejected the login (errcode -1 FAILURE)"],
  ["get_token", 70_004, "✗ Login: the PBX has blocked this machine's address"],
  ["get_token", 70_087, "✗ Login: the PBX does not permit this machine's address"],
  ["get_token", 10_001, "✗ Login: the PBX does not offer this API (errcode 10001"],
  ["get_token", 70_120, "✗ Login: the PBX refused the login (errcode 70120"],
  ["get_token", 4711, "✗ Login: the PBX refused the login (errcode 4711)"],
  ["get_token", -2, "✗ Login: the PBX cannot accept a login now"],
  ["get_token", 70_123, "✗ Login: the PBX cannot accept a login now"],
  ["del_token", -2, "✗ Token: the PBX did not release it"],
])("reports %s failing with %i as: %s", async (path, errcode, line) => {
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
  ["http://planted-host.invalid", "✗ Address: the host in PBX_URL was not found"],
])("reports no PBX at %s: %s", async (url, line) => {
  expect((await checked(url)).printed).toContain(line);
});

test.each([
  [502, "<h1>planted</h1>", /✗ Login: something in front of the PBX.*HTTP 502/],
  [200, "<h1>planted</h1>", /✗ Login: the server at this address is not the PBX's API/],
  [200, '{"errcode":0}', /✗ Login: the server at this address is not the PBX's API/],
])(
  "recognizes that an answer with %i and %j is not from a PBX, after one request",
  async (status, body, line) => {
    const other = await answering(status, body);
    expect((await checked(other.url)).printed).toMatch(line);
    expect(other.asked()).toBe(1);
  },
);

test("reports a clock that differs", async () => {
  const other = await answering(502, "", { Date: new Date(Date.now() - 3_600_000).toUTCString() });
  expect((await checked(other.url)).printed).toMatch(/✗ Clock: the PBX's clock is 3\d{3} s behind/);
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

test("reports an unknown certificate with its fingerprint, and sends nothing", async () => {
  const { url, asked } = await behindTls(await certificateFor("localhost"));
  const { lines, printed } = await checked(url);
  expect(printed).toMatch(
    /✗ Certificate: it is not trusted .*PBX_CA_FILE.*SHA-256 .*([\dA-F]{2}:){31}/,
  );
  expect([lines.length, asked()]).toEqual([2, 0]);
});

test("trusts exactly the certificate in PBX_CA_FILE and no other", async () => {
  const [own, other] = [await certificateFor("pbx.example"), await certificateFor("localhost")];
  const { url, asked } = await behindTls(own);
  const known = await checked(url, { certificates: own.cert });
  expect(known.printed).toMatch(/✓ Certificate: trusted, and valid until \d{4}-\d\d-\d\d\./);
  expect(asked()).toBe(1);
  const changed = await checked(url, { certificates: other.cert });
  expect(changed.printed).toMatch(/✗ Certificate: it is neither the certificate in PBX_CA_FILE/);
  expect(asked()).toBe(1);
});

test("distinguishes a port without TLS from one with it", async () => {
  const other = await answering(200, "{}");
  const { printed } = await checked(other.url.replace("http:", "https:"));
  expect(printed).toMatch(/✗ Certificate: the encrypted connection failed/);
  expect(other.asked()).toBe(0);
});
