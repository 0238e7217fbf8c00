import * as fc from "fast-check";
import { expect, test } from "vitest";

import { mapLink } from "./map-link.ts";

const blank = { zip: "", street: "", city: "", state: "", country: "", countryCode: null };

/** The query that the link sends to the map. */
const askedFor = (typed: Partial<typeof blank>) => {
  const href = mapLink({ ...blank, ...typed });
  return href && new URL(href).searchParams.get("query");
};

test("links to OpenStreetMap's search", () => {
  expect(mapLink({ ...blank, street: "Schönhauser Allee 36", zip: "10435", city: "Berlin" })).toBe(
    "https://www.openstreetmap.org/search?query=Sch%C3%B6nhauser%20Allee%2036%2C%2010435%20Berlin",
  );
});

test.each([
  [
    { zip: "41007", city: "Baltimore", state: "Kentucky (KY)", country: "United States" },
    "41007 Baltimore, Kentucky (KY), United States",
  ],
  [{ street: " 4 Gray’s\r\nInn Square " }, "4 Gray’s Inn Square"],
  [{ zip: "100022" }, "100022"],
  [{ city: "千代田区", state: "東京都" }, "千代田区, 東京都"],
  [
    { city: "A&B", street: "#1? 100% + /", country: "Côte d'Ivoire" },
    "#1? 100% + /, A&B, Côte d'Ivoire",
  ],
] as const)("searches for %j as %j", (typed, query) => {
  expect(askedFor(typed)).toBe(query);
});

test.each([
  {},
  { country: "France" },
  { state: "Bayern", country: "Germany" },
  { street: " ", city: "\t", zip: "\0" },
])("is null for %j", (typed) => {
  expect(askedFor(typed)).toBeNull();
});

test("adds nothing but the query to the link, whatever is stored", () => {
  const codePoint = fc.integer({ min: 0, max: 0x10ffff }).map((code) => String.fromCodePoint(code));
  const unit = fc.oneof(codePoint, fc.constantFrom("\uD800", "&a=b#", "../"));
  const text = fc.string({ unit, maxLength: 12 });
  const address = fc.record({ zip: text, street: text, city: text, state: text, country: text });
  fc.assert(
    fc.property(address, (stored) => {
      const href = mapLink({ ...stored, countryCode: null });
      if (href === null) return;
      const { origin, pathname, searchParams, hash } = new URL(href);
      expect([origin, pathname, hash]).toEqual(["https://www.openstreetmap.org", "/search", ""]);
      expect([...searchParams.keys()]).toEqual(["query"]);
    }),
  );
});
