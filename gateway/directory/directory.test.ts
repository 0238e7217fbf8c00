/** The directory before a real simulator: how it is filled, kept fresh, and asked meanwhile. */
import * as v from "valibot";
import { afterEach, describe, expect, test, vi } from "vitest";

import * as errcode from "#pbx/contract/errcode.ts";
import { crowd } from "#pbx/simulator/people/crowd.ts";
import { startSimulator } from "#pbx/simulator/simulator.ts";
import {
  directoryLookup,
  directoryNeighbours,
  directorySearch,
} from "#shared/api/directory-reply.ts";

import { credentials, openBoth, problemOf } from "../testing/gateway.fixture.ts";

let both: Awaited<ReturnType<typeof openBoth>>;
afterEach(async () => {
  vi.useRealTimers();
  await both.close();
});

const get = (query: string) => both.gateway.get(`/directory?${query}`);
const search = async (query = "") =>
  v.parse(directorySearch, (await (await get(query)).json()).data);
const lookup = async (number: string) => {
  const reply = await get(new URLSearchParams({ number }).toString());
  return v.parse(directoryLookup, (await reply.json()).data);
};
const idsOf = ({ rows }: { readonly rows: readonly { readonly id: number }[] }) =>
  rows.map(({ id }) => id);
const listed = () => both.simulator.count("company_contact/list");
const searched = () => both.simulator.count("company_contact/search");

describe("once filled", () => {
  test("it answers alone, with rows of the contract", async () => {
    both = await openBoth();
    await both.gateway.directory.fill();
    const before = both.simulator.requests.length;
    const found = await search("q=prichett");
    expect(found).toMatchObject({ stale: false, dropped: 0, found: 1 });
    expect(Date.now() - (found.asOf ?? 0)).toBeLessThan(5000);
    expect(found.rows).toEqual([
      {
        id: 4,
        name: "Jay Prichett",
        company: "Closet",
        email: "jayprichett@icloud.com",
        numbers: [
          { type: "business_number", value: "001-5503308" },
          { type: "mobile_number", value: "15735810000" },
          { type: "other_number", value: "001-5503301" },
        ],
        phonebooks: [5, 3],
      },
    ]);
    expect(idsOf(await lookup("+15503308"))).toEqual([4]);
    expect(idsOf(await lookup("5735810000"))).toEqual([4]);
    expect(both.simulator.requests).toHaveLength(before);
  });

  test("it tells who is beside a contact, and of nobody else", async () => {
    both = await openBoth({ book: crowd(3000) });
    await both.gateway.directory.fill();
    const all = await search("from=100");
    const reply = await get(`beside=${all.rows[50]?.id}`);
    const { place, rows, found } = v.parse(directoryNeighbours, (await reply.json()).data);
    expect({ place, found, rows }).toEqual({
      place: 150,
      found: 3000,
      rows: [all.rows[49], all.rows[51]],
    });
  });

  test("phones stand before faxes, and phonebooks by name with their sizes", async () => {
    both = await openBoth();
    await both.gateway.directory.fill();
    const { rows, phonebooks, total } = await search("q=ottilie+brandt");
    expect(rows[0]?.numbers.map(({ type }) => type).slice(-2)).toEqual([
      "business_fax",
      "home_fax",
    ]);
    expect(phonebooks.map(({ name }) => name).slice(0, 3)).toEqual([
      "All Company Contacts_Phonebook",
      "Customers",
      "Emergency",
    ]);
    for (const { id, size } of phonebooks) {
      // oxlint-disable-next-line no-await-in-loop
      expect(await search(`phonebook=${id}`)).toMatchObject({ found: size, total });
    }
  });

  test("a list of several pages is read to its end, and odd rows are dropped and counted", async () => {
    const odd = [null, "row", { id: "x" }, { id: -1 }, { contact_name: "No ID" }];
    const kept = { id: "70001", contact_name: 42, company: null, mobile: {}, phonebook_list: "x" };
    both = await openBoth({ book: crowd(25_000), oddRows: [...odd, kept] });
    await both.gateway.directory.fill();
    expect(await search("q=nobody")).toMatchObject({ total: 25_001, dropped: 5, found: 0 });
    expect((await search("q=42")).rows[0]).toMatchObject({ id: 70_001, name: "42", numbers: [] });
    expect(idsOf(await lookup("01700024999"))).toEqual([24_999]);
    expect(listed()).toBe(3);
    expect(both.gateway.logged()).toContain('"contacts":25001,"dropped":5');
  });
});

