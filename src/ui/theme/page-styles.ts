/** The styles of a page that the gateway has made, as one element for its head. */
import type { EmotionCache } from "@emotion/cache";

import { variables } from "./theme.ts";

/**
 * Everything that Emotion has written for the page: its cache is that page's alone, and in its `compat`
 * mode keeps the rules. One element for all, which the browser's Emotion knows by the names in it.
 */
export function styleElement({ key, inserted }: EmotionCache, nonce: string): string {
  const rules = Object.entries(inserted).filter((rule): rule is [string, string] => {
    const [, text] = rule;
    return typeof text === "string";
  });
  const names = rules.map(([name]) => name);
  const used = variablesUsed(rules.map(([, text]) => text).join(""));
  const texts = rules.map(([name, text]) =>
    name === variables.name ? withoutIdle(text, used) : text,
  );
  return `<style data-emotion="${key} ${names.join(" ")}" nonce="${nonce}">${texts.join("")}</style>`;
}

const use = /var\((--mui-[\w-]+)/g;
const definition = /(--mui-[\w-]+):[^;}]*;?/g;

const variablesUsed = (styles: string): ReadonlySet<string> =>
  new Set(Array.from(styles.matchAll(use), ([, name = ""]) => name));

/** The theme defines some 230 variables; those that this page uses come first, React brings all. */
function withoutIdle(themeText: string, used: ReadonlySet<string>): string {
  return themeText.replace(definition, (whole, name: string) => (used.has(name) ? whole : ""));
}
