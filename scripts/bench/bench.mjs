/** How soon a contact is on screen, as a ratio to plain pages (`npm run bench`). */
import { parseArgs } from "node:util";

import { chromium } from "playwright";

import { findChromium } from "../chromium.mjs";
import { startGateway } from "../program.mjs";
import { startBaselines } from "./baselines.mjs";
import { coldAndWarm, nextContacts } from "./first-paint.mjs";
import { printLighthouse } from "./lighthouse.mjs";
import { median } from "./median.mjs";
import { startSlowPbx } from "./slow-pbx.mjs";

const { values: options } = parseArgs({
  options: {
    rounds: { type: "string", default: "9" },
    "pbx-ms": { type: "string", default: "30" },
    "no-lighthouse": { type: "boolean", default: false },
  },
});
const rounds = Number(options.rounds);

const pbx = await startSlowPbx(Number(options["pbx-ms"]));
const made = await startGateway(pbx.env);
const shell = await startGateway({ ...pbx.env, SERVER_RENDER_MS: "0" });
const baselines = await startBaselines(made.url);
const browser = await chromium.launch({ executablePath: findChromium() });

const variants = [
  { name: "the limit: a plain page", url: `${baselines.url}/plain/4` },
  { name: "a single-page app by hand", url: `${baselines.url}/spa/4` },
  { name: "Frontdesk", url: `${made.url}/contacts/4` },
  { name: "Frontdesk, not rendered by the gateway", url: `${shell.url}/contacts/4` },
].map((variant) => ({
  ...variant,
  cold: /** @type {import("./first-paint.mjs").Paint[]} */ ([]),
  warm: /** @type {import("./first-paint.mjs").Paint[]} */ ([]),
}));

// In turn, so that a change of the machine's speed affects all variants; the first round is not counted.
for (let round = 0; round <= rounds; round += 1) {
  for (const { url, cold, warm } of variants) {
    const paints = await coldAndWarm(browser, url);
    if (round === 0) continue;
    cold.push(paints.cold);
    warm.push(paints.warm);
  }
}
const { next, bare } = await nextContacts(browser, made.url, Math.min(rounds, 16));
await browser.close();

/** @param {readonly { ms: number }[]} paints */
const middle = (paints) => median(paints.map(({ ms }) => ms));
const [limit, byHand, frontdesk] = variants;
if (!limit || !byHand || !frontdesk) throw new Error("A variant is missing");

console.log(
  `\nMedians of ${rounds}; processor slowed 4 times, 10 Mbit/s, 40 ms, PBX ${options["pbx-ms"]} ms`,
);
console.log("| page | cache | ms | × limit | × by hand | painted | KiB |");
console.log("| --- | --- | ---: | ---: | ---: | ---: | ---: |");
for (const { name, cold, warm } of variants) {
  for (const [cache, paints, to, hand] of /** @type {const} */ ([
    ["cold", cold, limit.cold, byHand.cold],
    ["warm", warm, limit.warm, byHand.warm],
  ])) {
    const ms = middle(paints);
    const ratios = [ms / middle(to), ms / middle(hand)]
      .map((ratio) => ratio.toFixed(2))
      .join(" | ");
    const kib = median(paints.map((paint) => paint.kib)).toFixed(1);
    const painted = median(paints.map((paint) => paint.painted)).toFixed(0);
    console.log(`| ${name} | ${cache} | ${ms.toFixed(0)} | ${ratios} | ${painted} | ${kib} |`);
  }
}
console.log(
  `\nThe next contact: ${median(next).toFixed(0)} ms, its bare fetch ${median(bare).toFixed(0)} ms`,
);

const kib = Math.max(...frontdesk.cold.map((paint) => paint.kib));
const shift = Math.max(...[...frontdesk.cold, ...frontdesk.warm].map((paint) => paint.shift));
for (const { target, is, most } of [
  { target: "× the limit, cold", is: middle(frontdesk.cold) / middle(limit.cold), most: 1.6 },
  {
    target: "× the app by hand, cold",
    is: middle(frontdesk.cold) / middle(byHand.cold),
    most: 0.7,
  },
  { target: "KiB on the wire, cold", is: kib, most: 170 },
  { target: "× the bare fetch, next contact", is: median(next) / median(bare), most: 2 },
  { target: "layout shift", is: shift, most: 0 },
]) {
  console.log(`${is <= most ? "met   " : "missed"} ${is.toFixed(2)} (${most}) ${target}`);
}

if (!options["no-lighthouse"]) await printLighthouse(`${made.url}/contacts/4`);
baselines.stop();
await Promise.all([made.stop(), shell.stop()]);
await pbx.stop();
