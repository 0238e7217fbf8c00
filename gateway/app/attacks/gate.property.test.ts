/** Thousands of hostile paths, parameters and replies; FUZZ_RUNS sets how many of each. */
import { createServer } from "node:http";

import * as fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";

import { apiRoot } from "#pbx/contract/endpoints.ts";

import {
  listenAnywhere,
  openBoth,
  openGateway,
  problemOf,
  read,
} from "../../testing/gateway.fixture.ts";

const numRuns = Number(process.env["FUZZ_RUNS"] ?? 1000);
const limit = 60_000 + numRuns * 100;

let both: Awaited<ReturnType<typeof openBoth>>;
beforeAll(async () => {
  both = await openBoth();
});
afterAll(() => both.close());

const documented = ["get_token", "refresh_token", "del_token", "company_contact/get"];
const seenPaths = () => new Set(both.simulator.requests.map(({ path }) => path));
const allowed = new Set(documented.map((path) => `${apiRoot}/${path}`));

const part = fc.constantFrom(
  ..."openapi OPENAPI v1.0 v2.0 company_contact company_contact%2Fdelete get delete GET".split(" "),
  ..."phonebook .. . %2e%2e %2E %00 %2f %5c \\ ; @ : // get%20 get%00 ?id=4 get_token".split(" "),
  "",
);
const path = fc.array(part, { maxLength: 8 }).map((parts) => `/${parts.join("/")}`);
const method = fc.constantFrom("GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE");

test(
  "only documented reads reach the PBX, whatever path a client requests",
  { timeout: limit },
  async () => {
    await fc.assert(
      fc.asyncProperty(path, method, async (target, verb) => {
        const prefix = target.length % 2 === 0 ? `${apiRoot}/company_contact` : "";
        await both.gateway.raw(`${prefix}${target}?id=4`, {}, verb);
      }),
      { numRuns },
    );
    for (const seen of seenPaths()) expect(allowed).toContain(seen);
  },
);

const name = fc.constantFrom(
  "id",
  "ID",
  "id[]",
  "ids",
  "access_token",
  "page",
  "callback",
  "__proto__",
);
const value = fc.oneof(
  fc.constantFrom("4", "04", "-1", "4,5", "2147483648", "", " 4", "4%00", "4&access_token=x"),
  fc.string(),
);
const parameters = fc.array(fc.tuple(name, value), { maxLength: 4 });

test(
  "the PBX receives only the contract's parameters and Frontdesk's token, whatever a client sends",
  { timeout: limit },
  async () => {
    await fc.assert(
      fc.asyncProperty(parameters, async (pairs) => {
        const before = both.simulator.requests.length;
        const reply = await both.gateway.get(`${read}?${new URLSearchParams(pairs).toString()}`);
        const asked = both.simulator.requests.slice(before).filter((seen) => seen.path === read);
        const isSound =
          pairs.length === 1 && pairs[0]?.[0] === "id" && /^[1-9]\d{0,9}$/.test(pairs[0][1]);
        expect(reply.status).toBe(isSound && Number(pairs[0]?.[1]) <= 2_147_483_647 ? 200 : 400);
        expect(asked).toHaveLength(reply.status === 200 ? 1 : 0);
        for (const { query } of asked) {
          expect([...query.keys()].toSorted()).toEqual(["access_token", "id"]);
          expect(query.get("id")).toBe(pairs[0]?.[1]);
          expect(both.simulator.tokens.issued).toContain(query.get("access_token"));
        }
      }),
      { numRuns },
    );
  },
);

const contactReply = JSON.stringify({ errcode: 0, errmsg: "SUCCESS", data: { id: 4 } });
const body = fc.oneof(
  fc.nat({ max: contactReply.length }).map((length) => contactReply.slice(0, length)),
  fc.json(),
  fc.string({ unit: "binary" }),
  fc
    .record({ errcode: fc.jsonValue(), data: fc.jsonValue() })
    .map((reply) => JSON.stringify(reply)),
);
const answer = fc.record({
  body,
  status: fc.constantFrom(200, 200, 200, 204, 301, 401, 404, 500, 503),
  contentType: fc.constantFrom("application/json", "text/html", "", "image/png"),
});

test(
  "the browser receives an envelope or a problem, whatever the PBX answers",
  { timeout: limit },
  async () => {
    const good = {
      status: 200,
      contentType: "application/json",
      body: JSON.stringify({ errcode: 0, access_token: "t", refresh_token: "r" }),
    };
    let next = good;
    let asked = 0;
    const pbx = createServer((request, response) => {
      const isAboutFour = request.url?.includes("id=4") ?? false;
      asked += isAboutFour ? 1 : 0;
      const given = isAboutFour ? next : good;
      response.writeHead(given.status, { "Content-Type": given.contentType, Connection: "close" });
      response.end(given.body);
    });
    const port = await listenAnywhere(pbx);
    // A kept copy of one reply would be served instead of the next.
    const gateway = await openGateway({ url: `http://127.0.0.1:${port}`, lastGoodMs: 0 });

    await fc.assert(
      fc.asyncProperty(answer, async (given) => {
        // A PBX that fails this often would open the circuit breaker; this reply shows that it is alive.
        await gateway.get(`${read}?id=1`);
        next = given;
        asked = 0;
        const reply = await gateway.get(`${read}?id=4`);
        expect(asked).toBeGreaterThan(0);
        if (reply.status === 200) {
          const envelope = await reply.json();
          expect(Number.isSafeInteger(envelope.errcode)).toBe(true);
          expect(given.status).toBe(200);
        } else {
          expect(reply.status).toBe(502);
          expect(await problemOf(reply)).not.toBeNull();
        }
      }),
      // The gateway retries a failed read after a pause, so a tenth of the runs takes as long as the others.
      { numRuns: numRuns / 10 },
    );
    await gateway.close();
    pbx.close();
  },
);
