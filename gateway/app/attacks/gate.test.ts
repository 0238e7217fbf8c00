/** Which requests the gateway accepts, and which headers every answer carries. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";

import { openBoth, read } from "../../testing/gateway.fixture.ts";

let both: Awaited<ReturnType<typeof openBoth>>;
let asked = 0;

beforeAll(async () => {
  both = await openBoth();
});
afterAll(() => both.close());
beforeEach(() => {
  asked = both.simulator.count("company_contact/get");
});

const statusOf = (answer: string) => Number(answer.split(" ")[1]);
const expectNothingAsked = () => expect(both.simulator.count("company_contact/get")).toBe(asked);
const contact = `${read}?id=4`;

describe("host names:", () => {
  const port = () => new URL(both.gateway.url).port;

  test.each([
    () => `localhost:${port()}`,
    () => `LOCALHOST:${port()}`,
    () => `127.0.0.1:${port()}`,
    () => `[::1]:${port()}`,
    () => "localhost",
    () => "localhost:9000",
  ])("answers under its own names (%#)", async (host) => {
    expect(statusOf(await both.gateway.raw(contact, { Host: host() }))).toBe(200);
  });

  test.each([
    "evil.example",
    "evil.example:8080",
    "localhost.evil.example",
    "127.0.0.1.evil.example",
    "localhost@evil.example",
    "evil.example#localhost",
    "192.168.0.7",
    "0.0.0.0",
    "[::2]",
    "",
  ])("refuses %s", async (host) => {
    for (const path of [contact, "/healthz", "/openapi/"]) {
      // oxlint-disable-next-line no-await-in-loop -- one connection after the other
      const answer = await both.gateway.raw(path, { Host: host });
      expect([400, 421]).toContain(statusOf(answer));
      expect(answer).not.toContain("Prichett");
    }
    expectNothingAsked();
  });

  test("explains the refusal of a foreign host name in words", async () => {
    const answer = await both.gateway.raw(contact, { Host: "evil.example" });
    expect(answer).toContain("421");
    expect(answer).toContain("urn:frontdesk:problem:foreign-host");
  });

  test("requires that a target with its own host names the same host", async () => {
    const answer = await both.gateway.raw(`http://evil.example${contact}`);
    expect(statusOf(answer)).toBe(421);
    expectNothingAsked();
  });

  test.each(["user@", ":secret@", "user:secret@"])(
    "refuses a target with %s before its host",
    async (user) => {
      const { host } = new URL(both.gateway.url);
      const answer = await both.gateway.raw(`http://${user}${host}${contact}`, { Host: host });
      expect(statusOf(answer)).toBe(421);
      expectNothingAsked();
    },
  );
});

describe("requests by a page:", () => {
  const own = () => both.gateway.url;

  test.each([{}, { "Sec-Fetch-Site": "same-origin" }, { "Sec-Fetch-Site": "none" }])(
    "accepts one with %j",
    async (headers) => {
      expect((await both.gateway.get(contact, { headers })).status).toBe(200);
    },
  );

  test("accepts one with Frontdesk's own Origin", async () => {
    expect((await both.gateway.get(contact, { headers: { Origin: own() } })).status).toBe(200);
  });

  test.each([
    { "Sec-Fetch-Site": "same-site" },
    { "Sec-Fetch-Site": "cross-site" },
    { "Sec-Fetch-Site": "anything" },
    { Origin: "null" },
    { Origin: "http://localhost:1" },
    { Origin: "http://evil.example" },
    { Origin: "http://localhost.evil.example" },
    { "Sec-Fetch-Site": "same-origin", Origin: "http://evil.example" },
  ])("refuses one with %j", async (headers) => {
    const reply = await both.gateway.get(contact, { headers });
    expect(reply.status).toBe(403);
    expect(await reply.text()).toContain("urn:frontdesk:problem:foreign-page");
    expectNothingAsked();
  });
});

describe("every answer", () => {
  test.each([
    [contact, {}],
    [`${read}?id=999`, {}],
    [`${read}?id=x`, {}],
    ["/openapi/nothing", {}],
    ["/healthz", {}],
    [contact, { "Sec-Fetch-Site": "cross-site" }],
    [contact, { Origin: "http://evil.example" }],
  ])(
    "to %s with %j is readable by Frontdesk's page only and stored by nobody",
    async (path, headers) => {
      const reply = await both.gateway.get(path, { headers });
      expect(Object.fromEntries(reply.headers)).toMatchObject({
        "cache-control": "no-store",
        "cross-origin-resource-policy": "same-origin",
        "referrer-policy": "same-origin",
        "x-content-type-options": "nosniff",
      });
      expect([...reply.headers.keys()].filter((name) => name.startsWith("access-control"))).toEqual(
        [],
      );
    },
  );
});
