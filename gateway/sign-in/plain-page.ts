/** A page of one sentence and one link, for where the page's own program may not run yet. */
import { languageTags, type LanguageCode } from "#pbx/contract/language.ts";

type Said = {
  readonly language: LanguageCode;
  readonly sentence: string;
  readonly link: string;
  /** Already percent-encoded. */
  readonly href: string;
  /** Allows the styles. */
  readonly nonce: string;
};

/** All that is put into it is ours. */
export function plainPage({ language, sentence, link, href, nonce }: Said): string {
  const { lang, dir } = languageTags[language];
  return `<!doctype html>
<html lang="${lang}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Frontdesk</title>
<link rel="icon" href="/favicon.svg">
<style nonce="${nonce}">
main { max-width: 32rem; margin: 20vh auto 0; padding: 0 1.5rem; font: 1rem/1.5 system-ui, sans-serif }
h1 { font-size: 1.25rem }
a { display: inline-block; padding: 0.75rem 0 }
</style>
</head>
<body>
<main>
<h1>${sentence}</h1>
<a href="${href.replaceAll("&", "&amp;")}">${link}</a>
</main>
</body>
</html>
`;
}