describe("while it is filled for the first time", () => {
  test("the PBX is asked in several spellings, and its answer is checked and called incomplete", async () => {
    both = await openBoth();
    const release = both.simulator.hold("company_contact/list");
    expect(await search("q=PRICHETT")).toMatchObject({
      asOf: null,
      stale: false,
      total: null,
      rows: [{ id: 4 }],
      phonebooks: [],
    });
    expect(idsOf(await search("q=closet+jay"))).toEqual([4]);
    expect(idsOf(await search("q=%2B1+5503308"))).toEqual([4]);
    for (const [number, ids] of [
      ["0015503308", [4]],
      ["+15735810000", [4]],
      ["sip:+493023125001@pbx.example", [10]],
      ["anonymous", []],
    ] as const) {
      // oxlint-disable-next-line no-await-in-loop
      expect(idsOf(await lookup(number))).toEqual(ids);
    }
    release();
    await both.gateway.directory.fill();
    const before = searched();
    expect((await search("q=PRICHETT")).asOf).not.toBeNull();
    expect(searched()).toBe(before);
  });

  test("who has a title, and names written as one, are found, and nobody is called near", async () => {
    both = await openBoth();
    const release = both.simulator.hold("company_contact/list");
    expect(idsOf(await search("q=Dr.+Jay"))).toContain(4);
    expect(idsOf(await search(`q=${encodeURIComponent("王伟")}`))).toEqual([21]);
    expect(idsOf(await search(`q=${encodeURIComponent("佐藤花子様")}`))).toEqual([23]);
    expect(await search("q=prichett+clozet")).toMatchObject({ found: 0, isNearest: false });
    release();
    await both.gateway.directory.fill();
    expect(await search("q=prichett+clozet")).toMatchObject({ isNearest: true, rows: [{ id: 4 }] });
  });

  test("a search that asks for nothing gets a page of the list, whose number of contacts is told", async () => {
    both = await openBoth({ book: crowd(3000) });
    const release = both.simulator.hold("phonebook/list");
    const { asOf, total, found, rows } = await search("from=100&sort=company");
    expect({ asOf, total, found, rows: rows.length }).toEqual({
      asOf: null,
      total: 3000,
      found: 3000,
      rows: 100,
    });
    release();
  });

  test("who is beside a contact is told of the part that the PBX has sent", async () => {
    both = await openBoth({ book: crowd(3000) });
    const release = both.simulator.hold("phonebook/list");
    const { rows } = await search("sort=name");
    const reply = await get(`beside=${rows[1]?.id}&sort=name`);
    const answer = v.parse(directoryNeighbours, (await reply.json()).data);
    expect(answer).toMatchObject({ asOf: null, place: 1, rows: [rows[0], rows[2]] });
    release();
  });

  test("equal questions are one question to the PBX, and a failing PBX is told as such", async () => {
    both = await openBoth();
    const release = both.simulator.hold("company_contact/list");
    await search("q=jay");
    const before = searched();
    await Promise.all(Array.from({ length: 20 }, () => search("q=jay")));
    expect(searched() - before).toBeLessThan(10);
    both.simulator.fail("company_contact/search", errcode.ACCESS_DENIED);
    const reply = await get("q=jay");
    expect([reply.status, await reply.json()]).toEqual([
      200,
      { errcode: 10005, errmsg: "ACCESS DENIED" },
    ]);
    release();
  });

  test("a small PBX is read in a moment, for which a search waits", async () => {
    // However slow the machine.
    both = await openBoth({}, {}, { momentMs: 20_000 });
    expect((await search("q=jay")).asOf).not.toBeNull();
    expect(searched()).toBe(0);
  });
});

test.each([errcode.DATA_NOT_FOUND, errcode.CONTACTS_NOT_EXISTED])(
  "a list or a search that is not found (%i) is an empty one",
  async (code) => {
    both = await openBoth();
    both.simulator.fail("company_contact/search", code);
    const release = both.simulator.hold("company_contact/list");
    expect(await search("q=jay")).toMatchObject({ asOf: null, found: 0 });
    both.simulator.fail("company_contact/list", code);
    release();
    await both.gateway.directory.fill();
    expect(await search()).toMatchObject({ stale: false, found: 0, total: 0 });
  },
);

