/** A desk to test at: a simulator, the built gateway before it, and a page that opens there. */
import { AxeBuilder } from "@axe-core/playwright";
import { test as base, expect, type Page } from "playwright/test";

import { startSimulator, type Simulator, type SimulatorOptions } from "#pbx/simulator/simulator.ts";

import { startGateway, type Environment } from "./process.ts";

export { expect };

export const credentials = { clientId: "frontdesk", clientSecret: "planted-client-secret" };

/** What a gateway before this simulator has to be told. */
export const settingsFor = ({ url }: Pick<Simulator, "url">): Environment => ({
  PBX_URL: url,
  PBX_CLIENT_ID: credentials.clientId,
  PBX_CLIENT_SECRET: credentials.clientSecret,
});

/** Starts a simulator and a gateway before it; `prepare` sees the simulator before the gateway does. */
export async function openDesk(
  environment: Environment = {},
  options: Partial<SimulatorOptions> = {},
  prepare: (simulator: Simulator) => void = () => {},
) {
  const simulator = await startSimulator({ ...credentials, ...options });
  prepare(simulator);
  let running = simulator;
  // Journeys follow one another faster than a person works.
  const unlimited = { REQUESTS_PER_SECOND: "10000" };
  const settings = { ...unlimited, ...settingsFor(simulator), ...environment };
  const gateway = await startGateway(settings);
  return {
    simulator,
    gateway,
    settings,
    /** Waits until the gateway knows the whole phonebook. */
    filled: () => gateway.printed(/directory filled/),
    /** Starts a simulator anew at the same address, after a test has closed it. */
    async restartSimulator() {
      running = await startSimulator({ ...credentials, ...options, port: simulator.port });
      return running;
    },
    async close() {
      await gateway.stop();
      await running.close();
    },
  };
}

export type Desk = Awaited<ReturnType<typeof openDesk>>;

type DeskFixtures = {
  /** Opens a desk that this test alone may break. */
  readonly openOwnDesk: typeof openDesk;
};
type PageFixtures = {
  /** What went wrong inside the page; a test that expects it empties it. */
  readonly pageErrors: string[];
};
type WorkerFixtures = {
  /** A desk that several tests share: leave it as it was. */
  readonly desk: Desk;
};

/** For what a page is not needed for, which costs half a second each. */
export const testWithoutPage = base.extend<DeskFixtures, WorkerFixtures>({
  desk: [
    async ({}, provide) => {
      // However slow the machine, the gateway makes the page.
      const desk = await openDesk({ PBX_TIMEOUT_MS: "1000", SERVER_RENDER_MS: "20000" });
      await desk.filled();
      await provide(desk);
      await desk.close();
    },
    { scope: "worker" },
  ],
  baseURL: async ({ desk }, provide) => provide(desk.gateway.url),
  openOwnDesk: async ({}, provide) => {
    const desks: Desk[] = [];
    await provide(async (...settings) => {
      const desk = await openDesk(...settings);
      desks.push(desk);
      return desk;
    });
    await Promise.all(desks.map((desk) => desk.close()));
  },
});

export const test = testWithoutPage.extend<PageFixtures>({
  pageErrors: [
    // With the own desks, so that it is judged before they are closed under the page.
    async ({ page, openOwnDesk: _openOwnDesk }, provide) => {
      const errors: string[] = [];
      page.on("pageerror", (error) => errors.push(String(error)));
      page.on("console", (message) => {
        // A failed request is told by the page itself; Chromium logs it as well.
        const isNetwork = message.text().startsWith("Failed to load resource");
        if (message.type() === "error" && !isNetwork) errors.push(message.text());
      });
      await provide(errors);
      expect(errors).toEqual([]);
    },
    { auto: true },
  ],
});

/** Waits until React answers to clicks and keys: a page is on screen before that. */
export async function expectTakenOver(page: Page): Promise<void> {
  await expect(page.locator("#root")).toHaveAttribute("data-taken-over");
}

/** Presses keys one after the other, as fast as they go. */
export async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    // oxlint-disable-next-line no-await-in-loop -- one key after the other
    await page.keyboard.press(key);
  }
}

/** Fails where axe finds a violation of WCAG 2.2 AA or of good practice, or of the one rule given. */
export async function expectAccessible(page: Page, rule?: string): Promise<void> {
  // What it calls legacy lacks frames of other origins, of which we have none, and takes half the time.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  if (rule !== undefined) axe.withRules(rule);
  const { violations } = await axe.analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}

/** Fails where something is wider than what it stands in, or than the window. */
export async function expectNothingSticksOut(page: Page): Promise<void> {
  const overflowing = await page.evaluate(() =>
    // Inline boxes have no client width; their blocks speak for them. What only a screen reader
    // sees is cut off on purpose, and so is the wave that a press makes in a button.
    Array.from(
      document.querySelectorAll("html, body *:not(.MuiTouchRipple-root, .MuiTouchRipple-root *)"),
    )
      .filter(({ clientWidth }) => clientWidth > 1)
      .filter((element) => {
        const { left, right } = element.getBoundingClientRect();
        const isInside = left > -1 && right < window.innerWidth + 1;
        return element.scrollWidth > element.clientWidth || !isInside;
      })
      // A row of the list shows what has room, and says that there is more.
      .filter((element) => getComputedStyle(element).textOverflow !== "ellipsis")
      .map(({ outerHTML }) => outerHTML.slice(0, 200)),
  );
  expect(overflowing).toEqual([]);
}

/** To be run in the page before anything else: `shifted()` then says how far things have moved. */
export function watchShifts(): void {
  let shifted = 0;
  const add = (entries: PerformanceEntryList) => {
    for (const entry of entries) shifted += "value" in entry ? Number(entry.value) : 0;
  };
  const observer = new PerformanceObserver((list) => add(list.getEntries()));
  observer.observe({ type: "layout-shift", buffered: true });
  const sum = async () => {
    // A frame is judged once it is drawn.
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    add(observer.takeRecords());
    return shifted;
  };
  Object.assign(window, { shifted: sum });
}
