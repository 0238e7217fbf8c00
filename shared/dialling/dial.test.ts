import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { extensionDials } from "../page/page-settings.ts";
import { dialledOf, dialOf, type DialRule } from "./dial.ts";

const usual: DialRule = { extensionDial: "omit", dialLink: "tel:{number}" };
const letterOnKeypad = (letter: string) =>
  "22233344455566677778889999".charAt(parseInt(letter, 36) - 10);
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

  test.each(["", " ", "-", "+", "()", "---", "\u200b", "Ω", "####", "*#"])(
    "of %j is null",
    (stored) => {
      expect(dialledOf(stored)).toBeNull();
      expect(dialOf(stored, usual)).toBeNull();
    },
  );
});

/** What is dialled, and the row's note about it. */
type Note = "as shown" | "differs" | "direct" | `extension ${number}`;
type Row = readonly [stored: string, dialled: string, note: Note];

function noteOf(stored: string): readonly [string, Note] | null {
  const read = dialledOf(stored);
  if (read === null) return null;
  const { dialled, extension, isDirect, differs } = read;
  if (extension !== "") return [dialled, `extension ${Number(extension)}`];
  if (isDirect) return [dialled, "direct"];
  return [dialled, differs ? "differs" : "as shown"];
}

const dials = (rows: readonly Row[]) =>
  test.each(rows)("%j dials %s: %s", (stored, dialled, note) => {
    expect(noteOf(stored)).toEqual([dialled, note]);
  });
const dialsNothing = (stored: readonly string[]) =>
  test.each(stored)("%j dials nothing", (text) => {
    expect(noteOf(text)).toBeNull();
  });

describe("drops a trunk prefix if the number is valid only without it:", () => {
  dials([
    ["+44(0)20-7946-0140", "+442079460140", "differs"],
    ["+44 (0) 20 7946 0140", "+442079460140", "differs"],
    ["(+44) (0)20 7946 0140", "+442079460140", "differs"],
    ["+(44)(0)20 7946 0140", "+442079460140", "differs"],
    ["+46 (0) 8-55500112", "+46855500112", "differs"],
    ["(+49) (0) 30 2312", "+49302312", "differs"],
    ["0049(0)30231250", "004930231250", "differs"],
    ["011 44 (0)20 7946 0140", "011442079460140", "differs"],
    ["+49(030)231250", "+4930231250", "differs"],
    ["+49 (0 30) 231250", "+4930231250", "differs"],
    ["+44 07700 900123", "+447700900123", "differs"],
    ["0044 07700 900123", "00447700900123", "differs"],
    ["+49 0171 2345678", "+491712345678", "differs"],
    ["+33 (0)4 72 55 01 30", "+33472550130", "differs"],
    ["+81 (0)3-1234-5678", "+81312345678", "differs"],
    ["+380 (044) 234-56-78", "+380442345678", "differs"],
    ["+7(8)4951234567", "+74951234567", "differs"],
    ["+7 8 495 123-45-67", "+74951234567", "differs"],
    ["+370 (8) 612 34567", "+37061234567", "differs"],
    ["+375 8 029 123-45-67", "+375291234567", "differs"],
    ["+36(06)12345678", "+3612345678", "differs"],
    ["+36 (0)1 234 5678", "+3612345678", "differs"],
    ["+1 (1) 206 555 0142", "+12065550142", "differs"],
    ["+52 (01) 55 1234 5678", "+525512345678", "differs"],
    ["+52 045 55 1234 5678", "+525512345678", "differs"],
    ["+34 (0) 912 345 678", "+34912345678", "differs"],
    ["+39(0)3351234567", "+393351234567", "differs"],
    ["+39 0335 1234567", "+393351234567", "differs"],
    ["+44(0)20 7946 0140 ext 5", "+442079460140", "extension 5"],
  ]);
  dials([
    ["+39(0)612345678", "+390612345678", "as shown"],
    ["0039 (0)2 1234567", "0039021234567", "as shown"],
    ["+378 (0)549 886377", "+3780549886377", "as shown"],
    ["+39 06 698 12345", "+390669812345", "as shown"],
    ["+225 (0)7 12345678", "+2250712345678", "as shown"],
    ["+242 (0)6 123 4567", "+242061234567", "as shown"],
    ["+229 (0)1 97123456", "+2290197123456", "as shown"],
    ["+38(044)2345678", "+380442345678", "as shown"],
    ["+7(843)2123456", "+78432123456", "as shown"],
    ["+7(8432)123456", "+78432123456", "as shown"],
    ["+7 800 555 35 35", "+78005553535", "as shown"],
    ["+34 0912 345 678", "+340912345678", "as shown"],
    ["+55(11)95550-0133", "+5511955500133", "as shown"],
    // Not a whole number with or without it.
    ["+44(0)20-7946", "+440207946", "as shown"],
    ["+4420(0)7946", "+442007946", "as shown"],
    // No country has this code.
    ["+210 (0)1234567", "+21001234567", "as shown"],
    ["+0171 2345678", "+01712345678", "as shown"],
    // No country's code is guessed.
    ["(0)30-2312", "0302312", "as shown"],
    ["44(0)2079460140", "4402079460140", "as shown"],
    ["0171 2345678", "01712345678", "as shown"],
    ["0113 496 0000", "01134960000", "as shown"],
  ]);
});

