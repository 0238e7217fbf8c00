import { describe, expect, test } from "vitest";

import { languageCodes, languageCookie, languageIn, languageOf, languageTags } from "./language.ts";

describe("the cookie", () => {
  test.each([
    ["de", "language=de"],
    ["ar", "a=b; language=ar; c=d"],
    ["zh", "color-mode=dark;language=zh"],
    ["es", "language=es ; a=b"],
    [null, ""],
    [null, "language="],
    [null, "language=fr"],
    [null, "language=DE"],
    [null, "language=de-AT"],
    [null, 'language="de"'],
    [null, 'language=de"><script>'],
    [null, "language=de%0d%0aSet-Cookie:a=b"],
    [null, "language=constructor"],
    [null, "my-language=de"],
    [null, "language =de"],
    [null, "other=language=de"],
    [null, "language=fr; language=de"],
    [null, "language=; language=de"],
    [null, `language=${"de".repeat(100_000)}`],
    [null, `${"; ".repeat(100_000)}language`],
  ])("holds %s (%#)", (code, cookies) => {
    expect(languageIn(cookies)).toBe(code);
  });

  test.each(languageCodes)(
    "is set for %s as it is read, and comes with a link from elsewhere",
    (code) => {
      const [pair = "", ...attributes] = languageCookie(code).split("; ");
      expect(languageIn(pair)).toBe(code);
      expect(attributes).toEqual(["Path=/", "Max-Age=31536000", "SameSite=Lax"]);
    },
  );
});

describe("a document's lang", () => {
  test.each(languageCodes)("leads back to %s", (code) => {
    expect(languageOf(languageTags[code].lang)).toBe(code);
  });

  test.each(["", "fr", "DE", "deutsch", "-", "__proto__", "constructor", "de_AT", " de"])(
    "is English where it is %j",
    (lang) => {
      expect(languageOf(lang)).toBe("en");
    },
  );
});
