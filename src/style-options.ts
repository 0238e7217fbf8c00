/** How Emotion writes styles, in the browser and on the gateway alike. */
import type { Options } from "@emotion/cache";

/** No vendor prefixes: the browsers that Frontdesk runs in need none, and they are half of the text. */
export const styleOptions = { key: "css", stylisPlugins: [] } satisfies Options;
