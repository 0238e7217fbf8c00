import { describe, expect, test } from "vitest";

import { languageCodes, languageCookie, languageIn, languageOf, languageTags } from "./language.ts";

describe("the language cookie", () => {
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
  ])("contains %s (%#)", (code, cookies) => {
    expect(languageIn(cookies)).toBe(code);
  });

  test.each(languageCodes)(
    "is set for %s in the form that is read, and is sent after a link from another site",
    (code) => {
      const [pair = "", ...attributes] = languageCookie(code).split("; ");
      expect(languageIn(pair)).toBe(code);
      expect(attributes).toEqual(["Path=/", "Max-Age=31536000", "SameSite=Lax"]);
    },
  );
});

describe("a document's lang", () => {
  test.each(languageCodes)("is read as %s", (code) => {
    expect(languageOf(languageTags[code].lang)).toBe(code);
  });

  test.each(["", "fr", "DE", "deutsch", "-", "__proto__", "constructor", "de_AT", " de"])(
    "is read as English for %j",
    (lang) => {
      expect(languageOf(lang)).toBe("en");
    },
  );
});