describe("does not dial an extension with its number:", () => {
  dials([
    ["+1-206-555-0177x7518", "+12065550177", "extension 7518"],
    ["206-555-0177X7518", "2065550177", "extension 7518"],
    ["2065550177ext7518", "2065550177", "extension 7518"],
    ["2065550177 ext. 7518", "2065550177", "extension 7518"],
    ["2065550177Ext.7518", "2065550177", "extension 7518"],
    ["2065550177-extension-99", "2065550177", "extension 99"],
    ["+44(0)20-7946-0178-extension99", "+442079460178", "extension 99"],
    ["55501x2", "55501", "extension 2"],
    ["5550x12", "5550", "extension 12"],
    ["02079460000extn123", "02079460000", "extension 123"],
    ["02079460000 (ext 123)", "02079460000", "extension 123"],
    ["02079460000 extensión 123", "02079460000", "extension 123"],
    ["02079460000 extensio\u0301n 123", "02079460000", "extension 123"],
    ["02079460000 ｅｘｔ 123", "02079460000", "extension 123"],
    ["02079460000 int. 123", "02079460000", "extension 123"],
    ["02079460000 доб. 123", "02079460000", "extension 123"],
    ["02079460000 anexo 123", "02079460000", "extension 123"],
    ["02079460000local212", "02079460000", "extension 212"],
    ["02079460000 poste 12", "02079460000", "extension 12"],
    ["02079460000 opt 2", "02079460000", "extension 2"],
    ["02079460000p123", "02079460000", "extension 123"],
    ["02079460000转123", "02079460000", "extension 123"],
    ["02079460000 تحويلة ١٢٣", "02079460000", "extension 123"],
    ["02079460000#123", "02079460000", "extension 123"],
    ["02079460000 # 123456", "02079460000", "extension 123456"],
    ["02079460000~123", "02079460000", "extension 123"],
    ["02079460000,123", "02079460000", "extension 123"],
    ["02079460000,,123#", "02079460000", "extension 123"],
    ["02079460000;123", "02079460000", "extension 123"],
    ["+44 20 7946 0140 / ext 123", "+442079460140", "extension 123"],
    ["tel:+442079460140;ext=123", "+442079460140", "extension 123"],
    ["+49 30 231250, 45", "+4930231250", "extension 45"],
    ["Tel. 030-231250 x12", "030231250", "extension 12"],
    ["02079460000×123", "02079460000", "extension 123"],
    ["02079460000 х123", "02079460000", "extension 123"],
    ["02079460000_ext_123", "02079460000", "extension 123"],
    ["02079460000 分机号123", "02079460000", "extension 123"],
    ["02079460000 داخلي ١٢٣", "02079460000", "extension 123"],
    ["w 02079460000 x12", "02079460000", "extension 12"],
    ["02079460000 x101 / x102", "02079460000", "differs"],
    ["x7518", "7518", "differs"],
    ["ext.7518", "7518", "differs"],
    ["x7", "7", "differs"],
    ["доб. 12", "12", "differs"],
  ]);
  // A comma between digits that announces no extension is only a separator.
  dials([
    ["+1,206,555,0142", "+12065550142", "differs"],
    ["+1 206 555,0142", "+12065550142", "differs"],
    ["030,231250", "030231250", "differs"],
    ["0171,1234567", "01711234567", "differs"],
    ["2065550177x", "2065550177", "differs"],
    ["02079460000#", "02079460000#", "as shown"],
  ]);
  dialsNothing([
    "02079460000,1234567",
    "206,555,0142",
    "5550142~1~2",
    "101,102",
    "101/102",
    "110/112",
    "12345/12346",
    "x101/102",
    "x101 x102",
    "x101 / x102",
    "ext 101 or ext 102",
    // One of them is the extension of the other.
    "ext 12 206-555-0142",
    "x12 (206) 555-0142",
    "Nst. 45, 030-231250",
    "101/0171-1234567",
    // It is unclear whose extension it is.
    "206-555-0142 oder +43 1 12345 DW 45",
    "206-555-0142, Fax: +43 1 12345 DW 45",
    // A feature code of the PBX cannot be the rest of a number.
    "206-555-0142 / *97",
    "030-231250 * 0171-1234567",
    "02079460000#1234567",
    "*97 / 206-555-0142",
    "0171-1234567: 101",
    "030-231250-0/-45",
    "030-231250 -51 / -52",
    "*8655x12",
    "+55 (0xx11) 3333-4444",
  ]);

  test("dials an extension as the setting requires", () => {
    const stored = "206-555-0177x7518";
    expect(hrefOf(stored, { extensionDial: "ext" })).toBe("tel:2065550177;ext=7518");
    expect(hrefOf(stored, { extensionDial: "comma" })).toBe("tel:2065550177,7518");
  });
});

