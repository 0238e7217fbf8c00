/**
 * What a user reads, and what the PBX sees, for every fault of a PBX or network. The tables are the
 * documentation.
 */
import { describe, expect, test, vi } from "vitest";

import { startSimulator } from "#pbx/simulator/simulator.ts";

import type { PbxAddress } from "../../pbx/pbx.ts";
import type { Certificate } from "../../settings/tls-certificate.ts";
import { certificateFor } from "../../testing/certificate.fixture.ts";
import { faults } from "../../testing/faults.fixture.ts";
import { credentials, openBoth, openGateway } from "../../testing/gateway.fixture.ts";
import { goodCard, openHostilePbx } from "../../testing/hostile-pbx.fixture.ts";
import { open } from "../../testing/person.fixture.ts";

/** The rows of a table below its head, each as its cells. */
const rowsOf = (table: string) =>
  table
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => line.split("|").map((cell) => cell.trim()));

const slow = new Set(["no reply", "half a reply, then nothing", "a slow trickle"]);
const timeFor = (fault: string) => ({ timeoutMs: slow.has(fault) ? 600 : 20_000 });
const limit = { timeout: 40_000 };

/**
 * After the login, the PBX answers a read of a contact with this fault. "Card": whether a card that a user
 * opened before is shown instead, with its age and the message.
 */
const whenRead = `
  the PBX                    | the gateway answers | the user reads                               | reads | card
  reset at once              | 502 pbx-unreachable | The phone system cannot be reached          | 2     | yes
  reset in mid-body          | 502 pbx-unreachable | The phone system cannot be reached          | 2     | yes
  reset in a chunk           | 502 pbx-unreachable | The phone system cannot be reached          | 2     | yes
  not HTTP                   | 502 pbx-unreachable | The phone system cannot be reached          | 2     | yes
  end in mid-body            | 502 pbx-unreachable | The phone system cannot be reached          | 2     | yes
  a tunnel's 502, in HTML    | 502 pbx-unreachable | The phone system cannot be reached          | 2     | yes
  a tunnel's 404, in HTML    | 502 pbx-unreachable | The phone system cannot be reached          | 1     | yes
  no reply                   | 504 pbx-timeout     | The phone system did not answer in time     | 1     | yes
  half a reply, then nothing | 504 pbx-timeout     | The phone system did not answer in time     | 1     | yes
  a slow trickle             | 504 pbx-timeout     | The phone system did not answer in time     | 1     | yes
  HTML for JSON              | 502 pbx-malformed   | The phone system's reply was not understood | 1     | yes
  truncated JSON             | 502 pbx-malformed   | The phone system's reply was not understood | 1     | yes
  JSON above the limit       | 502 pbx-malformed   | The phone system's reply was not understood | 1     | yes
  a word for an errcode      | 502 pbx-malformed   | The phone system's reply was not understood | 1     | yes
  a list for the contact     | 502 pbx-malformed   | The phone system's reply was not understood | 1     | yes
  an object for an ID        | 502 pbx-malformed   | The phone system's reply was not understood | 1     | yes
  another contact            | 502 pbx-malformed   | The phone system's reply was not understood | 1     | yes
  no room (60002)            | 200 errcode 60002   | The phone system is busy                    | 1     | yes
  an overload                | 200 errcode 70082   | The phone system is busy                    | 1     | yes
  not found                  | 200 errcode 60001   | This contact is not in the phone system     | 1     | no
  no permission              | 200 errcode 10005   | Frontdesk is not allowed to read contacts   | 1     | no
  a blocked address          | 200 errcode 70004   | The phone system has blocked Frontdesk      | 1     | no
  a forbidden address        | 200 errcode 70087   | The phone system doesn't permit Frontdesk's address | 1     | no
  an unknown errcode         | 200 errcode 4711    | The phone system refused the request        | 1     | no
`;

