/** A Vite plugin that inlines a script in the document, compiled and minified. */
import { build } from "vite";

/** @param {string} entry @param {string} place The script's placeholder in `index.html`. @returns {import("vite").Plugin} */
export function inlineScript(entry, place) {
  return {
    name: "frontdesk:inline-script",
    transformIndexHtml: {
      order: "pre",
      async handler(html) {
        if (html.split(place).length !== 2)
          throw new Error(`index.html must contain ${place} exactly once`);
        const script = `<script>${await compiled(entry)}</script>`;
        return html.replace(place, () => script);
      },
    },
  };
}

/** @param {string} entry */
async function compiled(entry) {
  const output = await build({
    configFile: false,
    logLevel: "silent",
    build: {
      write: false,
      copyPublicDir: false,
      modulePreload: false,
      rolldownOptions: { input: entry, output: { format: "iife" } },
    },
  });
  const [first] = Array.isArray(output) ? output : [output];
  const chunk = first !== undefined && "output" in first ? first.output[0] : undefined;
  if (chunk?.type !== "chunk") throw new Error(`Nothing was compiled of ${entry}`);
  return chunk.code.trim();
}
