/** Sign-in never redirects to another site; FUZZ_RUNS sets how many paths are tried. */
import { array, assert, asyncProperty, constantFrom, oneof, property, string } from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";

import { openBrowser } from "../testing/browser.fixture.ts";
import { openOffice, type Office } from "../testing/office.fixture.ts";
import { ownPath } from "./own-path.ts";

const numRuns = Number(process.env["FUZZ_RUNS"] ?? 3000);
const limit = 60_000 + numRuns;

let office: Office;

beforeAll(async () => {
  office = await openOffice();
  office.provider.signsIn("ann");
});
afterAll(() => office.close());

/** Where a browser on Frontdesk's page would go. */
const goesTo = (location: string) => new URL(location, "http://own.example/auth/callback").origin;

const nasty = array(
  oneof(
    constantFrom(
      ..."/ \\ // /\\ \\/ . .. /. /.. @ : ? # % %2f %5c %2F%2F %09 %0a %00 \t \n \r http: https: javascript: data: evil.example //evil.example /contacts /auth /auth/sign-in".split(
        " ",
      ),
      " ",
      "\u2028",
      "\uff0f",
      "\u3002",
    ),
    string({ maxLength: 3, unit: "grapheme" }),
  ),
  { maxLength: 8 },
).map((parts) => parts.join(""));

test(
  "the target after sign-in is always a path of Frontdesk",
  () => {
    assert(
      property(
        oneof(
          nasty,
          nasty.map((text) => `/${text}`),
        ),
        (sent) => {
          const path = ownPath(sent);
          expect(path).toMatch(/^\/(?![/\\])[\x21-\x7e]*$/);
          expect(goesTo(path)).toBe("http://own.example");
          expect(path).not.toMatch(/^\/auth\b/i);
          // A valid path stays the same.
          expect(ownPath(path)).toBe(path);
        },
      ),
      { numRuns },
    );
  },
  limit,
);

test.each([
  ["/contacts/4?q=a%26b&caller=%2B49", "/contacts/4?q=a%26b&caller=%2B49"],
  ["/lookup?number=+4930&name=M%C3%BCller", "/lookup?number=+4930&name=M%C3%BCller"],
  ["/contacts?q=ü", "/contacts?q=%C3%BC"],
  ["", "/"],
  ["contacts/4", "/"],
  ["//evil.example", "/"],
  ["/\\evil.example", "/"],
  ["/\t/evil.example", "/"],
  ["/.//evil.example", "/"],
  ["/x/..//evil.example", "/"],
  ["https://evil.example/", "/"],
  ["javascript:alert(1)", "/"],
  ["/auth/sign-out", "/"],
])("after sign-in with ?to=%j: %s", (sent, path) => expect(ownPath(sent)).toBe(path));

test("does not remember a path that is too long for a cookie", () => {
  expect(ownPath(`/${"x".repeat(1999)}`)).toHaveLength(2000);
  expect(ownPath(`/${"x".repeat(2000)}`)).toBe("/");
  expect(ownPath(`/${"ü".repeat(1000)}`)).toBe("/");
});

test("redirects only to itself and the provider", async () => {
  await assert(
    asyncProperty(nasty, async (sent) => {
      const browser = openBrowser();
      const at = `${office.url}/auth/sign-in?to=${encodeURIComponent(`/${sent}`)}`;
      const origins = new Set<string>();
      await browser.go(at, (url) => {
        origins.add(new URL(url).origin);
        return url.startsWith(`${office.url}/`) && !url.includes("/auth/");
      });
      expect([office.url, office.provider.issuer]).toEqual(expect.arrayContaining([...origins]));
    }),
    { numRuns: 30 },
  );
}, 60_000);
