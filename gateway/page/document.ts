/** The document of a page: the built one, cut once where a request's own parts belong, and joined for each request. */
import { frameMedia, type ColorMode } from "#shared/page/color-mode.ts";
import { languageTags, type LanguageCode } from "#shared/page/language.ts";
import {
  pageSettingsElementId,
  userNameElementId,
  type PageSettings,
} from "#shared/page/page-settings.ts";
import type { ServerRender } from "#shared/page/server-render.ts";

import { startFailure, startFailurePlace } from "./start-failure.ts";

/** Stands in the built document where the nonce of a request belongs. */
export const noncePlaceholder = "NONCE-OF-THE-REQUEST";

/** What a request puts into the document. */
export type OwnParts = {
  readonly nonce: string;
  readonly language: LanguageCode;
  /** Where the texts of the language are. */
  readonly languageFile: string;
  readonly colorMode: ColorMode;
  /** Who has signed in; `null` if nobody signs in. */
  readonly userName: string | null;
  /** What the gateway has made of the page; `null` leaves all of it to the browser. */
  readonly rendered: ServerRender | null;
};

type Fill = (own: OwnParts) => string;

/** What Vite's build puts into the head to load the program. */
const programElements =
  /(?:\s*<(?:script type="module"[^>]*><\/script>|link rel="modulepreload"[^>]*>))+/g;

const rootElement = /<div id="root">.*<\/div>/gs;

/** Browsers that know it paint nothing before they have read the whole page: no part moves another. */
const paintWhole = '<link rel="expect" href="#program" blocking="render">';

/**
 * Cuts the built document. Nothing is ever sought or replaced in a document with a request's parts in it:
 * their texts are the PBX's and the user's. Throws if the build is not as expected.
 */
export function openDocument(built: string, settings: PageSettings): Fill {
  const program = foundOnce(programElements, built);
  const root = foundOnce(rootElement, built);

  /** Loads the program, and beside it the texts of the language. */
  const load: Fill = ({ nonce, languageFile }) =>
    program.replaceAll(noncePlaceholder, nonce) +
    `<link rel="modulepreload" crossorigin href="${languageFile}" nonce="${nonce}">`;

  const settingsElement = jsonElement(pageSettingsElementId, settings);
  const endOfHead: Fill = (own) => {
    const { rendered, userName } = own;
    const user = userName === null ? "" : jsonElement(userNameElementId, userName);
    return rendered === null
      ? `${load(own)}${settingsElement}${user}</head>`
      : `${settingsElement}${user}${paintWhole}${rendered.head}${jsonElement(rendered.hydrationData.id, rendered.hydrationData.value)}</head>`;
  };

  // The program waits in a template, from which a script in the document takes it after the first paint.
  const filledRoot: Fill = (own) =>
    own.rendered === null
      ? root
      : `<div id="root">${own.rendered.body}</div><template id="program">${load(own)}</template>`;

  const places: readonly (readonly [string, Fill])[] = [
    ['<html lang="en" dir="ltr" data-color-mode="system"', htmlTag],
    // For what is painted before there are styles.
    ['content="light dark"', ({ colorMode: mode }) => `content="${schemes(mode)}"`],
    [frame("light", "system"), ({ colorMode }) => frame("light", colorMode)],
    [frame("dark", "system"), ({ colorMode }) => frame("dark", colorMode)],
    [program, () => ""],
    ["</head>", endOfHead],
    [startFailurePlace, ({ language }) => startFailure(language)],
    [root, filledRoot],
  ];
  const cut = places.reduce<readonly Piece[]>(
    (pieces, [place, fill]) => cutOnce(pieces, place, fill),
    [built],
  );
  const pieces = cutAt(cut, noncePlaceholder, ({ nonce }) => nonce);
  return (own) => pieces.map((piece) => (typeof piece === "string" ? piece : piece(own))).join("");
}

/** A fixed piece of the document, or what fills a place in it. */
type Piece = string | Fill;

function cutAt(pieces: readonly Piece[], place: string, fill: Fill): readonly Piece[] {
  return pieces.flatMap((piece) =>
    typeof piece === "string"
      ? piece.split(place).flatMap((part, at) => (at === 0 ? [part] : [fill, part]))
      : [piece],
  );
}

function cutOnce(pieces: readonly Piece[], place: string, fill: Fill): readonly Piece[] {
  const cut = cutAt(pieces, place, fill);
  if (cut.length !== pieces.length + 2) throw notOnce(place);
  return cut;
}

function foundOnce(pattern: RegExp, built: string): string {
  const [text, ...others] = built.match(pattern) ?? [];
  if (text === undefined || others.length > 0) throw notOnce(pattern.source);
  return text;
}

const notOnce = (place: string) => new Error(`The built page must have this once: ${place}`);

const htmlTag: Fill = ({ language, colorMode }) => {
  const { lang, dir } = languageTags[language];
  return `<html lang="${lang}" dir="${dir}" data-color-mode="${colorMode}"`;
};

const schemes = (mode: ColorMode): string => (mode === "system" ? "light dark" : mode);

const frame = (scheme: "light" | "dark", mode: ColorMode): string =>
  `media="${frameMedia(scheme, mode)}"`;

function jsonElement(id: string, value: unknown): string {
  return `<script type="application/json" id="${id}">${jsonText(value)}</script>`;
}

/** JSON for an element that no browser runs. No text can end the element: "<" is written as an escape. */
export function jsonText(value: unknown): string {
  return JSON.stringify(value).replaceAll("<", "\\u003c");
}
