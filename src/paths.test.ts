import { expect, test } from "vitest";

import { everybody, paths, viewOf } from "./paths.ts";

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

test("a contact keeps the view that it was opened from, and the number that is calling", () => {
  expect(paths.contact(4, { q: "jay" }, "+49 30")).toBe("/contacts/4?q=jay&caller=%2B49+30");
});