describe("puts a direct line in the place of the switchboard's 0:", () => {
  dials([
    ["+43 1 12345 DW 45", "+4311234545", "direct"],
    ["+43 1 12345-0 DW 45", "+4311234545", "direct"],
    ["+43 (0)1 12345-0 (DW 45)", "+4311234545", "direct"],
    ["+43 1 12345 Kl. 45", "+4311234545", "direct"],
    ["030-231250-0 DW45", "03023125045", "direct"],
    ["030-231250-0, DW: 45", "03023125045", "direct"],
    ["030-231250 Durchwahl 45", "03023125045", "direct"],
    ["030/231250-0 Durchwahl -45", "03023125045", "direct"],
    ["030-231250 Nst. 45", "03023125045", "direct"],
    ["030-231250 App.45", "03023125045", "direct"],
    ["0800 330000 DW 5", "08003300005", "direct"],
    ["+43 1 12345-0; DW 45", "+4311234545", "direct"],
    ["DW 45", "45", "differs"],
    ["Nst. 7518", "7518", "differs"],
  ]);
  // Both zeros of 00 may be the switchboard's, or only the second.
  dialsNothing(["030-231250 DW 45, DW 46", "030-231250-00 DW 45", "+49 30 123456789 DW 123456"]);
});

describe("does not dial words beside a number:", () => {
  dials([
    ["Tel.030-231250", "030231250", "differs"],
    ["Tel: +49 (0)30 231250-99", "+493023125099", "differs"],
    ["Mobil 2: 0171 1234567", "01711234567", "differs"],
    ["Tel2 030-231250", "030231250", "differs"],
    ["Mobil 2 0171-1234567", "01711234567", "differs"],
    ["Tel. 3 +49 30 231250", "+4930231250", "differs"],
    ["Phone 2 (206) 555-0142", "2065550142", "differs"],
    ["Tel 8 029 123-45-67", "80291234567", "differs"],
    ["Tel 7 (495) 123-45-67", "74951234567", "differs"],
    ["Tel 1 206 555 0142", "12065550142", "differs"],
    ["☎ 030-231250", "030231250", "differs"],
    ["(privat) 0171-1234567", "01711234567", "differs"],
    ["0171-1234567(privat)", "01711234567", "differs"],
    ["0171-1234567 (privat", "01711234567", "differs"],
    ["0171-1234567 (Mo-Fr 9-17 Uhr)", "01711234567", "differs"],
    ["(Büro) 030-231250 (Frau Meier)", "030231250", "differs"],
    ["030-231250Fax", "030231250", "differs"],
    ["5550142home", "5550142", "differs"],
    ["+49 30 231250 PRIVAT", "+4930231250", "differs"],
    ["0171-1234567 ab 17 Uhr", "01711234567", "differs"],
    ["0171-1234567 24h", "01711234567", "differs"],
    ["0171-1234567 24/7", "01711234567", "differs"],
    ["030-231250 oder 51", "030231250", "differs"],
    ["101 Reception", "101", "differs"],
    ["101 EMPFANG", "101", "differs"],
    ["231250 FAX", "231250", "differs"],
    ["1800 Kitchen", "1800", "differs"],
    ["911 (Notruf)", "911", "differs"],
    ["*97 Mailbox", "*97", "differs"],
    ["030231250\u00b9", "030231250", "differs"],
    ["030-231250(45)", "03023125045", "as shown"],
  ]);
  dialsNothing([
    ..."n/a,N/A,TBD,tbd,keine,kein Anschluss,N.N.,none,unknown,?,xxx,k.A.,—,#REF!".split(","),
    "abcdefghijklmnopqrstuvwxyz",
    // The digits are those of a floor, a time, a person or an address, or not all of a number.
    "N.N. 2",
    "030-231250 2. OG",
    "0171-1234567 9-17 Uhr",
    "jay5@example.com",
    "https://phone.example/5550142",
    "0171-XXXXXXX",
    "+49 171 XXXXXXX",
    "0171 Max",
    "O30-231250",
  ]);
});

