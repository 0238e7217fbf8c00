/** The directory in front of a real simulator: how it is filled, kept fresh, and queried during a fill. */
import * as v from "valibot";
import { afterEach, describe, expect, test, vi } from "vitest";

import * as errcode from "#pbx/contract/errcode.ts";
import { generatedPeople } from "#pbx/simulator/people/generated-people.ts";
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

describe("a filled directory", () => {
  test("answers by itself, with rows of the contract", async () => {
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

  test("returns the neighbours of a contact, and no other contacts", async () => {
    both = await openBoth({ store: generatedPeople(3000) });
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

  test("lists phones before faxes, and phonebooks by name with their sizes", async () => {
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

  test("reads a list of several pages to the end, and drops and counts odd rows", async () => {
    const odd = [null, "row", { id: "x" }, { id: -1 }, { contact_name: "No ID" }];
    const kept = { id: "70001", contact_name: 42, company: null, mobile: {}, phonebook_list: "x" };
    both = await openBoth({ store: generatedPeople(25_000), oddRows: [...odd, kept] });
    await both.gateway.directory.fill();
    expect(await search("q=nobody")).toMatchObject({ total: 25_001, dropped: 5, found: 0 });
    expect((await search("q=42")).rows[0]).toMatchObject({ id: 70_001, name: "42", numbers: [] });
    expect(idsOf(await lookup("01700024999"))).toEqual([24_999]);
    expect(listed()).toBe(3);
    expect(both.gateway.logged()).toContain('"contacts":25001,"dropped":5');
  });
});

describe("during the first fill", () => {
  test("asks the PBX in several spellings, checks its answer and marks it as incomplete", async () => {
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

  test("finds contacts by a title or joined names, and offers no nearest ones", async () => {
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

  test("answers an empty search with a page of the list and its number of contacts", async () => {
    both = await openBoth({ store: generatedPeople(3000) });
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

  test("returns neighbours from the part of the list that the PBX has sent", async () => {
    both = await openBoth({ store: generatedPeople(3000) });
    const release = both.simulator.hold("phonebook/list");
    const { rows } = await search("sort=name");
    const reply = await get(`beside=${rows[1]?.id}&sort=name`);
    const answer = v.parse(directoryNeighbours, (await reply.json()).data);
    expect(answer).toMatchObject({ asOf: null, place: 1, rows: [rows[0], rows[2]] });
    release();
  });

  test("makes equal questions one call to the PBX, and reports a failing PBX", async () => {
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

  test("waits with a search for a small PBX, which is read in a moment", async () => {
    // However slow the machine is.
    both = await openBoth({}, {}, { momentMs: 20_000 });
    expect((await search("q=jay")).asOf).not.toBeNull();
    expect(searched()).toBe(0);
  });
});

test.each([errcode.DATA_NOT_FOUND, errcode.CONTACTS_NOT_EXISTED])(
  "treats a list or search that is not found (%i) as an empty one",
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

describe("when the PBX fails", () => {
  test("the directory tries the first fill again after a while", async () => {
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

  test("the last directory stays, and is stale once it is too old", async () => {
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

  test("the directory logs in to a restarted PBX again and reads it", async () => {
    both = await openBoth();
    const { port } = both.simulator;
    await both.gateway.directory.fill();
    await both.simulator.close();
    await both.gateway.directory.fill();
    expect(await search("q=jay")).toMatchObject({ found: 1, stale: false });
    const simulator = await startSimulator({ ...credentials, port, store: generatedPeople(50) });
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

  test("the directory asks for a token only once if the login is rejected", async () => {
    both = await openBoth({ clientSecret: "another" });
    await both.gateway.directory.fill();
    await both.gateway.directory.fill();
    expect(await problemOf(await get("q=jay"))).toEqual([
      503,
      "urn:frontdesk:problem:log-in-rejected",
    ]);
    expect(both.simulator.count("get_token")).toBe(1);
    expect(both.gateway.logged().match(/directory fill failed/g)).toHaveLength(1);
  });

  test("the directory logs an absent PBX once, even after the breaker has opened", async () => {
    both = await openBoth();
    await both.simulator.close();
    for (let times = 0; times < 10; times += 1) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      await both.gateway.directory.fill();
    }
    expect(both.gateway.logged()).toContain("circuit breaker opened");
    expect(both.gateway.logged().match(/directory fill failed/g)).toHaveLength(1);
  });

  test("the contacts stay available if only the phonebooks fail", async () => {
    both = await openBoth();
    both.simulator.fail("phonebook/list", errcode.ACCESS_DENIED);
    await both.gateway.directory.fill();
    const { phonebooks } = await search("q=jay");
    expect(phonebooks).toContainEqual(expect.objectContaining({ id: 5, name: "Vendor" }));
  });
});

test("the directory is marked as old while a refill takes long, and not before", async () => {
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

test("the directory is read again when it reaches its maximum age", async () => {
  both = await openBoth({}, {}, { freshMs: 100 });
  await both.gateway.directory.fill();
  await vi.waitFor(() => expect(listed()).toBeGreaterThan(3), 5000);
});

test("a directory closed during a fill asks for nothing more", async () => {
  both = await openBoth({ store: generatedPeople(25_000) });
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
