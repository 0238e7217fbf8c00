/** What an administrator can query: whether the gateway is ready, and its metrics. */
import { Hono } from "hono";
import * as v from "valibot";
import { afterEach, describe, expect, test, vi } from "vitest";

import { problemResponse } from "../core/problem.ts";
import { addressList } from "../net/address-list.ts";
import { openBoth, openGateway, problemOf, read } from "../testing/gateway.fixture.ts";
import { serveMetrics } from "./metrics-route.ts";
import { unreadyReason } from "./readiness.ts";

let ends: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(ends.map((end) => end()));
  ends = [];
});

async function open(...options: Parameters<typeof openBoth>) {
  const both = await openBoth(...options);
  ends.push(both.close);
  const readiness = async () => {
    const reply = await both.gateway.get("/readyz");
    return [reply.status, await reply.json()];
  };
  return { ...both, readiness };
}

describe("/readyz", () => {
  test("follows what the gateway can do, and never calls the PBX", async () => {
    const { simulator, gateway, readiness } = await open();
    expect(await readiness()).toEqual([503, { ready: false, reason: "tokenless" }]);
    await gateway.pbx.logIn();
    expect(await readiness()).toEqual([200, { ready: true }]);
    // A malformed reply counts as an answer.
    for (const id of [9003, 9004]) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      await gateway.get(`${read}?id=${id}`);
      // oxlint-disable-next-line no-await-in-loop
      expect(await readiness()).toEqual([200, { ready: true }]);
    }
    // The PBX did not answer the latest call, and there is no directory yet.
    await gateway.get(`${read}?id=9001`);
    const asked = simulator.requests.length;
    expect(await readiness()).toEqual([503, { ready: false, reason: "silent" }]);
    expect(simulator.requests.length).toBe(asked);
    await gateway.directory.fill();
    await gateway.get(`${read}?id=9001`);
    expect(await readiness()).toEqual([200, { ready: true }]);
  });

  test("reports a rejected login", async () => {
    const { gateway, readiness } = await open({}, { clientSecret: "mistyped" });
    await gateway.pbx.logIn();
    expect(await readiness()).toEqual([503, { ready: false, reason: "rejected" }]);
  });

  test.each([
    [{ hasToken: true, isAnswering: true, logInProblem: null }, null, null],
    [{ hasToken: true, isAnswering: false, logInProblem: null }, 1, null],
    [{ hasToken: true, isAnswering: false, logInProblem: null }, null, "silent"],
    // A renewal failed, but the old token is valid to its end.
    [{ hasToken: true, isAnswering: true, logInProblem: "log-in-refused" }, 1, null],
    [{ hasToken: false, isAnswering: true, logInProblem: null }, 1, "tokenless"],
    [{ hasToken: false, isAnswering: true, logInProblem: "pbx-timeout" }, 1, "tokenless"],
    [{ hasToken: false, isAnswering: true, logInProblem: "pbx-busy" }, 1, "tokenless"],
    [{ hasToken: false, isAnswering: true, logInProblem: "address-blocked" }, 1, "blocked"],
    [{ hasToken: false, isAnswering: true, logInProblem: "address-forbidden" }, 1, "forbidden"],
    [{ hasToken: false, isAnswering: true, logInProblem: "log-in-rejected" }, 1, "rejected"],
    [{ hasToken: false, isAnswering: true, logInProblem: "log-in-refused" }, 1, "refused"],
    [{ hasToken: false, isAnswering: true, logInProblem: "log-in-given-up" }, 1, "given-up"],
  ] as const)("reports readiness with %j and a directory as of %j: %j", (pbx, asOf, reason) => {
    const directory = { state: () => ({ contacts: 0, asOf }) };
    expect(unreadyReason({ pbx: { state: () => pbx }, directory })).toBe(reason);
  });
});

