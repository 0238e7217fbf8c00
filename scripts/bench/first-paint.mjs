/** Measures in a slowed Chromium when a contact can be read and dialled. */

import { setTimeout as wait } from "node:timers/promises";

/** @typedef {import("playwright").Browser} Browser */
/** @typedef {import("playwright").Page} Page */
/** `ms` until a frame contains the contact, `painted` until something is on screen. @typedef {{ ms: number, painted: number, kib: number, shift: number }} Paint */

const tenMegabits = 10_000_000 / 8;

/** Slows the processor and network of a page, and counts its bytes on the wire. @param {Page} page */
async function slowDown(page) {
  const session = await page.context().newCDPSession(page);
  let bytes = 0;
  session.on("Network.loadingFinished", ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await session.send("Network.enable");
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: 40,
    downloadThroughput: tenMegabits,
    uploadThroughput: tenMegabits,
  });
  return { kib: () => bytes / 1024 };
}

/** Runs in the page: records the first frame with a name and a dial link, and layout shifts. */
function watch() {
  const marks = { seen: 0, painted: 0, shift: 0 };
  Object.assign(window, { marks });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      marks.shift += "value" in entry ? Number(entry.value) : 0;
  }).observe({ type: "layout-shift", buffered: true });
  new PerformanceObserver((list) => {
    for (const { name, startTime } of list.getEntries())
      if (name === "first-contentful-paint") marks.painted = startTime;
  }).observe({ type: "paint", buffered: true });
  const look = () => {
    if (document.querySelector("h1") && document.querySelector('a[href^="tel:"]')) {
      marks.seen = performance.now();
    } else {
      requestAnimationFrame(look);
    }
  };
  requestAnimationFrame(look);
}

/** Playwright's own way to wait for an expression needs `eval`, which the page's policy forbids. @param {Page} page @param {string} expression */
async function until(page, expression) {
  while (!(await page.evaluate(expression))) await wait(20);
}

/** Opens a page in a context, and returns what it cost until the contact was there. @param {Page} page @param {string} url @returns {Promise<Paint>} */
async function open(page, url) {
  const wire = await slowDown(page);
  await page.addInitScript(watch);
  await page.goto(url, { waitUntil: "networkidle" });
  await until(page, "marks.seen > 0 && marks.painted > 0");
  const { seen, painted, shift } = await page.evaluate("marks");
  return { ms: seen, painted, kib: wire.kib(), shift };
}

/**
 * Opens a page twice, the second time with the cache of the first.
 * @param {Browser} browser @param {string} url
 */
export async function coldAndWarm(browser, url) {
  const context = await browser.newContext();
  const first = await context.newPage();
  const cold = await open(first, url);
  // A slowed page keeps a core busy even if it does nothing.
  await first.close();
  const warm = await open(await context.newPage(), url);
  await context.close();
  return { cold, warm };
}

/**
 * From one contact to the next in an open app: milliseconds from pressing the mouse on a row to the
 * contact, and those of the bare fetch of another contact in the same page.
 * @param {Browser} browser @param {string} url @param {number} rounds
 */
export async function nextContacts(browser, url, rounds) {
  const page = await browser.newPage();
  await page.goto(url);
  await until(page, "document.querySelector('[data-hydrated]') !== null");
  // The list loads only after a first user action.
  await page.mouse.move(100, 100);
  await page.locator("a[data-row='0']").waitFor();
  await slowDown(page);
  const next = [];
  const bare = [];
  for (let round = 0; round <= rounds; round += 1) {
    const row = page.locator(`a[data-row='${round}']`);
    await row.hover();
    await page.evaluate(awaitContact);
    await row.click();
    await until(page, "arrival.ms > 0");
    const arrived = Number(await page.evaluate("arrival.ms"));
    const fetched = await page.evaluate(bareFetch, 38 - round);
    // As with the pages, the first round is not counted.
    if (round === 0) continue;
    next.push(arrived);
    bare.push(fetched);
  }
  await page.close();
  return { next, bare };
}

/** Runs in the page: records the time from the next press on a row to its contact. */
function awaitContact() {
  const arrival = { ms: 0 };
  Object.assign(window, { arrival });
  /** @param {Event} event */
  const pressed = ({ target }) => {
    const start = performance.now();
    const link = target instanceof Element ? target.closest("a") : null;
    const look = () => {
      const isThere = link?.pathname === location.pathname && document.querySelector("article h1");
      if (isThere) arrival.ms = performance.now() - start;
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  };
  window.addEventListener("pointerdown", pressed, { once: true, capture: true });
}

/** Runs in the page. @param {number} id */
async function bareFetch(id) {
  const start = performance.now();
  await (await fetch(`/openapi/v1.0/company_contact/get?id=${id}`)).json();
  return performance.now() - start;
}
