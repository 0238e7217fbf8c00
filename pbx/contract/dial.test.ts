import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { dialledOf, dialOf, type DialRule } from "./dial.ts";
import { extensionDials } from "./page-settings.ts";

const usual: DialRule = { extensionDial: "omit", dialLink: "tel:{number}" };
const hrefOf = (stored: string, rule: Partial<DialRule> = {}) =>
  dialOf(stored, { ...usual, ...rule })?.link.href ?? null;

describe("the dial target", () => {
  test.each([
    ["001-5503308", "tel:0015503308"],
    ["15735810000", "tel:15735810000"],
    ["+1 (206) 555-0142", "tel:+12065550142"],
    ["(+49)30/2312", "tel:+49302312"],
    ["(021) 000.0009", "tel:0210000009"],
    ["101", "tel:101"],
    ["*86", "tel:*86"],
    ["#31#", "tel:%2331%23"],
    ["+44\u00a020\u20117946\u202c", "tel:+44207946"],
    ["1+2", "tel:12"],
    ["++12", "tel:+12"],
    ["０３−５５５０", "tel:035550"],
  ])("of %j is %s", (stored, href) => {
    expect(hrefOf(stored)).toBe(href);
  });

  test.each([
    ["+44(0)20-7946-0140", "tel:+442079460140"],
    ["+46 (0) 8-55500112", "tel:+46855500112"],
    ["(+49) (0) 30 2312", "tel:+49302312"],
    ["+55(11)95550-0133", "tel:+5511955500133"],
    ["(0)30-2312", "tel:0302312"],
    ["0044(0)20-7946", "tel:00440207946"],
    ["+4420(0)7946", "tel:+442007946"],
  ])("drops the (0) of an international number only: %j is %s", (stored, href) => {
    expect(hrefOf(stored)).toBe(href);
  });

  test.each([
    ["1-800-FLOWERS", "tel:18003569377"],
    ["1800TAX2000", "tel:18008292000"],
    ["1800tax2000", "tel:18008292000"],
    ["abcdefghijklmnopqrstuvwxyz", "tel:22233344455566677778889999"],
  ])("of letters is the keypad's digits: %j is %s", (stored, href) => {
    expect(hrefOf(stored)).toBe(href);
  });

  test.each(["", " ", "-", "+", "()", "---", "\u200b", "Ω"])("of %j is none", (stored) => {
    expect(dialledOf(stored)).toBeNull();
    expect(dialOf(stored, usual)).toBeNull();
  });
});

describe("a trailing extension", () => {
  test.each([
    ["+1-206-555-0177x7518", "+12065550177", "7518"],
    ["206-555-0177X7518", "2065550177", "7518"],
    ["2065550177ext7518", "2065550177", "7518"],
    ["2065550177 ext. 7518", "2065550177", "7518"],
    ["2065550177Ext.7518", "2065550177", "7518"],
    ["2065550177-extension-99", "2065550177", "99"],
    ["+44(0)20-7946-0178-extension99", "+442079460178", "99"],
    ["55501x2", "55501", "2"],
  ])("of %j is not dialled", (stored, dialled, extension) => {
    expect(dialOf(stored, usual)).toEqual({
      link: { href: `tel:${dialled}` },
      dialled,
      extension,
      differs: true,
    });
  });

  test.each([
    ["5550x12", "5550912", "a stem of four digits is none"],
    ["1800TAX2000", "18008292000", "a stem with letters is none"],
    ["*8655x12", "*8655912", "a service code is none"],
    ["2065550177x", "20655501779", "no digits follow"],
  ])("%j has none: %s, since %s", (stored, dialled) => {
    expect(dialledOf(stored)).toMatchObject({ dialled, extension: "" });
  });

  test("is dialled where the setting says how", () => {
    const stored = "206-555-0177x7518";
    expect(hrefOf(stored, { extensionDial: "ext" })).toBe("tel:2065550177;ext=7518");
    expect(hrefOf(stored, { extensionDial: "comma" })).toBe("tel:2065550177,7518");
  });
});

test.each([
  ["001-5503308", false],
  ["+1 (206) 555-0142", false],
  ["#31#", false],
  ["+44(0)20-7946", true],
  ["1-800-FLOWERS", true],
  ["1+2", true],
])("whether %j dials other than it shows: %s", (stored, differs) => {
  expect(dialledOf(stored)?.differs).toBe(differs);
});