describe.concurrent("when the PBX is asked for a contact:", limit, () => {
  test.for(rowsOf(whenRead))("%s", async ([fault = "", answer, message, reads, card]) => {
    const asked = { connections: Number(reads), logIns: 0, reads: Number(reads) };
    const asIs = { answer, card: null, message, ageMs: null };
    const pbx = await openHostilePbx({ contact: faults[fault] });
    const gateway = await openGateway({ url: pbx.url, ...timeFor(fault) });
    expect(await open(gateway.url)).toEqual(asIs);
    expect(pbx.seen).toEqual({ ...asked, connections: 1 + asked.connections, logIns: 1 });

    pbx.turn({ contact: goodCard });
    const good = { answer: "200 errcode 0", card: "Jay Prichett", message: null, ageMs: null };
    expect(await open(gateway.url)).toEqual(good);
    pbx.turn({ contact: faults[fault] });
    const { ageMs, ...again } = await open(gateway.url);
    expect({ ...again, ageMs: null }).toEqual(card === "yes" ? { ...good, message } : asIs);
    if (card === "yes") expect(ageMs).toSatisfy((age: number) => age >= 0 && age < 60_000);
    else expect(ageMs).toBeNull();
    expect(pbx.seen).toEqual(asked);
    await gateway.close();
    await pbx.close();
  });
});

/**
 * The PBX has this fault when Frontdesk asks for a token, or is behind this obstacle; two users ask in turn.
 * After a refusal, or a reply that may have carried a token, the second request causes no login yet.
 */
const whenLoggingIn = `
  the PBX                    | the gateway answers   | the user reads                                       | connections | logins
  nothing listens            | 502 pbx-unreachable   | The phone system cannot be reached                  | 0           | 0
  no such host               | 502 pbx-unreachable   | The phone system cannot be reached                  | 0           | 0
  an unknown certificate     | 502 pbx-unreachable   | The phone system cannot be reached                  | 2           | 0
  an expired certificate     | 502 pbx-unreachable   | The phone system cannot be reached                  | 2           | 0
  another host's certificate | 502 pbx-unreachable   | The phone system cannot be reached                  | 2           | 0
  reset at once              | 502 pbx-unreachable   | The phone system cannot be reached                  | 1           | 1
  reset in mid-body          | 502 pbx-unreachable   | The phone system cannot be reached                  | 1           | 1
  a tunnel's 502, in HTML    | 502 pbx-unreachable   | The phone system cannot be reached                  | 2           | 2
  a tunnel's 504, in HTML    | 502 pbx-unreachable   | The phone system cannot be reached                  | 1           | 1
  no reply                   | 504 pbx-timeout       | The phone system did not answer in time             | 1           | 1
  half a reply, then nothing | 504 pbx-timeout       | The phone system did not answer in time             | 1           | 1
  a slow trickle             | 504 pbx-timeout       | The phone system did not answer in time             | 1           | 1
  HTML for JSON              | 502 pbx-malformed     | The phone system's reply was not understood         | 1           | 1
  truncated JSON             | 502 pbx-malformed     | The phone system's reply was not understood         | 1           | 1
  no token in it             | 502 pbx-malformed     | The phone system's reply was not understood         | 1           | 1
  no room (60002)            | 503 pbx-busy          | The phone system is busy                            | 2           | 2
  an overload                | 503 pbx-busy          | The phone system is busy                            | 1           | 1
  an internal error          | 503 pbx-busy          | The phone system is busy                            | 1           | 1
  no such API                | 503 log-in-refused    | The phone system isn't letting Frontdesk log in     | 1           | 1
  no permission              | 503 log-in-refused    | The phone system isn't letting Frontdesk log in     | 1           | 1
  an unknown errcode         | 503 log-in-refused    | The phone system isn't letting Frontdesk log in     | 1           | 1
  wrong credentials          | 503 log-in-rejected   | The phone system rejected Frontdesk's login         | 1           | 1
  a blocked address          | 503 address-blocked   | The phone system has blocked Frontdesk              | 1           | 1
  a forbidden address        | 503 address-forbidden | The phone system doesn't permit Frontdesk's address | 1           | 1
`;

/** Obstacles in front of the PBX, where the login itself is not at fault. */
const standsBehind: Readonly<Record<string, () => Promise<Behind>>> = {
  "nothing listens": async () => ({ address: { url: "http://127.0.0.1:1" } }),
  "no such host": async () => ({ address: { url: "http://nowhere.invalid" } }),
  "an unknown certificate": async () => ({ tls: await certificateFor("localhost") }),
  "an expired certificate": () => signed("localhost", new Date(Date.now() - 60_000)),
  "another host's certificate": () => signed("printer.invalid"),
};
type Behind = { readonly tls?: Certificate; readonly address?: Partial<PbxAddress> };

