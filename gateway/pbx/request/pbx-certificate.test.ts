/** Which certificates of a PBX the gateway trusts, tested with a real TLS server. */
import { createServer } from "node:https";

import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";

import { startSimulator, type Simulator } from "#pbx/simulator/simulator.ts";

import type { Certificate } from "../../settings/tls-certificate.ts";
import { certificateFor } from "../../testing/certificate.fixture.ts";
import {
  credentials,
  listenAnywhere,
  openGateway,
  problemOf,
  read,
} from "../../testing/gateway.fixture.ts";

const closing: (() => unknown)[] = [];
afterEach(async () => {
  await Promise.all(closing.splice(0).map((close) => close()));
});

/** A simulator behind TLS with this certificate, and a gateway that trusts `certificates`. */
async function readBehind(presented: Certificate, certificates: string | null) {
  const simulator: Simulator = await startSimulator(credentials);
  const server = createServer(presented, (request, response) => {
    void fetch(simulator.url + (request.url ?? ""), {
      method: request.method ?? "GET",
      headers: { "User-Agent": "OpenAPI", "Content-Type": "application/json" },
      ...(request.method === "POST" && { body: JSON.stringify(logIn) }),
    })
      .then((reply) => reply.text())
      .then((text) => response.setHeader("Connection", "close").end(text));
  });
  const port = await listenAnywhere(server);
  const gateway = await openGateway({ url: `https://localhost:${port}`, certificates });
  closing.push(
    gateway.close,
    () => server.close(),
    () => simulator.close(),
  );
  const reply = await gateway.get(`${read}?id=4`);
  return { status: reply.status, reply, logged: gateway.logged };
}

const logIn = { username: credentials.clientId, password: credentials.clientSecret };
const unreachable = [502, "urn:frontdesk:problem:pbx-unreachable"];

describe.each([undefined, "0"])("with NODE_TLS_REJECT_UNAUTHORIZED=%s", (value) => {
  beforeEach(() => void vi.stubEnv("NODE_TLS_REJECT_UNAUTHORIZED", value));
  afterEach(() => void vi.unstubAllEnvs());

  test("rejects a certificate without a trusted issuer, and logs why", async () => {
    const { reply, logged } = await readBehind(await certificateFor("localhost"), null);
    expect(await problemOf(reply)).toEqual(unreachable);
    expect(logged()).toMatch(/SELF_SIGNED|UNABLE_TO_VERIFY/);
  });

  test("rejects another certificate for the same name", async () => {
    const own = await certificateFor("localhost");
    const other = await certificateFor("localhost");
    expect(await problemOf((await readBehind(other, own.cert)).reply)).toEqual(unreachable);
  });

  test("rejects a certificate that the CA issued for another host", async () => {
    const ca = await certificateFor("Company CA");
    const presented = await certificateFor("printer.invalid", ca);
    const { reply, logged } = await readBehind(presented, ca.cert);
    expect(await problemOf(reply)).toEqual(unreachable);
    expect(logged()).toContain("ERR_TLS_CERT_ALTNAME_INVALID");
  });
});

test("accepts the PBX's own certificate under any host name", async () => {
  const own = await certificateFor("yeastar-pbx.invalid");
  expect((await readBehind(own, own.cert)).status).toBe(200);
});

test("accepts the PBX's own certificate with an unknown issuer", async () => {
  const own = await certificateFor("pbx.invalid", await certificateFor("Some CA"));
  expect((await readBehind(own, own.cert)).status).toBe(200);
});

test("accepts a certificate that the CA issued for the host", async () => {
  const ca = await certificateFor("Company CA");
  expect((await readBehind(await certificateFor("localhost", ca), ca.cert)).status).toBe(200);
});
