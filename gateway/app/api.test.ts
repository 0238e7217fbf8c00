import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";

import { startSimulator, type Simulator } from "#pbx/simulator/simulator.ts";

import { credentials, openGateway, problemOf, read } from "../testing/gateway.fixture.ts";

let simulator: Simulator;
let gateway: Awaited<ReturnType<typeof openGateway>>;

beforeEach(async () => {
  simulator = await startSimulator(credentials);
  gateway = await openGateway(simulator);
});
afterEach(async () => {
  await gateway.close();
  await simulator.close();
});

describe("the one read", () => {
  test("returns a contact that nobody may store", async () => {
    const reply = await gateway.get(`${read}?id=4`);
    expect(reply.status).toBe(200);
    expect(reply.headers.get("cache-control")).toBe("no-store");
    expect(await reply.json()).toMatchObject({
      errcode: 0,
      data: { id: 4, last_name: "Prichett" },
    });
  });

  test("is logged as left when its client closes the connection", async () => {
    const release = simulator.hold(4);
    const leaving = new AbortController();
    const reading = fetch(`${gateway.url}${read}?id=4`, { signal: leaving.signal });
    await vi.waitFor(() => expect(simulator.count("company_contact/get")).toBe(1));
    leaving.abort();
    await expect(reading).rejects.toThrow("aborted");
    // Until the gateway has seen it, too.
    await gateway.get("/healthz");
    release();
    await vi.waitFor(() => expect(gateway.logged()).toContain('"callerLeft":true'));
  });

  test("allows a browser nothing with it", async () => {
    const reply = await gateway.get(`${read}?id=4`);
    const policy = reply.headers.get("content-security-policy");
    expect(policy).toBe(
      "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    );
  });

  test("passes the PBX's failures on unchanged", async () => {
    const reply = await gateway.get(`${read}?id=999`);
    expect(reply.status).toBe(200);
    expect(await reply.json()).toEqual({ errcode: 60001, errmsg: "DATA NOT FOUND" });
  });

  test("calls the PBX as documented, with only the contract's parameters", async () => {
    await gateway.get(`${read}?id=4`);
    const asked = simulator.requests.at(-1);
    expect([asked?.method, asked?.path]).toEqual(["GET", read]);
    expect([...(asked?.query.keys() ?? [])].toSorted()).toEqual(["access_token", "id"]);
  });

  test.each([
    "",
    "?id=",
    "?id=x",
    "?id=0",
    "?id=04",
    "?id=2147483648",
    "?id=4&id=5",
    "?id=4&extra=1",
    "?id=4&access_token=mine",
    "?ID=4",
    "?id=4%00",
    "?id=4%26access_token=1",
  ])("refuses the parameters %j without a call to the PBX", async (query) => {
    expect(await problemOf(await gateway.get(read + query))).toEqual([
      400,
      "urn:frontdesk:problem:bad-request",
    ]);
    expect(simulator.requests).toEqual([]);
  });
});

describe("no other request", () => {
  test.each([
    // The gateway's own reads for the directory.
    "/openapi/v1.0/company_contact/list?page=1&page_size=10000",
    "/openapi/v1.0/company_contact/list",
    "/openapi/v1.0/company_contact/search?search_value=jay&page=1&page_size=10000",
    "/openapi/v1.0/phonebook/list?page=1&page_size=10000",
    // Calls that Frontdesk never makes.
    "/openapi/v1.0/phonebook/search?search_value=a",
    "/openapi/v1.0/phonebook/get?id=3",
    "/openapi/v1.0/extension/list",
    "/openapi/v1.0/extension/getpassword?id=4",
    "/openapi/v1.0/company_contact/delete?id=4",
    "/openapi/v1.0/company_contact/get/?id=4",
    "/openapi/v1.0/company_contact/query?ids=4",
    "/openapi/v1.0//company_contact/delete?id=4",
    "/openapi/v1.0/company_contact/get/../delete?id=4",
    "/openapi/v1.0/company_contact/get%2F..%2Fdelete?id=4",
    "/openapi/v1.0/company_contact%2Fdelete?id=4",
    "/openapi/v1.0/COMPANY_CONTACT/GET?id=4",
    "/openapi/v2.0/company_contact/get?id=4",
    "/openapi/v1.0/get_token",
    "/openapi/v1.0/del_token",
    "/openapi",
    "/openapi/",
  ])("of %s reaches the PBX", async (path) => {
    const reply = await gateway.get(path);
    expect(await problemOf(reply)).toEqual([404, "urn:frontdesk:problem:no-such-read"]);
    expect(simulator.requests).toEqual([]);
  });

  test.each(["HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS"])(
    "by %s reaches the PBX",
    async (method) => {
      const reply = await gateway.get(`${read}?id=4`, { method });
      expect(reply.status).toBe(404);
      expect(simulator.requests).toEqual([]);
    },
  );
});

describe("failures", () => {
  test.each([
    [9001, 502, "pbx-unreachable"],
    [9003, 502, "pbx-malformed"],
    [9004, 502, "pbx-malformed"],
    [9006, 502, "pbx-unreachable"],
  ])("answers contact %i with the problem %i %s", async (id, status, kind) => {
    const problem = await problemOf(await gateway.get(`${read}?id=${id}`));
    expect(problem).toEqual([status, `urn:frontdesk:problem:${kind}`]);
  });

  test("gives up on a PBX that does not answer, within one deadline", async () => {
    await gateway.close();
    gateway = await openGateway({ url: simulator.url, timeoutMs: 300 });
    const problem = await problemOf(await gateway.get(`${read}?id=9002`));
    expect(problem).toEqual([504, "urn:frontdesk:problem:pbx-timeout"]);
  });

  test("reports an unreachable PBX, and serves it again when it is back", async () => {
    const { port } = simulator;
    await simulator.close();
    const problem = await problemOf(await gateway.get(`${read}?id=4`));
    expect(problem).toEqual([502, "urn:frontdesk:problem:pbx-unreachable"]);
    simulator = await startSimulator({ ...credentials, port });
    expect((await gateway.get(`${read}?id=4`)).status).toBe(200);
  });
});

test("reports that it is alive, whatever the PBX does", async () => {
  await simulator.close();
  const reply = await gateway.get("/healthz");
  expect([reply.status, await reply.text()]).toEqual([200, "ok"]);
});