/** The samples of a metric, without the buckets of histograms. */
const samples = (metrics: string, name: string) =>
  metrics.split("\n").filter((line) => line.startsWith(name) && !line.includes("_bucket"));

describe("/metrics", () => {
  test("counts requests, calls and logins, and has no ID and no text in a label", async () => {
    const { gateway } = await open();
    await gateway.get(`${read}?id=4`);
    await gateway.get(`${read}?id=9007`);
    await gateway.get(`/directory?q=Plantedname`);
    await gateway.get("/openapi/Plantedname?id=4");
    await gateway.directory.fill();
    const reply = await gateway.get("/metrics");
    expect(reply.headers.get("content-type")).toContain("text/plain; version=0.0.4");
    const metrics = await reply.text();
    expect(samples(metrics, "frontdesk_request_duration_seconds_count").join("\n")).toMatch(
      new RegExp(`{route="${read}",status="200"} \\d`),
    );
    const calls = samples(metrics, "frontdesk_pbx_call_duration_seconds_count").join("\n");
    expect(calls).toMatch(/{path="company_contact\/get",outcome="success",errcode="0"} \d/);
    expect(calls).toMatch(/{path="company_contact\/get",outcome="failure",errcode="10005"} \d/);
    expect(metrics).toMatch(/^frontdesk_pbx_log_ins_total{outcome="success"} \d/m);
    expect(metrics).toMatch(/^frontdesk_pbx_token_held 1$/m);
    expect(metrics).toMatch(/^frontdesk_directory_contacts [1-9]\d$/m);
    expect(metrics).toMatch(/^frontdesk_directory_age_seconds 0\.\d+$/m);
    // The whole ID: a part of it may occur by chance among the digits of a duration.
    expect(metrics).not.toMatch(/Planted|(?<![\d.])9007(?!\d)|id=/);
  });

  test("uses one label for all undocumented errcodes", async () => {
    const { simulator, gateway } = await open();
    for (const errcode of [123_456, 123_457]) {
      simulator.fail("company_contact/get", errcode);
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      await gateway.get(`${read}?id=4`);
    }
    const metrics = await (await gateway.get("/metrics")).text();
    expect(metrics).toContain('errcode="undocumented"');
    expect(metrics).not.toContain("12345");
  });

  test("reports that an absent PBX does not answer", async () => {
    const gateway = await openGateway({ url: "http://127.0.0.1:1" });
    ends.push(gateway.close);
    await gateway.get(`${read}?id=4`);
    await vi.waitFor(async () => {
      const metrics = await (await gateway.get("/metrics")).text();
      expect(metrics).toMatch(/^frontdesk_pbx_answering 0$/m);
      expect(metrics).toMatch(/^frontdesk_pbx_token_held 0$/m);
    });
  });

  test.each([
    ["127.0.0.1", 200],
    ["::1", 200],
    ["::ffff:127.0.0.1", 200],
    ["10.0.0.5", 200],
    ["::ffff:10.0.0.5", 200],
    ["10.0.0.6", 403],
    ["fd00::1", 200],
    ["fd01::1", 403],
    ["", 403],
    [undefined, 403],
  ])("answers %s with %i", async (remoteAddress, status) => {
    const allowed = v.parse(addressList, "10.0.0.5, fd00::/16");
    const state = { hasToken: true, isAnswering: true, logInProblem: null };
    const sources = {
      pbx: { state: () => state },
      directory: { state: () => ({ contacts: 0, asOf: null }) },
    };
    const app = new Hono().get("/metrics", serveMetrics(sources, allowed));
    app.onError((error) => problemResponse(error, "00000000-0000-0000-0000-000000000000"));
    const env = { incoming: { socket: { remoteAddress }, headers: {} } };
    const reply = await app.request("/metrics", {}, env);
    expect(reply.status).toBe(status);
    if (status === 403) {
      expect(await problemOf(reply)).toEqual([403, "urn:frontdesk:problem:foreign-address"]);
    }
  });
});
