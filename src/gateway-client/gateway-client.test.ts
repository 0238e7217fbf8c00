import * as v from "valibot";
import { describe, expect, test } from "vitest";

import { gatewayPaths } from "#shared/api/gateway-paths.ts";
import { problemStatus, problemType, type ProblemKind } from "#shared/api/problem-document.ts";

import { createGatewayClient } from "./gateway-client.ts";

const noOneLeaves = new AbortController().signal;

function readWith(fetch: typeof globalThis.fetch, signal = noOneLeaves, replyWithinMs = 60_000) {
  const readGateway = createGatewayClient(fetch, replyWithinMs);
  const data = v.object({ id: v.number() });
  return readGateway({ path: gatewayPaths.contact, parameters: { id: "4" }, data, signal });
}

const answer = (body: unknown, status = 200) =>
  readWith(() => {
    const text = typeof body === "string" ? body : JSON.stringify(body);
    return Promise.resolve(new Response(text, { status }));
  });

/** Never answers, and fails as `fetch` does when its signal is aborted. */
const silence: typeof globalThis.fetch = (_, init) =>
  new Promise((_resolve, reject) => {
    init?.signal?.addEventListener("abort", () => reject(new DOMException("", "AbortError")));
  });

describe("a read", () => {
  test("requests the documented path, and returns the data", async () => {
    const asked: unknown[] = [];
    const { data, lastGood } = await readWith((url) => {
      asked.push(url);
      return Promise.resolve(Response.json({ errcode: 0, data: { id: 4 } }));
    });
    expect([data, lastGood]).toEqual([{ id: 4 }, null]);
    expect(asked).toEqual(["/openapi/v1.0/company_contact/get?id=4"]);
  });

  test("reports the age of data that the gateway had kept, and how the PBX fails", async () => {
    const reply = { errcode: 0, data: { id: 4 }, lastGood: { ageMs: 7, problem: "pbx-timeout" } };
    expect(await answer(reply)).toEqual({
      data: { id: 4 },
      lastGood: { ageMs: 7, failure: "timeout" },
    });
  });

  test.each([
    [60001, "not-found"],
    [70128, "not-found"],
    [10005, "no-permission"],
    [70004, "address-blocked"],
    [70087, "address-forbidden"],
    [60002, "busy"],
    [70082, "busy"],
    [10004, "token-refused"],
    [-2, "refused"],
    [123456, "refused"],
  ])("fails with errcode %i as %s", async (errcode, kind) => {
    await expect(answer({ errcode })).rejects.toMatchObject({ kind, errcode });
  });

  test.each([
    ["log-in-rejected", "log-in-rejected"],
    ["log-in-refused", "log-in-refused"],
    ["log-in-given-up", "log-in-given-up"],
    ["token-refused", "token-refused"],
    ["address-forbidden", "address-forbidden"],
    ["pbx-unreachable", "pbx-unreachable"],
    ["pbx-malformed", "malformed"],
    ["pbx-timeout", "timeout"],
    ["pbx-busy", "busy"],
    ["address-blocked", "address-blocked"],
  ] as const satisfies [ProblemKind, string][])(
    "fails with the problem %s as %s",
    async (problem, kind) => {
      const body = { type: problemType(problem) };
      await expect(answer(body, problemStatus[problem])).rejects.toMatchObject({ kind });
    },
  );

  test.each([
    ["HTML", "<!doctype html>"],
    ["nothing", ""],
    ["no envelope", []],
    ["an envelope without data", { errcode: 0 }],
    ["other data", { errcode: 0, data: { id: "four" } }],
    ["a mark without an age", { errcode: 0, data: { id: 4 }, lastGood: { problem: "pbx-busy" } }],
    [
      "a mark of what does not pass",
      { errcode: 0, data: { id: 4 }, lastGood: { ageMs: 7, problem: "log-in-rejected" } },
    ],
  ])("treats %s as malformed", async (_, body) => {
    await expect(answer(body)).rejects.toMatchObject({ kind: "malformed" });
  });

  test.each([
    ["a proxy's page", "<!doctype html>"],
    ["a problem of another make", { type: "about:blank" }],
    ["a problem that we do not know", { type: "urn:frontdesk:problem:constructor" }],
  ])("treats %s as an unreachable gateway", async (_, body) => {
    await expect(answer(body, 502)).rejects.toMatchObject({ kind: "gateway-unreachable" });
  });

  test("reports an unreachable gateway if fetch fails", async () => {
    const read = readWith(() => Promise.reject(new TypeError("Failed to fetch")));
    await expect(read).rejects.toMatchObject({ kind: "gateway-unreachable" });
  });

  test("times out", async () => {
    await expect(readWith(silence, noOneLeaves, 1)).rejects.toMatchObject({ kind: "timeout" });
  });

  test("does not report a failure when its caller aborts it", async () => {
    const leaving = new AbortController();
    const read = readWith(silence, leaving.signal);
    leaving.abort(new DOMException("left", "AbortError"));
    await expect(read).rejects.toMatchObject({ name: "AbortError" });
  });
});
