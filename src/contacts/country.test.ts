import { expect, test } from "vitest";

import { countryCode } from "./country.ts";

test.each([
  ["United States", "US"],
  ["united  states ", "US"],
  ["U.S.A.", "US"],
  ["United States of America", "US"],
  ["us", "US"],
  ["UK", "GB"],
  ["England", "GB"],
  ["Deutschland", "DE"],
  ["Allemagne", "DE"],
  ["DE", "DE"],
  ["España", "ES"],
  ["Brasil", "BR"],
  ["Sverige", "SE"],
  ["Ísland", "IS"],
  ["Việt Nam", "VN"],
  ["Ελλάδα", "GR"],
  ["Россия", "RU"],
  ["Україна", "UA"],
  ["中国", "CN"],
  ["臺灣", "TW"],
  ["日本", "JP"],
  ["대한민국", "KR"],
  ["भारत", "IN"],
  ["ישראל", "IL"],
  ["المغرب", "MA"],
  ["ไทย", "TH"],
])("%s is %s", (name, code) => {
  expect(countryCode(name)).toBe(code);
});

test.each(["", " ", "Atlantis", "constructor", "QQ", "USD", "4"])("%j is unknown", (name) => {
  expect(countryCode(name)).toBeNull();
});
