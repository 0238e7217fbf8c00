/** No template that is taken lets a stored number choose what its link opens. */
import * as fc from "fast-check";
import { expect, test } from "vitest";

import { dialOf } from "#pbx/contract/dial.ts";

import { parseSettings } from "./settings.ts";

const piece = fc.constantFrom(
  ..."/ // ? # @ : \\ . - a 0 1 % %41 [ ] [::1] 0x :80 :44 user:pw@ phone.example".split(" "),
);
const pieces = fc.array(piece, { maxLength: 5 }).map((all) => all.join(""));
const template = fc
  .tuple(fc.constantFrom("https:", "http://", "HTTPS://", "https://phone.example"), pieces, pieces)
  .map(([start, before, after]) => `${start}${before}{number}${after}`);

test("a web address has the same host for every number, and no password", () => {
  let taken = 0;
  fc.assert(
    fc.property(template, (DIAL_LINK) => {
      if (!isTaken(DIAL_LINK)) return;
      taken += 1;
      const urls = ["1", "443", "+4930", "#31#", "*86", "2065550177x7518"].map((stored) => {
        const rule = { extensionDial: "comma", dialLink: DIAL_LINK } as const;
        return new URL(dialOf(stored, rule)?.link.href ?? "");
      });
      expect(new Set(urls.map(({ origin }) => origin)).size).toBe(1);
      expect(urls.map(({ username, password }) => username + password).join("")).toBe("");
    }),
    { numRuns: 2000 },
  );
  expect(taken).toBeGreaterThan(100);
});

function isTaken(DIAL_LINK: string): boolean {
  try {
    return parseSettings({ DIAL_LINK }).dialLink === DIAL_LINK;
  } catch {
    return false;
  }
}