describe("the link of a template", () => {
  const stored = "+1 206 555-0177x7518";

  test.each([
    ["sip:{number}@pbx.example", stored, "sip:+12065550177@pbx.example"],
    ["callto:{number}", stored, "callto:+12065550177"],
    ["callto://{number}", "#31#", "callto://%2331%23"],
    ["dialler:call?to={number}&now=1", "*86", "dialler:call?to=*86&now=1"],
  ])("%s of %j is %s, and opens no tab", (dialLink, text, href) => {
    expect(dialOf(text, { ...usual, dialLink })?.link).toEqual({ href });
  });

  test.each([
    ["https://phone.example/?dial={number}", stored, "https://phone.example/?dial=%2B12065550177"],
    ["https://phone.example/{number}/call", "*86#", "https://phone.example/*86%23/call"],
    ["http://10.0.0.5/#dial={number}", "001-5503308", "http://10.0.0.5/#dial=0015503308"],
    ["HTTPS://phone.example/{number}", "#31#", "HTTPS://phone.example/%2331%23"],
  ])("%s of %j is %s, and opens a tab", (dialLink, text, href) => {
    expect(dialOf(text, { ...usual, dialLink })?.link).toEqual({
      href,
      target: "_blank",
      rel: "noreferrer",
    });
  });

  test.each([
    ["ext", "sip:{number}@pbx.example", "sip:+12065550177;ext=7518@pbx.example"],
    ["ext", "https://phone.example/{number}", "https://phone.example/%2B12065550177%3Bext%3D7518"],
    ["comma", "callto:{number}", "callto:+12065550177,7518"],
    ["comma", "https://phone.example/{number}", "https://phone.example/%2B12065550177%2C7518"],
  ] as const)("has the extension by %s in it: %s", (extensionDial, dialLink, href) => {
    expect(hrefOf(stored, { extensionDial, dialLink })).toBe(href);
  });

  test("changes nothing of what is said of the number", () => {
    const dialLink = "https://phone.example/?dial={number}";
    const { link, ...dialled } = dialOf(stored, { ...usual, dialLink }) ?? {};
    expect(link).toBeDefined();
    expect(dialled).toEqual(dialledOf(stored));
  });
});

describe("for any text that a number may hold", () => {
  const stored = fc.string({ unit: fc.constantFrom(...Array.from("0123456789abxXeEtT().-+*# ")) });

  test("the target is a safe tel: address", () => {
    fc.assert(
      fc.property(stored, fc.constantFrom(...extensionDials), (text, extensionDial) => {
        const href = hrefOf(text, { extensionDial }) ?? "tel:0";
        expect(href).toMatch(/^tel:\+?(?:[\d*]|%23)+(?:;ext=\d+|,\d+)?$/);
      }),
    );
  });

  test("digits keep their order, and none is added or lost but a (0)", () => {
    const noLetters = stored.map((text) => text.replace(/[a-z]/gi, ""));
    fc.assert(
      fc.property(noLetters, (text) => {
        const digits = text.replace(/[^\d*#]/g, "");
        const dialled = dialledOf(text)?.dialled.replace("+", "") ?? "";
        const lost = digits.length - dialled.length;
        expect(lost).toBe(dialled === digits ? 0 : 1);
        if (lost === 1) expect(text).toMatch(/^[\s(]*\+.*\(\s*0\s*\)/);
        const places = Array.from(digits).map(
          (_, place) => digits.slice(0, place) + digits.slice(place + 1),
        );
        expect([digits, ...places]).toContain(dialled);
      }),
    );
  });

  test("whatever the text, no part of it gets into the link unchecked", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(hrefOf(text, { extensionDial: "ext" }) ?? "tel:0").toMatch(
          /^tel:\+?(?:[\d*]|%23)+(?:;ext=\d+)?$/,
        );
      }),
    );
  });

  test("the number never leaves its place in the link", () => {
    const text = fc.oneof(stored, fc.string({ unit: "binary" }));
    fc.assert(
      fc.property(text, fc.constantFrom(...extensionDials), (number, extensionDial) => {
        const urlOf = (dialLink: string) => {
          const href = hrefOf(number, { extensionDial, dialLink });
          return href === null ? null : new URL(href);
        };
        const tel = urlOf("tel:{number}");
        if (tel === null) return;
        expect(tel).toMatchObject({ protocol: "tel:", host: "", search: "", hash: "" });
        expect(urlOf("https://phone.example/dial?to={number}&now=1#end")).toMatchObject({
          origin: "https://phone.example",
          pathname: "/dial",
          hash: "#end",
        });
        expect(urlOf("https://phone.example/{number}/now")).toMatchObject({
          origin: "https://phone.example",
          pathname: expect.stringMatching(/^\/[^/]+\/now$/),
          search: "",
          hash: "",
        });
        // What the other side reads is the number as it is dialled.
        const query = urlOf("https://phone.example/?to={number}&now=1")?.searchParams;
        expect([...(query ?? [])]).toEqual([
          ["to", decodeURIComponent(tel.pathname)],
          ["now", "1"],
        ]);
      }),
    );
  });
});
