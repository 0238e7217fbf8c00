/** Draws the icons of the installed app from `public/favicon.svg` (`npm run icons`). */
import { readFile } from "node:fs/promises";
import { join } from "node:path";

import { chromium } from "playwright";

import { findChromium } from "./chromium.mjs";

const publicDirectory = join(import.meta.dirname, "../public");

// If a system cuts icons to its own shape, the colour must reach the edges. A maskable icon may be cut to the
// inner 80 %, as a circle: the logo must fit into that.
const icons = /** @type {const} */ ([
  { name: "any-192", size: 192, style: "" },
  { name: "any-512", size: 512, style: "" },
  {
    name: "maskable-512",
    size: 512,
    style: "rect { rx: 0 } rect ~ * { transform: translateY(-0.6px) scale(0.86) }",
  },
  { name: "apple-touch-180", size: 180, style: "rect { rx: 0 }" },
]);

const svg = await readFile(join(publicDirectory, "favicon.svg"), "utf8");
const browser = await chromium.launch({ executablePath: findChromium() });
for (const { name, size, style } of icons) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const whole = "body { margin: 0 } svg { display: block } svg * { transform-origin: 16px 16px }";
  await page.setContent(`<style>${whole} ${style}</style>${svg}`);
  const path = join(publicDirectory, "icons", `${name}.png`);
  await page.screenshot({ path, omitBackground: true });
  await page.close();
}
await browser.close();
