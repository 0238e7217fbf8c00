import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";

import { contactStoreOf } from "./people/contact-store.ts";
import { generatedPeople } from "./people/generated-people.ts";
import { jayPrichett } from "./people/jay-prichett.ts";
import { people } from "./people/people.ts";
import { startSimulator, type Simulator } from "./simulator.ts";

const credentials = { clientId: "id", clientSecret: "secret" };
let pbx: Simulator;
let clock = 0;

beforeEach(async () => {
  clock = 0;
  pbx = await startSimulator({ ...credentials, now: () => clock });
});
afterEach(() => pbx.close());

const headers = { "User-Agent": "OpenAPI", "Content-Type": "application/json" };

async function ask(path: string, init: RequestInit = {}) {
  const reply = await fetch(`${pbx.url}/openapi/v1.0/${path}`, { headers, ...init });
  expect(reply.status).toBe(200);
  return { reply, body: await reply.json() };
}

const post = (path: string, body: object) =>
  ask(path, { method: "POST", body: JSON.stringify(body) });
const logIn = (password = "secret") => post("get_token", { username: "id", password });
const errcodeOf = async (asked: ReturnType<typeof ask>) => (await asked).body.errcode;
const getContact = (id: number | string, token: string) =>
  ask(`company_contact/get?id=${id}&access_token=${token}`);

describe("every request", () => {
  test("gets its connection closed after the reply", async () => {
    const { reply } = await logIn();
    expect(reply.headers.get("connection")).toBe("close");
  });

  test("needs the documented User-Agent; without it, the simulator reports a parameter error", async () => {
    const init = { headers: { "User-Agent": "curl" } };
    expect(await errcodeOf(ask("company_contact/get?id=4", init))).toBe(40002);
  });

  test("may send its token in the query only", async () => {
    const { body } = await logIn();
    const bearer = { headers: { ...headers, Authorization: `Bearer ${body.access_token}` } };
    expect(await errcodeOf(ask("company_contact/get?id=4", bearer))).toBe(10004);
    expect(await errcodeOf(getContact(4, body.access_token))).toBe(0);
  });

  test.each(["company_contact/delete?id=4", "nothing", "company_contact/get/"])(
    "to the unknown interface %s fails",
    async (path) => {
      expect(await errcodeOf(ask(path))).toBe(10001);
    },
  );

  test("of a read with another method fails", async () => {
    expect(await errcodeOf(post("company_contact/get?id=4", {}))).toBe(10001);
  });
});

describe("contacts", () => {
  test("contact 4 is exactly the documented one", async () => {
    const { body } = await getContact(4, (await logIn()).body.access_token);
    expect(body).toEqual({ errcode: 0, errmsg: "SUCCESS", data: jayPrichett });
  });

  test.each(["x", "", "0", "-1"])("an ID of %j is a wrong parameter", async (id) => {
    const { body } = await getContact(id, (await logIn()).body.access_token);
    expect(body).toMatchObject({ errcode: 40002, invalid_param_list: [{ field: "id" }] });
  });

  test("an unknown ID is not found", async () => {
    expect(await errcodeOf(getContact(999, (await logIn()).body.access_token))).toBe(60001);
  });

  test("several can be requested at once", async () => {
    const { access_token } = (await logIn()).body;
    const query = (ids: string) =>
      ask(`company_contact/query?ids=${ids}&access_token=${access_token}`);
    const { body } = await query("21,4,999");
    expect(body.data.map(({ id }: { id: number }) => id)).toEqual([21, 4]);
    expect(body.data[1]).toEqual(jayPrichett);
    expect(await errcodeOf(query("4,x"))).toBe(40002);
  });

  test("a few dozen people follow the contract", async () => {
    const { access_token } = (await logIn()).body;
    for (let id = 1; id <= 46; id += 1) {
      // oxlint-disable-next-line no-await-in-loop -- each request has a connection of its own
      expect(await errcodeOf(getContact(id, access_token))).toBe(0);
    }
  });

  test("a reply that breaks the contract is not sent", async () => {
    await pbx.close();
    const store = contactStoreOf([{ ...jayPrichett, first_name: "J".repeat(64) }]);
    pbx = await startSimulator({ ...credentials, store });
    const { access_token } = (await logIn()).body;
    const url = `${pbx.url}/openapi/v1.0/company_contact/get?id=4&access_token=${access_token}`;
    const log = vi.spyOn(console, "error").mockImplementation(() => {});
    expect((await fetch(url, { headers })).status).toBe(500);
    expect(log).toHaveBeenCalledOnce();
    log.mockRestore();
  });
});