describe("dials letters that complete a number:", () => {
  dials([
    ["1-800-FLOWERS", "18003569377", "differs"],
    ["1-800-Flowers", "18003569377", "differs"],
    ["1-800-555-HELP", "18005554357", "differs"],
    ["1-800-GO-FEDEX", "18004633339", "differs"],
    ["1-800-GOT-JUNK?", "18004685865", "differs"],
    ["1-800-Contacts", "180026682287", "differs"],
    ["1-877-kars4kids", "1877527745437", "differs"],
    ["1-206-TAXICAB", "12068294222", "differs"],
    ["1 206 555 TAXI", "12065558294", "differs"],
    ["1-888-CONTACTS", "188826682287", "differs"],
    ["(800) FLOWERS", "8003569377", "differs"],
    ["+1 800 FLOWERS", "+18003569377", "differs"],
    ["1800TAX2000", "18008292000", "differs"],
    ["1800tax2000", "18008292000", "differs"],
    ["206-555-HELP", "2065554357", "differs"],
    ["0700-MUELLER", "07006835537", "differs"],
    ["0800 REISEN", "0800734736", "differs"],
    ["+49 700 MUELLER", "+497006835537", "differs"],
    ["+49 (0)800 REISEN", "+49800734736", "differs"],
    ["13CABS", "132227", "differs"],
    ["1300 FLOWERS", "13003569377", "differs"],
  ]);
  // A word in capitals behind few digits may be a name, or the end of a number.
  dialsNothing(["600-PIZZA", "234 ANNA"]);
  // Without a word behind it, 1-800 is not a number.
  dialsNothing(["1-800-Taxi", "1-800-FLOWERS or 206-555-0142"]);
});

describe("reads a number that a spreadsheet changed:", () => {
  dials([
    ["1711234567.0", "1711234567", "differs"],
    ["030.231250.0", "0302312500", "as shown"],
    ["1711234567.00", "171123456700", "as shown"],
  ]);
  dialsNothing(["4.91512E+11", "4,91512E+11", "4.91512e11", "5E+11", "########"]);
});

describe("dials at most 15 digits, not counting prefixes in front of them:", () => {
  dials([
    ["123456789012345", "123456789012345", "as shown"],
    ["+123456789012345", "+123456789012345", "as shown"],
    ["00 123456789012345", "00123456789012345", "as shown"],
    ["011 123456789012345", "011123456789012345", "as shown"],
    ["*21*0049 171 2345678901#", "*21*00491712345678901#", "as shown"],
    ["01033 0049 171 2345678901", "0103300491712345678901", "as shown"],
    ["17951 0571 12345678901", "17951057112345678901", "as shown"],
  ]);
  dialsNothing([
    "1234567890123456",
    "+1234567890123456",
    "001234567890123456",
    "030-231250-0171-1234567",
    "01711234567 (0301234567)",
    "*21*1234567890123456#",
  ]);
});

describe("reads digits, blanks and signs of any script:", () => {
  dials([
    ["٠١٧١١٢٣٤٥٦٧", "01711234567", "as shown"],
    ["+٩٦٦ 50 123 4567", "+966501234567", "as shown"],
    ["۰۲۱ ۵۵۵۰۱۴۲", "0215550142", "as shown"],
    ["०११ २३४५ ६७८९", "01123456789", "as shown"],
    ["๐๒ ๑๒๓ ๔๕๖๗", "021234567", "as shown"],
    ["𝟎𝟏𝟕𝟏 𝟙𝟚𝟛𝟜𝟝𝟞𝟟", "01711234567", "as shown"],
    ["＋４９（３０）２３１２５０", "+4930231250", "as shown"],
    ["０３ー１２３４ー５６７８", "0312345678", "as shown"],
    ["\u202e0171234567", "0171234567", "as shown"],
    ["\u202a+49\u00a030\u2009231250\u202c", "+4930231250", "as shown"],
    ["0171\u200b123\u00ad45\u206067\ufe0f", "01711234567", "as shown"],
    ["030\u3000231\u2003250\u2800", "030231250", "as shown"],
  ]);
});

