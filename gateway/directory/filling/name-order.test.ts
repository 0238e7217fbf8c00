/** Frontdesk learns the PBX's order of first and last names from a contact, so that list and card agree. */
import * as v from "valibot";
import { afterEach, expect, test } from "vitest";

import * as errcode from "#pbx/contract/errcode.ts";
import { generatedPeople } from "#pbx/simulator/people/generated-people.ts";
import { directoryLookup, directorySearch } from "#shared/api/directory-reply.ts";
import { nameOrders } from "#shared/text/person-name.ts";

import { openBoth } from "../../testing/gateway.fixture.ts";

let both: Awaited<ReturnType<typeof openBoth>>;
afterEach(() => both.close());

async function nameOrder(query = "q=%E7%8E%8B"): Promise<unknown> {
  const { data } = await (await both.gateway.get(`/directory?${query}`)).json();
  return v.parse(query.startsWith("number") ? directoryLookup : directorySearch, data).nameOrder;
}

const asked = () => ({
  query: both.simulator.count("company_contact/query"),
  get: both.simulator.count("company_contact/get"),
});

test.each(nameOrders)("reports %s with every answer, for one request", async (order) => {
  both = await openBoth({ nameOrder: order });
  await both.gateway.directory.fill();
  expect(await nameOrder()).toBe(order);
  expect(await nameOrder("number=13855500145")).toBe(order);
  expect(asked()).toEqual({ query: 1, get: 0 });
});

test("asks a PBX without the query call for one contact", async () => {
  both = await openBoth({ nameOrder: "last-first" });
  both.simulator.fail("company_contact/query", errcode.INTERFACE_NOT_EXISTED);
  await both.gateway.directory.fill();
  expect(await nameOrder()).toBe("last-first");
  expect(asked()).toEqual({ query: 1, get: 1 });
});

test("fills the directory without the name order if no contact can be read", async () => {
  both = await openBoth();
  both.simulator.fail("company_contact/query", errcode.ACCESS_DENIED);
  both.simulator.fail("company_contact/get", errcode.ACCESS_DENIED);
  await both.gateway.directory.fill();
  expect(await nameOrder()).toBeNull();
  expect(both.gateway.logged()).toContain("directory filled");
});

test("asks for no contact if no name depends on it", async () => {
  both = await openBoth({ store: generatedPeople(100) });
  await both.gateway.directory.fill();
  expect(await nameOrder("q=a")).toBeNull();
  expect(asked()).toEqual({ query: 0, get: 0 });
});
