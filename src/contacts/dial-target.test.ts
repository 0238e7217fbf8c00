import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { dialTarget } from "./dial-target.ts";

describe("dialTarget", () => {
  test.each([
    ["001-5503308", "tel:0015503308"],
    ["15735810000", "tel:15735810000"],
    ["+1 (206) 555-0142", "tel:+12065550142"],
    ["(021)000.0009", "tel:0210000009"],
    ["020/5550126", "tel:0205550126"],
    ["101", "tel:101"],
    ["*86", "tel:*86"],
    ["#31#", "tel:%2331%23"],
    ["+44\u00a020\u20117946", "tel:+44207946"],
  ])("of %j is %s", (stored, target) => {
    expect(dialTarget(stored)).toBe(target);
  });

  test.each([
    "",
    " ",
    "-",
    "+",
    "***",
    "1-800-FLOWERS",
    "5551234x7518",
    "1+2",
    "++1",
    "٠١٢",
    "1;2",
  ])("of %j is none", (stored) => {
    expect(dialTarget(stored)).toBeNull();
  });

  test("dials the stored digits in their order, and nothing else", () => {
    const stored = fc.string({ unit: fc.constantFrom(...Array.from("0123456789*#+-(). ")) });
    fc.assert(
      fc.property(stored, (text) => {
        const target = dialTarget(text);
        if (target === null) return;
        expect(target).toMatch(/^tel:\+?(?:[\d*]|%23)+$/);
        expect(target.slice(4).replaceAll("%23", "#")).toBe(text.replace(/[-(). ]/g, ""));
      }),
    );
  });
});
