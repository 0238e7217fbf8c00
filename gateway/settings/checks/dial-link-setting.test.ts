/** No accepted template lets a stored number choose what its link opens. */
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { dialOf } from "#shared/dialling/dial.ts";

import { parseSettings } from "../settings.ts";

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

describe("refuses a scheme that does not dial", () => {
  const schemes = `
    javascript vbscript vbs livescript mocha applescript data blob filesystem file about view-source jar
    wyciwyg feed pcast mhtml cid mid resource chrome chrome-extension chrome-untrusted devtools edge
    moz-extension moz-icon safari-extension search search-ms shell hcp help its ms-its ms-itss mk res
    ie.http iehistory ierss vnd.ms.radio ldap ms-msdt ms-officecmd ms-word ms-excel ms-powerpoint
    ms-access ms-visio ms-project ms-publisher ms-infopath ms-spd ms-appinstaller ms-settings ms-search
    ms-search-repair ms-help ms-cxh ms-cxh-full ms-screenclip ms-quick-assist ms-windows-store
    ms-browser-extension ms-appx-web ms-nothing-yet mso-offdap microsoft-edge microsoft.windows.camera
    windows-feedback onenote onenote-cmd stssync ftp sftp smb cifs nfs afp disk disks dav webdav content
    intent android-app shortcuts itms-services x-apple.systempreferences x-man-page apt steam ssh telnet
    rlogin tn3270 rdp vnc nntp news gopher wais jnlp jnlps firefox googlechrome googlechromes
    x-safari-https x-web-search c`;

  test.each(schemes.trim().split(/\s+/))("%s:", (scheme) => {
    const capital = scheme.charAt(0).toUpperCase() + scheme.slice(1);
    for (const spelled of [scheme, scheme.toUpperCase(), capital]) {
      for (const rest of [":{number}", "://phone.example/{number}", ":tel:{number}"]) {
        const parse = () => parseSettings({ DIAL_LINK: spelled + rest });
        expect(parse).toThrow(
          `DIAL_LINK must not begin with ${scheme}:, because such links run or show what follows and never dial.`,
        );
      }
    }
  });
});

describe("accepts a softphone's scheme", () => {
  const schemes = `
    tel callto sip sips phone linkus zoiper zoomphonecall skype im msteams facetime facetime-audio
    webextel ciscotel dialpad rcmobile aircall bria clicktodial tapi whatsapp viber tg sms mailto
    web+phone x-phone my.phone dial-data filephone searchphone msphone shellphone chromephone`;

  test.each(schemes.trim().split(/\s+/))("%s:", (scheme) => {
    expect(isTaken(`${scheme}:{number}`)).toBe(true);
    expect(isTaken(`${scheme}://dial?number={number}`)).toBe(true);
  });
});

function isTaken(DIAL_LINK: string): boolean {
  try {
    return parseSettings({ DIAL_LINK }).dialLink === DIAL_LINK;
  } catch {
    return false;
  }
}