describe("a PBX that fails", () => {
  test("at first, is asked again after a while", async () => {
    both = await openBoth();
    both.simulator.fail("company_contact/list", errcode.PROCESSING);
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    await both.gateway.directory.fill();
    both.simulator.fail("company_contact/list", errcode.SUCCESS);
    await vi.advanceTimersByTimeAsync(9_999);
    expect(listed()).toBe(1);
    await vi.advanceTimersByTimeAsync(1);
    await both.gateway.directory.fill();
    expect(listed()).toBe(2);
    vi.useRealTimers();
    expect((await search("q=jay")).asOf).not.toBeNull();
    expect(both.gateway.logged()).toContain('"reason":"errcode 2 PROCESSING"');
  });

  test("later, leaves the last directory, which is stale once it is too old", async () => {
    both = await openBoth({}, {}, { freshMs: 200 });
    const { directory } = both.gateway;
    await directory.fill();
    const { asOf } = await search("q=jay");
    both.simulator.fail("company_contact/list", errcode.INTERNAL_SERVER_ERROR);
    await directory.fill();
    await vi.waitFor(async () => {
      expect(await search("q=jay")).toMatchObject({ asOf, stale: true, rows: [{ id: 4 }] });
    });
    both.simulator.fail("company_contact/list", errcode.SUCCESS);
    await directory.fill();
    const { asOf: later, stale } = await search("q=jay");
    expect([stale, (later ?? 0) > (asOf ?? 0)]).toEqual([false, true]);
  });

  test("by restarting, is logged in to anew, and read", async () => {
    both = await openBoth();
    const { port } = both.simulator;
    await both.gateway.directory.fill();
    await both.simulator.close();
    await both.gateway.directory.fill();
    expect(await search("q=jay")).toMatchObject({ found: 1, stale: false });
    const simulator = await startSimulator({ ...credentials, port, book: crowd(50) });
    both = {
      ...both,
      simulator,
      close: async () => {
        await both.gateway.close();
        await simulator.close();
      },
    };
    await both.gateway.directory.fill();
    expect(await search("q=jay")).toMatchObject({ found: 0, total: 50 });
  });

  test("by rejecting the log-in, is asked for a token once", async () => {
    both = await openBoth({ clientSecret: "another" });
    await both.gateway.directory.fill();
    await both.gateway.directory.fill();
    expect(await problemOf(await get("q=jay"))).toEqual([
      503,
      "urn:frontdesk:problem:log-in-rejected",
    ]);
    expect(both.simulator.count("get_token")).toBe(1);
    expect(both.gateway.logged().match(/directory not filled/g)).toHaveLength(1);
  });

  test("by being away, is named once, though in the end it is not even asked any more", async () => {
    both = await openBoth();
    await both.simulator.close();
    for (let times = 0; times < 10; times += 1) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      await both.gateway.directory.fill();
    }
    expect(both.gateway.logged()).toContain("circuit breaker opened");
    expect(both.gateway.logged().match(/directory not filled/g)).toHaveLength(1);
  });

  test("in its phonebooks alone, does not keep the contacts away", async () => {
    both = await openBoth();
    both.simulator.fail("phonebook/list", errcode.ACCESS_DENIED);
    await both.gateway.directory.fill();
    const { phonebooks } = await search("q=jay");
    expect(phonebooks).toContainEqual(expect.objectContaining({ id: 5, name: "Vendor" }));
  });
});

test("it is marked as old while it takes long to be read again, and not before", async () => {
  both = await openBoth({}, {}, { freshMs: 60_000 });
  await both.gateway.directory.fill();
  vi.useFakeTimers({ toFake: ["Date"] });
  const release = both.simulator.hold("company_contact/list");
  const staleAfter = async (ms: number) => {
    vi.setSystemTime(Date.now() + ms);
    return (await search("q=jay")).stale;
  };
  expect(await staleAfter(60_000)).toBe(false);
  const filling = both.gateway.directory.fill();
  expect(await staleAfter(50_000)).toBe(false);
  expect(await staleAfter(20_000)).toBe(true);
  release();
  await filling;
  expect(await staleAfter(0)).toBe(false);
});

test("it is read again when it is as old as it may be", async () => {
  both = await openBoth({}, {}, { freshMs: 100 });
  await both.gateway.directory.fill();
  await vi.waitFor(() => expect(listed()).toBeGreaterThan(3), 5000);
});

test("closed in the middle of a fill, it asks for nothing more", async () => {
  both = await openBoth({ book: crowd(25_000) });
  const release = both.simulator.hold("company_contact/list");
  const filling = both.gateway.directory.fill();
  await vi.waitFor(() => expect(listed()).toBe(1));
  both.gateway.directory.close();
  release();
  await filling;
  await both.gateway.directory.fill();
  expect(listed()).toBe(1);
  expect(both.gateway.logged()).not.toContain("directory");
});
