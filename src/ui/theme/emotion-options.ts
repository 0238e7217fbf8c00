/** How Emotion writes styles, in the browser and on the gateway alike. */
import type { Options } from "@emotion/cache";

import { languageTags } from "#shared/page/language.ts";

import type { Language } from "../../languages/language.ts";

/** No vendor prefixes: the browsers that Frontdesk runs in need none, and they are half of the text. */
export function emotionOptions({ code, stylisPlugins }: Language) {
  const key = languageTags[code].dir === "rtl" ? "rtl" : "css";
  return { key, stylisPlugins } satisfies Options;
}
