/** Tests which requests from other machines the gateway accepts: host names, proxies and schemes. */
import { generate } from "selfsigned";
import { Agent, fetch } from "undici";
import { afterAll, describe, expect, test } from "vitest";

import { noAudit } from "../audit/audit.ts";
import { clientIn } from "../http/guards/trusted-proxy.ts";
import { listen } from "../server/listen.ts";
import { publicUrl } from "../server/startup-report.ts";
import { parseSettings } from "../settings/settings.ts";
import { openBoth, rawTo, read } from "../testing/gateway.fixture.ts";
import { createAccess } from "./access.ts";

const contact = `${read}?id=4`;
const open: { readonly close: () => Promise<void> }[] = [];
afterAll(() => Promise.all(open.map((one) => one.close())));

/** Opens a gateway with these settings. It still listens on loopback. */
async function openWith(environment: Readonly<Record<string, string>>) {
  const settings = parseSettings({ AUTH: "none", ...environment });
  const both = await openBoth({}, {}, {}, { access: createAccess(settings.access, noAudit) });
  open.push(both);
  return { ...both, settings };
}

const statusOf = (answer: string) => Number(answer.split(" ")[1]);
const headerOf = (answer: string, name: string) =>
  new RegExp(`^${name}: (.*)\r$`, "im").exec(answer)?.[1];
const forwarded = { "X-Forwarded-Proto": "https", "X-Forwarded-For": "192.0.2.7" };

describe("behind a trusted proxy", () => {
  const network = {
    HOST: "0.0.0.0",
    TRUSTED_PROXY: "127.0.0.1",
    ALLOWED_HOSTS: "frontdesk.example, phone.example:8443",
  };
  const opening = openWith(network);
  const host = { Host: "frontdesk.example" };

  test.each([
    "frontdesk.example",
    "FRONTDESK.example",
    "frontdesk.example:443",
    "frontdesk.example:9000",
    "phone.example:8443",
  ])("answers under %s", async (Host) => {
    const { gateway } = await opening;
    expect(statusOf(await gateway.raw(contact, { ...forwarded, Host }))).toBe(200);
  });

  test.each([
    "localhost",
    "127.0.0.1",
    "[::1]",
    "phone.example",
    "phone.example:443",
    "phone.example:84430",
    "evil.example",
    "frontdesk.example.evil.example",
    "x.frontdesk.example",
    "frontdesk.example@evil.example",
    "frontdesk.example,evil.example",
    "",
  ])("does not answer under %j", async (Host) => {
    const { gateway, simulator } = await opening;
    const before = simulator.requests.length;
    for (const path of [contact, "/directory?q=a", "/healthz"]) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      const answer = await gateway.raw(path, { ...forwarded, Host });
      expect([400, 421]).toContain(statusOf(answer));
    }
    expect(simulator.requests.length).toBe(before);
  });

  test.each([
    {},
    { "X-Forwarded-Proto": "https" },
    { "X-Forwarded-For": "192.0.2.7" },
    { ...forwarded, "X-Forwarded-Proto": "http" },
    { ...forwarded, "X-Forwarded-Proto": "https, http" },
    { ...forwarded, "X-Forwarded-For": "somebody" },
  ])("refuses a request without the proxy's headers: %j", async (headers) => {
    const { gateway } = await opening;
    const answer = await gateway.raw(contact, { ...host, ...headers });
    expect(statusOf(answer)).toBe(403);
    expect(answer).toContain("urn:frontdesk:problem:foreign-peer");
    expect(headerOf(answer, "connection")).toBe("close");
  });

  test("answers the health check without proxy headers, and nothing else", async () => {
    const { gateway } = await opening;
    expect(statusOf(await gateway.raw("/healthz", host))).toBe(200);
    expect(statusOf(await gateway.raw("/healthz/../directory", host))).toBe(403);
  });

  test.each([
    [{ Origin: "https://frontdesk.example" }, 200],
    [{ Origin: "http://frontdesk.example" }, 403],
    [{ Origin: "https://evil.example" }, 403],
    [{ Origin: "null" }, 403],
    [{ "Sec-Fetch-Site": "same-site" }, 403],
    [{ "Sec-Fetch-Site": "same-origin" }, 200],
  ])("answers a page request with %j with %i", async (headers, status) => {
    const { gateway } = await opening;
    const answer = await gateway.raw(contact, { ...host, ...forwarded, ...headers });
    expect(statusOf(answer)).toBe(status);
  });

  test("sends HSTS, so that browsers use HTTPS only", async () => {
    const { gateway } = await opening;
    const answer = await gateway.raw(contact, { ...host, ...forwarded });
    expect(headerOf(answer, "strict-transport-security")).toBe("max-age=31536000");
  });

  test("refuses every other peer, whatever its headers claim", async () => {
    const { gateway, simulator } = await openWith({ ...network, TRUSTED_PROXY: "192.0.2.0/24" });
    for (const path of [contact, "/healthz", "/metrics", "/contacts/4"]) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      expect(statusOf(await gateway.raw(path, { ...host, ...forwarded }))).toBe(403);
    }
    expect(simulator.count("company_contact/get")).toBe(0);
  });
});

