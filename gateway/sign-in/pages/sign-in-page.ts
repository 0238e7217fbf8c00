/** A page of one sentence and one link, for where the page's own program may not run yet. */
import type { ColorMode } from "#shared/page/color-mode.ts";
import { languageTags, type LanguageCode } from "#shared/page/language.ts";

type Said = {
  readonly language: LanguageCode;
  readonly colorMode: ColorMode;
  readonly sentence: string;
  readonly link: string;
  /** Already percent-encoded. */
  readonly href: string;
  /** Allows the styles. */
  readonly nonce: string;
};

/** All that is put into it is ours. Where a browser knows no `light-dark()`, it is light. */
export function signInPage({ language, colorMode, sentence, link, href, nonce }: Said): string {
  const { lang, dir } = languageTags[language];
  const schemes = colorMode === "system" ? "light dark" : colorMode;
  return `<!doctype html>
<html lang="${lang}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="${schemes}">
<title>Frontdesk</title>
<link rel="icon" href="/favicon.svg">
<style nonce="${nonce}">
:root { color-scheme: ${schemes} }
body { margin: 0; padding: 1rem; font: 1rem/1.5 system-ui, sans-serif; color: #17211f; background: #f4f6f5;
  color: light-dark(#17211f, #eaf1ef); background: light-dark(#f4f6f5, #121716) }
main { box-sizing: border-box; max-width: 30rem; margin: 16vh auto 0; padding: 1.5rem; border-radius: 12px;
  border: 1px solid light-dark(#d5dbd9, #38423f); background: #fff; background: light-dark(#fff, #1b2221) }
p { display: flex; align-items: center; gap: 0.5rem; margin: 0; font-weight: 600 }
h1 { margin: 1.25rem 0; font-size: 1.375rem; line-height: 1.35 }
a { display: inline-flex; align-items: center; min-height: 44px; padding: 0 1.25rem; border-radius: 12px;
  font-weight: 600; text-decoration: none; color: #fff; background: #0b6a5d;
  color: light-dark(#fff, #08201c); background: light-dark(#0b6a5d, #7fd6c5) }
a:hover { text-decoration: underline }
a:focus-visible { outline: 3px solid; outline-offset: 3px; outline-color: #0b6a5d; outline-color: light-dark(#0b6a5d, #7fd6c5) }
@media (forced-colors: active) { a { border: 1px solid } }
</style>
</head>
<body>
<main>
<p><img src="/favicon.svg" alt="" width="28" height="28">Frontdesk</p>
<h1>${sentence}</h1>
<a href="${href.replaceAll("&", "&amp;")}">${link}</a>
</main>
</body>
</html>
`;
}
