/** Lighthouse scores of the contact page, median of five, and what keeps a score from being full. */
import { chromium } from "playwright";

import { findChromium } from "../chromium.mjs";
import { median } from "./median.mjs";

const port = 9333;
const categories = ["performance", "accessibility", "best-practices"];

/** @param {string} url */
export async function printLighthouse(url) {
  // Loaded here: it takes seconds, and a run without it need not wait.
  const { default: lighthouse } = await import("lighthouse");
  const args = [`--remote-debugging-port=${port}`];
  const browser = await chromium.launch({ executablePath: findChromium(), args });
  const results = [];
  for (let run = 0; run < 5; run += 1) {
    const result = await lighthouse(url, { port, onlyCategories: categories, logLevel: "error" });
    if (result) results.push(result.lhr);
  }
  await browser.close();

  console.log("\nLighthouse, median of five:");
  for (const id of categories) {
    const scores = results.map((result) => (result.categories[id]?.score ?? 0) * 100);
    console.log(`  ${id}: ${median(scores).toFixed(0)}`);
    const [result] = results;
    for (const { id: audit, weight } of result?.categories[id]?.auditRefs ?? []) {
      const { score, title } = result?.audits[audit] ?? { score: null, title: "" };
      if (weight > 0 && score !== null && score < 0.995) console.log(`    ${score}: ${title}`);
    }
  }
}
