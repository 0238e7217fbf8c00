/** The HTML document: the built one, with what this request needs put into it. */
import { frameMedia, type ColorMode } from "#pbx/contract/color-mode.ts";
import type { FirstSight } from "#pbx/contract/first-sight.ts";
import { languageTags, type LanguageCode } from "#pbx/contract/language.ts";
import {
  pageSettingsElementId,
  userNameElementId,
  type PageSettings,
} from "#pbx/contract/page-settings.ts";

/** Stands in the built document where the nonce of a request belongs. */
export const noncePlaceholder = "NONCE-OF-THE-REQUEST";

const root = /<div id="root">.*<\/div>/s;

/** What Vite's build puts into the head to load the program. */
const program = /\s*<(?:script type="module"[^>]*><\/script>|link rel="modulepreload"[^>]*>)/g;

/** The colours that a person chose: of the page, of what stands before it has styles, and of the frame. */
export function withColorMode(html: string, mode: ColorMode): string {
  if (mode === "system") return html;
  return html
    .replace('data-color-mode="system"', `data-color-mode="${mode}"`)
    .replace('name="color-scheme" content="light dark"', `name="color-scheme" content="${mode}"`)
    .replace(`media="${frameMedia("light", "system")}"`, `media="${frameMedia("light", mode)}"`)
    .replace(`media="${frameMedia("dark", "system")}"`, `media="${frameMedia("dark", mode)}"`);
}

/** The page's language and direction; the browser fetches its texts, from `file`, beside the program. */
export function withLanguage(html: string, language: LanguageCode, file: string): string {
  const { lang, dir } = languageTags[language];
  const preload = `<link rel="modulepreload" crossorigin href="${file}" nonce="${noncePlaceholder}">`;
  return beforeHeadEnds(
    html.replace('<html lang="en" dir="ltr"', `<html lang="${lang}" dir="${dir}"`),
    preload,
  );
}

/** Puts the settings before the end of the head, in an element that no browser runs. */
export function withPageSettings(html: string, settings: PageSettings): string {
  return beforeHeadEnds(html, jsonElement(pageSettingsElementId, settings));
}

/** Who has signed in, for the settings; nothing where nobody has. */
export function withUserName(html: string, name: string | null): string {
  return name === null ? html : beforeHeadEnds(html, jsonElement(userNameElementId, name));
}

export function withNonce(html: string, nonce: string): string {
  return html.replaceAll(noncePlaceholder, nonce);
}

/** Browsers that know it paint nothing before they have read the whole page: no part moves another. */
const paintWhole = '<link rel="expect" href="#program" blocking="render">';

/**
 * Puts the page that the gateway has made into the document, with what the browser takes over. The
 * program goes into a template, from which a script in the document takes it after the first paint.
 */
export function withFirstSight(html: string, { head, body, handedOver }: FirstSight): string {
  const elements = paintWhole + head + jsonElement(handedOver.id, handedOver.value);
  const later = `<template id="program">${html.match(program)?.join("") ?? ""}</template>`;
  return beforeHeadEnds(html.replaceAll(program, ""), elements).replace(
    root,
    () => `<div id="root">${body}</div>${later}`,
  );
}

function beforeHeadEnds(html: string, elements: string): string {
  return html.replace("</head>", () => `${elements}</head>`);
}

/** No text of the PBX's can end the element: "<" is written as an escape. */
function jsonElement(id: string, value: unknown): string {
  const json = JSON.stringify(value).replaceAll("<", "\\u003c");
  return `<script type="application/json" id="${id}">${json}</script>`;
}