describe("keeps a code or a special number as it is:", () => {
  dials([
    ["*97", "*97", "as shown"],
    ["#21#", "#21#", "as shown"],
    ["*21*0171 1234567#", "*21*01711234567#", "as shown"],
    ["112", "112", "as shown"],
    ["(206)555-0142", "2065550142", "as shown"],
    ["+49 30/231250", "+4930231250", "as shown"],
    ["030-231250-45", "03023125045", "as shown"],
    ["1+2", "12", "differs"],
    ["00+49 30 231250", "004930231250", "differs"],
  ]);
  // A code, or an outside line's 0, in front of a number that needs its own.
  dialsNothing(["#31#+491712345678", "0+491712345678"]);
});

test("returns the same number when its result is read again", () => {
  const stored = fc.string({ unit: fc.constantFrom(...Array.from("0123456789 ()+*#-/,;xDWa.")) });
  fc.assert(
    fc.property(stored, (text) => {
      const dialled = dialledOf(text)?.dialled;
      if (dialled === undefined) return;
      expect(dialledOf(dialled)).toEqual({
        dialled,
        extension: "",
        isDirect: false,
        differs: false,
      });
    }),
  );
});

test.each([
  ["blanks", " ".repeat(60_000)],
  ["blanks before a number", `${" ".repeat(60_000)}1`],
  ["digits", "1".repeat(2_000_000)],
  ["digits of another script", "١".repeat(2_000_000)],
  ["invisible marks", "\u200b".repeat(2_000_000)],
  ["parentheses", "(".repeat(2_000_000)],
  ["dots between digits", "1.".repeat(60_000)],
  ["letters", "x".repeat(60_000)],
  ["numbers", "030231250/".repeat(60_000)],
  ["commas", ",1".repeat(60_000)],
])("reads very many %s quickly", (_, text) => {
  const start = performance.now();
  dialledOf(text);
  dialledOf(text.slice(0, 100));
  expect(performance.now() - start).toBeLessThan(3000);
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
  ] as const)("contains the extension with %s: %s", (extensionDial, dialLink, href) => {
    expect(hrefOf(stored, { extensionDial, dialLink })).toBe(href);
  });

  test("does not change the note about the number", () => {
    const dialLink = "https://phone.example/?dial={number}";
    const { link, ...dialled } = dialOf(stored, { ...usual, dialLink }) ?? {};
    expect(link).toBeDefined();
    expect(dialled).toEqual(dialledOf(stored));
  });
});

describe("for any text that a number field may hold", () => {
  const stored = fc.string({ unit: fc.constantFrom(...Array.from("0123456789abxXeEtT().-+*# ")) });

  test("makes the target a safe tel: address", () => {
    fc.assert(
      fc.property(stored, fc.constantFrom(...extensionDials), (text, extensionDial) => {
        const href = hrefOf(text, { extensionDial }) ?? "tel:0";
        expect(href).toMatch(/^tel:\+?(?:[\d*]|%23)+(?:;ext=\d+|,\d+)?$/);
      }),
    );
  });

  test("keeps the order of the digits, and adds none", () => {
    fc.assert(
      fc.property(stored, (text) => {
        const left = Array.from(text.replace(/[a-z]/gi, letterOnKeypad));
        const { dialled = "", extension = "" } = dialledOf(text) ?? {};
        for (const sign of dialled + extension) {
          const at = left.indexOf(sign);
          expect([text, sign, at === -1]).toEqual([text, sign, false]);
          left.splice(0, at + 1);
        }
      }),
    );
  });

  test("puts no unchecked part of a text into the link", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(hrefOf(text, { extensionDial: "ext" }) ?? "tel:0").toMatch(
          /^tel:\+?(?:[\d*]|%23)+(?:;ext=\d+)?$/,
        );
      }),
    );
  });

  test("keeps the number in its place in the link", () => {
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
        // The other side reads the number as it is dialled.
        const query = urlOf("https://phone.example/?to={number}&now=1")?.searchParams;
        expect([...(query ?? [])]).toEqual([
          ["to", decodeURIComponent(tel.pathname)],
          ["now", "1"],
        ]);
      }),
    );
  });
});