describe("lists", () => {
  const list = async (path: string) => {
    const { access_token } = (await logIn()).body;
    return (await ask(`${path}access_token=${access_token}`)).body;
  };

  test("a row is flat, and differs in shape from a contact", async () => {
    const { data, total_number } = await list("company_contact/list?page=1&page_size=1&");
    expect(total_number).toBe(people.length);
    expect(data).toEqual([
      expect.objectContaining({ id: 1, contact_name: "Dolores Whitfield", mobile2: "" }),
    ]);
    expect(data[0]).not.toHaveProperty("number_list");
  });

  test("pages contain every contact once", async () => {
    const pages = await Promise.all(
      [1, 2, 3, 4].map((page) => list(`company_contact/list?page=${page}&page_size=20&`)),
    );
    const ids = pages.flatMap(({ data }) => data.map(({ id }: { id: number }) => id));
    expect(new Set(ids).size).toBe(people.length);
    expect(ids).toHaveLength(people.length);
  });

  test.each(["page=0&", "page=x&", "page_size=10001&", "page_size=0&"])(
    "%s is a wrong parameter",
    async (parameter) => {
      expect(await list(`company_contact/list?${parameter}`)).toMatchObject({ errcode: 40002 });
    },
  );

  test("a search finds plain substrings of stored values, and nothing else", async () => {
    const found = async (value: string) =>
      (await list(`company_contact/search?search_value=${encodeURIComponent(value)}&`)).data.length;
    expect(await found("Prich")).toBe(1);
    expect(await found("001-5503308")).toBe(1);
    expect(await found("0015503308")).toBe(0);
    expect(await found("prich")).toBe(1);
    expect(await found("PRICH")).toBe(0);
  });

  test("rows are sorted as requested", async () => {
    const path = "company_contact/list?page_size=1&sort_by=company&order_by=desc&";
    expect((await list(path)).data).toEqual([expect.objectContaining({ company: "한빛전자" })]);
  });

  test("phonebooks have the sizes that their contacts give them", async () => {
    const { data } = await list("phonebook/list?");
    expect(data).toContainEqual({
      id: 5,
      name: "Vendor",
      total: people.filter((who) => who.phonebook_list.some(({ id }) => id === 5)).length,
      member_select: "sel_specific",
    });
  });

  test("an endpoint fails on demand, and works again", async () => {
    pbx.fail("company_contact/list", 70123);
    expect(await list("company_contact/list?")).toMatchObject({ errcode: 70123 });
    pbx.fail("company_contact/list", 0);
    expect(await list("company_contact/list?")).toMatchObject({ errcode: 0 });
  });

  test("odd rows are at the end of the last page", async () => {
    await pbx.close();
    pbx = await startSimulator({ ...credentials, now: () => clock, oddRows: ["no row"] });
    const { data, total_number } = await list("company_contact/list?page_size=10&page=6&");
    expect(data.at(-1)).toBe("no row");
    expect(total_number).toBe(people.length + 1);
  });

  test("an odd contact is sent unchanged", async () => {
    await pbx.close();
    const oddContacts = { 9999: { id: 9999, remark: "x".repeat(2000) } };
    pbx = await startSimulator({ ...credentials, now: () => clock, oddContacts });
    const { access_token } = (await logIn()).body;
    const { body } = await getContact(9999, access_token);
    expect(body).toEqual({ errcode: 0, data: oddContacts[9999] });
  });

  test("generated people are created on each request", async () => {
    await pbx.close();
    pbx = await startSimulator({
      ...credentials,
      now: () => clock,
      store: generatedPeople(500_000),
    });
    const { data, total_number } = await list("company_contact/list?page=50000&page_size=10&");
    expect(total_number).toBe(500_000);
    expect(data.map(({ id }: { id: number }) => id)).toContain(499_999);
    const { access_token } = (await logIn()).body;
    const { body } = await getContact(499_999, access_token);
    expect(`${body.data.first_name} ${body.data.last_name}`).toBe(data[8].contact_name);
  });
});

describe("tokens", () => {
  test("live as long as the reply promises", async () => {
    const { access_token, access_token_expire_time } = (await logIn()).body;
    clock = access_token_expire_time * 1000 - 1;
    expect(await errcodeOf(getContact(4, access_token))).toBe(0);
    clock += 1;
    expect(await errcodeOf(getContact(4, access_token))).toBe(10004);
  });

  test("are renewed once by each refresh token, which ends the earlier pair", async () => {
    const first = (await logIn()).body;
    const second = (await post("refresh_token", { refresh_token: first.refresh_token })).body;
    expect(await errcodeOf(getContact(4, second.access_token))).toBe(0);
    expect(await errcodeOf(getContact(4, first.access_token))).toBe(10004);
    expect(await errcodeOf(post("refresh_token", { refresh_token: first.refresh_token }))).toBe(
      10004,
    );
  });

  test("include a refresh token that also expires", async () => {
    const { refresh_token, refresh_token_expire_time } = (await logIn()).body;
    clock = refresh_token_expire_time * 1000;
    expect(await errcodeOf(post("refresh_token", { refresh_token }))).toBe(10004);
  });

  test("are limited to eight; a released one makes room", async () => {
    const tokens = await Promise.all(Array.from({ length: 8 }, () => logIn()));
    expect(await errcodeOf(logIn())).toBe(60002);
    await ask(`del_token?access_token=${tokens[0]?.body.access_token}`);
    expect(await errcodeOf(logIn())).toBe(0);
    expect(pbx.tokens.liveCount()).toBe(8);
  });
});

describe("failed logins", () => {
  test("return what the documentation shows", async () => {
    const { body } = await logIn("wrong");
    expect(body).toEqual({
      errcode: -1,
      errmsg: "FAILURE",
      invalid_param_list: [{ field: "username or password", value: "error" }],
    });
  });

  test("five in a row block the address, even for the right password", async () => {
    for (let failed = 0; failed < 5; failed += 1) {
      // oxlint-disable-next-line no-await-in-loop -- in a row
      expect(await errcodeOf(logIn("wrong"))).toBe(-1);
    }
    expect(await errcodeOf(logIn())).toBe(70004);
  });

  test("a success in between restarts the count", async () => {
    for (const password of ["wrong", "wrong", "wrong", "wrong", "secret", "wrong"]) {
      // oxlint-disable-next-line no-await-in-loop -- in a row
      await logIn(password);
    }
    expect(await errcodeOf(logIn())).toBe(0);
  });
});