test.each([
  ["192.0.2.7", "192.0.2.7"],
  ["198.51.100.1, 192.0.2.7", "192.0.2.7"],
  ["198.51.100.1, 192.0.2.7, 10.0.0.2", "192.0.2.7"],
  ["198.51.100.1,10.0.0.1,10.0.0.2", "198.51.100.1"],
  ["10.0.0.1", "10.0.0.1"],
  ["::ffff:192.0.2.7", "192.0.2.7"],
  ["2001:db8::7", "2001:db8::7"],
  ["evil, 192.0.2.7", "192.0.2.7"],
  ["192.0.2.7, evil", null],
  ["192.0.2.7:4711", null],
  ["", null],
])("takes the client in %j for %s", (header, client) => {
  const { proxy } = parseSettings({
    AUTH: "none",
    TRUSTED_PROXY: "10.0.0.0/8",
    ALLOWED_HOSTS: "a",
  }).access;
  expect(proxy && clientIn(header, proxy)).toBe(client);
});

describe("on loopback", () => {
  test("keeps loopback's own names beside ALLOWED_HOSTS, sends no HSTS and ignores forwarding headers", async () => {
    const local = await openWith({
      TRUSTED_PROXY: "127.0.0.1",
      ALLOWED_HOSTS: "frontdesk.example",
    });
    const { raw } = local.gateway;
    expect(statusOf(await raw(contact, forwarded))).toBe(200);
    expect(statusOf(await raw(contact, { ...forwarded, Host: "frontdesk.example" }))).toBe(200);

    const plain = await openWith({});
    const answer = await plain.gateway.raw(contact, { ...forwarded, "X-Forwarded-Proto": "http" });
    expect(statusOf(answer)).toBe(200);
    expect(headerOf(answer, "strict-transport-security")).toBe(undefined);
  });
});

describe("with its own TLS certificate", () => {
  test("serves HTTPS with its certificate and refuses plain HTTP", async () => {
    const { cert, private: key } = await generate([{ name: "commonName", value: "localhost" }], {
      extensions: [{ name: "subjectAltName", altNames: [{ type: 2, value: "localhost" }] }],
    });
    const server = await listen(
      () => new Response("hello"),
      { host: "127.0.0.1", port: 0, timeoutMs: 1000 },
      { cert, key },
    );
    open.push(server);
    expect(server.url).toMatch(/^https:\/\/localhost:\d+$/);
    const dispatcher = new Agent({ connect: { ca: cert } });
    const reply = await fetch(server.url, { dispatcher });
    expect(await reply.text()).toBe("hello");
    await dispatcher.close();
    await expect(fetch(server.url)).rejects.toThrow("fetch failed");
    const answer = rawTo(Number(new URL(server.url).port))("/").catch(() => "");
    expect(await answer).not.toContain("hello");
  });
});

test.each([
  [{}, "http://localhost:8080"],
  [{ TRUSTED_PROXY: "::1", ALLOWED_HOSTS: "frontdesk.example" }, "https://frontdesk.example"],
  [
    { TRUSTED_PROXY: "::1", ALLOWED_HOSTS: "frontdesk.example:8443,other.example" },
    "https://frontdesk.example:8443",
  ],
])("with %j reports its address as %s", (environment, url) => {
  const { access } = parseSettings({ AUTH: "none", ...environment });
  expect(publicUrl(access, "http://localhost:8080")).toBe(url);
});