async function signed(host: string, notAfter?: Date): Promise<Behind> {
  const ca = await certificateFor("Company CA");
  const tls = await certificateFor(host, ca, notAfter);
  return { tls, address: { certificates: ca.cert } };
}

describe.concurrent("before the PBX has accepted a login:", limit, () => {
  test.for(rowsOf(whenLoggingIn))(
    "%s",
    async ([fault = "", answer, message, connections, logIns]) => {
      const { tls, address } = (await standsBehind[fault]?.()) ?? {};
      const pbx = await openHostilePbx({ logIn: faults[fault], tls });
      // Without room it would retry a second later, but half of this time is over by then.
      const time = fault === "no room (60002)" ? { timeoutMs: 1500 } : timeFor(fault);
      const gateway = await openGateway({ url: pbx.url, ...time, ...address });
      expect(await open(gateway.url)).toEqual({ answer, card: null, message, ageMs: null });
      expect(await open(gateway.url)).toMatchObject({ answer, message });
      expect(pbx.seen).toEqual({
        connections: Number(connections),
        logIns: Number(logIns),
        reads: 0,
      });
      await gateway.close();
      await pbx.close();
    },
  );
});

/** Every read is refused for its token, and again after the renewal: `token-keeper.test.ts` has the rest. */
test("reports a token that is refused as soon as it is issued, and shows a card from memory", async () => {
  const both = await openBoth();
  await open(both.gateway.url);
  both.simulator.fail("company_contact/get", 10_004);
  const message = "The phone system isn't accepting Frontdesk's session";
  const refused = { answer: "503 token-refused", card: null, message, ageMs: null };
  expect(await open(both.gateway.url, 5)).toEqual(refused);
  expect(await open(both.gateway.url, 5)).toEqual(refused);
  expect(await open(both.gateway.url)).toMatchObject({ card: "Jay Prichett", message });
  const count = (path: string) => both.simulator.count(path);
  expect(["get_token", "refresh_token", "company_contact/get"].map(count)).toEqual([1, 1, 5]);
  await both.close();
});

describe("during operation:", () => {
  const jay = { answer: "200 errcode 0", card: "Jay Prichett", message: null, ageMs: null };

  test("logs in once after the PBX has restarted and forgotten every token", async () => {
    const both = await openBoth();
    await open(both.gateway.url);
    both.simulator.hold(4);
    const opening = open(both.gateway.url);
    await vi.waitFor(() => expect(both.simulator.count("company_contact/get")).toBe(2));
    const { port } = both.simulator;
    await both.simulator.close();
    const restarted = await startSimulator({ ...credentials, port });
    expect(await opening).toEqual(jay);
    const count = (path: string) => restarted.count(path);
    expect(["company_contact/get", "refresh_token", "get_token"].map(count)).toEqual([2, 1, 1]);
    await both.gateway.close();
    await restarted.close();
  });

  test("keeps the token, and the true age of a card, when the clock jumps by hours", async () => {
    const both = await openBoth();
    await open(both.gateway.url);
    vi.useFakeTimers({ toFake: ["Date"] });
    const now = Date.now();
    for (const time of [now + 7 * 3_600_000, now - 7 * 3_600_000]) {
      vi.setSystemTime(time);
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      expect(await open(both.gateway.url)).toEqual(jay);
    }
    expect(both.simulator.count("get_token") + both.simulator.count("refresh_token")).toBe(1);
    await both.simulator.close();
    vi.setSystemTime(now);
    expect(await open(both.gateway.url)).toMatchObject({
      ...jay,
      message: expect.any(String),
      ageMs: expect.toSatisfy((age: number) => age < 60_000),
    });
    vi.useRealTimers();
    await both.gateway.close();
  });

  test("waits for a free session if all of the PBX's sessions are taken", async () => {
    const both = await openBoth();
    const others = await Promise.all(
      Array.from({ length: 8 }, () => openGateway({ url: both.simulator.url })),
    );
    await Promise.all(others.map(({ pbx }) => pbx.logIn()));
    const opening = open(both.gateway.url);
    await vi.waitFor(() => expect(both.simulator.count("get_token")).toBe(9));
    await Promise.all(others.map(({ close }) => close()));
    expect(await opening).toEqual(jay);
    expect(both.simulator.count("get_token")).toBe(10);
    await both.close();
  });
});
