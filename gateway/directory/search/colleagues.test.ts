/** Colleagues: which companies count as the same, which contacts are returned, and by which route. */
import * as fc from "fast-check";
import * as v from "valibot";
import { afterEach, describe, expect, test } from "vitest";

import * as errcode from "#pbx/contract/errcode.ts";
import { contactStoreOf } from "#pbx/simulator/people/contact-store.ts";
import { jayPrichett } from "#pbx/simulator/people/jay-prichett.ts";
import { directoryColleagues } from "#shared/api/directory-reply.ts";
import { fold, wordsOf } from "#shared/text/fold.ts";

import { openRows, rowOf } from "../../testing/directory.fixture.ts";
import { openBoth, openGateway, problemOf } from "../../testing/gateway.fixture.ts";

const companies = [
  "Acme",
  "Acme Ltd",
  "ACME  ltd",
  "Acme Ltd.",
  "Ácme\tLtd ",
  "Ltd Acme",
  "Straße 5",
  "STRASSE ٥",
  "شركة النخيل",
  "شَرِكة  النخيل",
  "شركة",
  "合作伙伴有限公司",
  "合作伙伴",
  "合作伙伴 有限公司",
  "",
  " ",
  "-",
  "–",
  "﹣",
];

describe("at the same company as", () => {
  const directory = openRows(companies.map((company, at) => rowOf(at + 1, { company })));

  test.each([
    ["Acme", [1]],
    ["acme ltd", [2, 3, 5]],
    [" ACMÉ\u00a0\n LTD", [2, 3, 5]],
    ["acme ltd.", [4]],
    ["Ltd", []],
    ["Acme L", []],
    ["strasse 5", [7, 8]],
    ["شركه النخيل", [9, 10]],
    ["شركة", [11]],
    ["合作伙伴有限公司", [12]],
    ["合作伙伴", [13]],
    ["合作伙伴\u3000有限公司", [14]],
    ["-", [17, 19]],
    ["–", [18]],
    ["\u200b", []],
    ["´", []],
    ["\uffff", []],
    ["Nobody", []],
  ])("%j are %j", (company, ids) => {
    expect(directory.answer({ company, except: "99" })).toMatchObject({ found: ids.length, ids });
  });
});

test("counts all colleagues, and returns the first five by name", () => {
  const rows = Array.from({ length: 9 }, (_, at) =>
    rowOf(at + 1, { contact_name: `N ${9 - at}`, company: at === 0 ? "" : "Acme" }),
  );
  const { answer } = openRows(rows);
  const others = (except: string) => {
    const { found, ids } = answer({ company: "acme", except });
    return [found, ...ids];
  };
  expect(others("1")).toEqual([8, 9, 8, 7, 6, 5]);
  expect(others("9")).toEqual([7, 8, 7, 6, 5, 4]);
  expect(others("5")).toEqual([7, 9, 8, 7, 6, 4]);
  expect(others("2")).toEqual([7, 9, 8, 7, 6, 5]);
  expect(others("2147483647")).toEqual([8, 9, 8, 7, 6, 5]);
});

const company = fc.string({
  unit: fc.constantFrom(..."aAáßs1١ \t\u00a0\u200b.-".split("")),
  maxLength: 3,
});
const row = fc.record({
  id: fc.integer({ min: 1, max: 30 }),
  contact_name: fc.string({ unit: fc.constantFrom(..."ab ".split("")), maxLength: 3 }),
  company: fc.oneof(company, fc.constantFrom("A s", "a S.")),
});

test("finds the same contacts as comparing every company", () => {
  const comparable = (text: string) => fold(text).split(/\s+/).filter(Boolean).join(" ");
  fc.assert(
    fc.property(
      fc.array(row, { maxLength: 60 }),
      fc.oneof(company, fc.constant("á  S")),
      fc.integer({ min: 1, max: 30 }),
      (rows, asked, except) => {
        const latest = [...new Map(rows.map((one) => [one.id, one])).values()];
        const expected = latest
          .filter((one) => comparable(one.company) === comparable(asked))
          .filter((one) => comparable(asked) !== "" && one.id !== except)
          .map(({ id, contact_name: name, company: own }) => {
            const words = [wordsOf(name), wordsOf(own)].map((some) => some.join(" "));
            return { id, key: words[0] || words[1] || "\uffff" };
          })
          .toSorted((one, other) =>
            one.key === other.key ? one.id - other.id : one.key < other.key ? -1 : 1,
          );
        const answer = openRows(rows).answer({ company: asked, except: String(except) });
        expect(answer).toMatchObject({
          found: expected.length,
          ids: expected.slice(0, 5).map(({ id }) => id),
        });
      },
    ),
    { numRuns: 500 },
  );
});

describe("over HTTP", () => {
  let both: Awaited<ReturnType<typeof openBoth>>;
  afterEach(() => both.close());

  const at = (id: number, own: string) => ({ ...jayPrichett, id, company: own });
  const store = contactStoreOf([
    at(7, "Nordlund & Søn"),
    at(8, "NORDLUND & søn"),
    at(9, "Nordlund & Søn"),
    at(10, "Nordlund & Søn Print"),
  ]);
  const query = new URLSearchParams({ company: " Nordlund & Søn", except: "7" }).toString();
  const ask = () => both.gateway.get(`/directory?${query}`);

  test("returns rows of the contract, without phonebooks", async () => {
    both = await openBoth({ store });
    await both.gateway.directory.fill();
    const reply = await ask();
    expect(reply.headers.get("cache-control")).toBe("no-store");
    const { data } = await reply.json();
    expect(v.parse(directoryColleagues, data)).toMatchObject({
      stale: false,
      total: 4,
      dropped: 0,
      found: 2,
      rows: [
        { id: 8, name: "Jay Prichett", company: "NORDLUND & søn" },
        { id: 9, company: "Nordlund & Søn" },
      ],
    });
    expect(data.asOf).not.toBeNull();
    expect(data).not.toHaveProperty("phonebooks");
  });

  test("uses the PBX's search during the fill, and checks its answer", async () => {
    both = await openBoth({ store });
    const release = both.simulator.hold("company_contact/list");
    const { data } = await (await ask()).json();
    expect(v.parse(directoryColleagues, data)).toMatchObject({
      asOf: null,
      stale: false,
      total: null,
      dropped: 0,
      found: 1,
      rows: [{ id: 9 }],
    });
    expect(data).not.toHaveProperty("phonebooks");
    expect(both.simulator.count("company_contact/search")).toBe(1);
    both.simulator.fail("company_contact/search", errcode.ACCESS_DENIED);
    expect(await (await ask()).json()).toEqual({ errcode: 10005, errmsg: "ACCESS DENIED" });
    both.simulator.fail("company_contact/search", errcode.DATA_NOT_FOUND);
    expect(await (await ask()).json()).toMatchObject({ errcode: 0, data: { found: 0, rows: [] } });
    release();
  });

  test("reports a PBX that cannot be reached", async () => {
    both = await openBoth();
    const { get, close } = await openGateway({ url: "http://127.0.0.1:1" });
    const reply = await get(`/directory?${query}`);
    expect(await problemOf(reply)).toEqual([502, "urn:frontdesk:problem:pbx-unreachable"]);
    await close();
  });
});
