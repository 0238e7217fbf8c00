/** A page of one sentence and one link, which works without the page's program. */
import { html, raw } from "hono/html";

import type { ColorMode } from "#shared/page/color-mode.ts";
import { colors } from "#shared/page/colors.ts";
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

export function signInPage({ language, colorMode, sentence, link, href, nonce }: Said) {
  const { lang, dir } = languageTags[language];
  const schemes = colorMode === "system" ? "light dark" : colorMode;
  return html`<!doctype html>
    <html lang="${lang}" dir="${dir}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="${schemes}" />
        <title>Frontdesk</title>
        <link rel="icon" href="/favicon.svg" />
        <style nonce="${nonce}">
          ${raw(`:root { color-scheme: ${schemes} }${styles}`)}
        </style>
      </head>
      <body>
        <main>
          <p><img src="/favicon.svg" alt="" width="28" height="28" />Frontdesk</p>
          <h1>${sentence}</h1>
          <a href="${href}">${link}</a>
        </main>
      </body>
    </html> `;
}

/** A browser without `light-dark()` uses the light colour before it. */
const colored = (property: string, name: keyof typeof colors.light, before = "") =>
  `${property}: ${before}${colors.light[name]}; ` +
  `${property}: ${before}light-dark(${colors.light[name]}, ${colors.dark[name]});`;

const styles = `
body { margin: 0; padding: 1rem; font: 1rem/1.5 system-ui, sans-serif;
  ${colored("color", "text")} ${colored("background", "background")} }
main { box-sizing: border-box; max-width: 30rem; margin: 16vh auto 0; padding: 1.5rem; border-radius: 12px;
  ${colored("border", "border", "1px solid ")} ${colored("background", "paper")} }
p { display: flex; align-items: center; gap: 0.5rem; margin: 0; font-weight: 600 }
h1 { margin: 1.25rem 0; font-size: 1.375rem; line-height: 1.35 }
a { display: inline-flex; align-items: center; min-height: 44px; padding: 0 1.25rem; border-radius: 12px;
  font-weight: 600; text-decoration: none;
  ${colored("color", "onPrimary")} ${colored("background", "primary")} }
a:hover { text-decoration: underline }
a:focus-visible { ${colored("outline", "primary", "3px solid ")} outline-offset: 3px }
@media (forced-colors: active) { a { border: 1px solid } }
`;
