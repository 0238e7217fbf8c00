/** In which language the gateway renders a page, and that the browser always uses the same. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { languageIn, languageOf, languageTags } from "#shared/page/language.ts";

import { serverRender, openPages } from "../testing/built-page.fixture.ts";

let pages: Awaited<ReturnType<typeof openPages>>;
beforeAll(async () => {
  pages = await openPages(({ language }) =>
    Promise.resolve({ ...serverRender, body: `<main>made in ${language}</main>` }),
  );
});
afterAll(() => pages.close());

/** The language of a page, which everything in it must use. */
async function languageGiven(headers: Readonly<Record<string, string>>): Promise<string> {
  const reply = await pages.get("/", headers);
  const html = await reply.text();
  const [, lang = "", dir] = /<html lang="([^"]*)" dir="([^"]*)"/.exec(html) ?? [];
  const code = languageOf(lang);
  expect(reply.status).toBe(200);
  expect({ lang, dir }).toEqual(languageTags[code]);
  expect(html).toContain(`<main>made in ${code}</main>`);
  expect(html).toMatch(new RegExp(`<link rel="modulepreload"[^>]* href="/${code}.js"`));
  if (headers["Cookie"] === undefined) expect(reply.headers.get("set-cookie")).toBeNull();
  return code;
}

describe("without a user's choice, the browser's language counts", () => {
  test.each([
    ["de", "de"],
    ["de", "de-AT,de;q=0.9"],
    ["zh", "zh-CN"],
    ["zh", "zh-Hant-TW"],
    ["ar", "ar-EG, en;q=0.5"],
    ["de", "DE-at"],
    ["de", "fr, de;q=0.9, en;q=0.8"],
    ["es", "en;q=0.2, es;q=0.9"],
    ["es", "de;q=0, es;q=0.1"],
    ["en", "fr"],
    ["en", "*"],
    ["en", "fr, *;q=0.5"],
    ["en", ""],
    ["en", ",;q=,;;=,"],
    ["es", "de;q=NaN, es"],
    ["en", "../../etc/passwd, <script>, constructor, __proto__"],
    ["en", `"${"\\".repeat(1000)}`],
    ["en", "d\u00e9, \u00ff"],
    ["ar", `${"xx-yy;q=0.9,".repeat(600)}ar;q=0.1`],
    ["de", `de-${"x".repeat(8000)}`],
  ])("%s (%#)", async (code, accepted) => {
    expect(await languageGiven({ "Accept-Language": accepted })).toBe(code);
  });
});

describe("the user's choice comes first, and the browser uses the same", () => {
  test.each([
    ["ar", "language=ar"],
    ["zh", "color-mode=dark; language=zh; single-keys=off"],
    ["de", "language=fr"],
    ["de", "language="],
    ["de", "my-language=es"],
    ["es", 'language="es"'],
    ["es", "language=ES"],
    ["es", "language=es-MX"],
    ["es", "language=%65%73"],
    ["es", "language=es; language=ar"],
    ["de", "language=fr; language=ar"],
    ["de", "language=; language=ar"],
    ["de", "language=es language=ar"],
    ["de", "language=toString"],
    ["de", "language=%"],
    ["de", `language=${"es".repeat(2000)}`],
  ])("%s (%#)", async (code, cookies) => {
    const given = await languageGiven({ Cookie: cookies, "Accept-Language": "de" });
    expect(given).toBe(code);
    expect(languageIn(cookies) ?? given).toBe(given);
  });
});

describe("a user's choice is set again with each page", () => {
  const kept = "Path=/; Max-Age=31536000; SameSite=Lax";
  test.each([
    [[], {}],
    [[`language=zh; ${kept}`], { Cookie: "a=b; language=zh" }],
    [
      [`language=ar; ${kept}`, `color-mode=dark; ${kept}`, `single-keys=off; ${kept}`],
      { Cookie: "color-mode=dark; single-keys=off; language=ar" },
    ],
    [[], { Cookie: 'language=d"e; color-mode=; single-keys=%0d%0aa; session=secret' }],
  ])("%j", async (set, headers: Record<string, string>) => {
    expect((await pages.get("/", headers)).headers.getSetCookie()).toEqual(set);
  });
});
