import { expect, test } from "vitest";

import { callOf, everybody, paths, viewOf } from "./paths.ts";

test.each([
  [everybody, "/contacts"],
  [{ ...everybody, q: "jay & co" }, "/contacts?q=jay+%26+co"],
  [{ q: "ü", phonebook: 5, sort: "company" }, "/contacts?q=%C3%BC&phonebook=5&sort=company"],
] as const)("a view is read back from its address (%#)", (view, address) => {
  expect(paths.directory(view)).toBe(address);
  expect(viewOf(new URL(address, "http://page").searchParams)).toEqual(view);
});

test("what an address cannot mean counts as not given", () => {
  expect(viewOf(new URLSearchParams("phonebook=0&sort=size"))).toEqual(everybody);
});

test.each([
  [{ number: "+49 30", name: "", at: null }, "/contacts/4?q=jay&caller=%2B49+30"],
  [
    { number: " 4930", name: "Sales: JAY", at: 1_700_000_000_000 },
    "/contacts/4?q=jay&caller=+4930&name=Sales%3A+JAY&at=1700000000000",
  ],
])("a contact keeps the view that it was opened from, and the call %j", (call, address) => {
  expect(paths.contact(4, { q: "jay" }, call)).toBe(address);
  expect(callOf(new URL(address, "http://page").searchParams)).toEqual(call);
});

test.each([
  ["number=101&name=Jay", { number: "101", name: "Jay", at: null }],
  ["caller=101&at=soon", { number: "101", name: "", at: null }],
  ["q=101", { number: "", name: "", at: null }],
])("%j is the call %j", (search, call) => {
  expect(callOf(new URLSearchParams(search))).toEqual(call);
});
