/** The fixtures of the journeys: a simulator, the built gateway in front of it, and a page that opens there. */
import { AxeBuilder } from "@axe-core/playwright";
import { test as base, expect, type Page } from "playwright/test";

import { startSimulator, type Simulator, type SimulatorOptions } from "#pbx/simulator/simulator.ts";

import { startGateway, type Environment } from "./process.ts";

export { expect };

export const credentials = { clientId: "frontdesk", clientSecret: "planted-client-secret" };

/** The settings of a gateway in front of this simulator. */
export const settingsFor = ({ url }: Pick<Simulator, "url">): Environment => ({
  PBX_URL: url,
  PBX_CLIENT_ID: credentials.clientId,
  PBX_CLIENT_SECRET: credentials.clientSecret,
});

/** Starts a simulator and a gateway in front of it; `prepare` gets the simulator before the gateway starts. */
export async function openSetup(
  environment: Environment = {},
  options: Partial<SimulatorOptions> = {},
  prepare: (simulator: Simulator) => void = () => {},
) {
  const simulator = await startSimulator({ ...credentials, ...options });
  prepare(simulator);
  let running = simulator;
  // Journeys are faster than any user.
  const unlimited = { REQUESTS_PER_SECOND: "10000" };
  const settings = { ...unlimited, ...settingsFor(simulator), ...environment };
  const gateway = await startGateway(settings);
  return {
    simulator,
    gateway,
    settings,
    /** Waits until the gateway has read all contacts. */
    filled: () => gateway.printed(/directory filled/),
    /** Starts the simulator again at the same address, after a test has closed it. */
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

export type Setup = Awaited<ReturnType<typeof openSetup>>;

type SetupFixtures = {
  /** Starts a simulator and a gateway for this test alone, which may break them. */
  readonly openOwnSetup: typeof openSetup;
};
type PageFixtures = {
  /** The page's errors; a test that expects some empties the list. */
  readonly pageErrors: string[];
};
type WorkerFixtures = {
  /** A simulator and a gateway that several tests share: leave them as they were. */
  readonly setup: Setup;
};

/** For tests without a page, which costs half a second each. */
export const testWithoutPage = base.extend<SetupFixtures, WorkerFixtures>({
  setup: [
    async ({}, provide) => {
      // So that the gateway renders the page even on a slow machine.
      const setup = await openSetup({ PBX_TIMEOUT_MS: "1000", SERVER_RENDER_MS: "20000" });
      await setup.filled();
      await provide(setup);
      await setup.close();
    },
    { scope: "worker" },
  ],
  baseURL: async ({ setup }, provide) => provide(setup.gateway.url),
  openOwnSetup: async ({}, provide) => {
    const setups: Setup[] = [];
    await provide(async (...settings) => {
      const setup = await openSetup(...settings);
      setups.push(setup);
      return setup;
    });
    await Promise.all(setups.map((setup) => setup.close()));
  },
});

export const test = testWithoutPage.extend<PageFixtures>({
  pageErrors: [
    // Depends on the test's own gateways, so that it is checked before they close under the page.
    async ({ page, openOwnSetup: _openOwnSetup }, provide) => {
      const errors: string[] = [];
      page.on("pageerror", (error) => errors.push(String(error)));
      page.on("console", (message) => {
        // The page itself shows a failed request; Chromium logs it as well.
        const isNetwork = message.text().startsWith("Failed to load resource");
        if (message.type() === "error" && !isNetwork) errors.push(message.text());
      });
      await provide(errors);
      expect(errors).toEqual([]);
    },
    { auto: true },
  ],
});

/** Waits until React handles clicks and keys: the page is on screen before that. */
export async function expectHydrated(page: Page): Promise<void> {
  await expect(page.locator("#root")).toHaveAttribute("data-hydrated");
}

/** Presses keys one after the other, without pauses. */
export async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    // oxlint-disable-next-line no-await-in-loop -- one key after the other
    await page.keyboard.press(key);
  }
}

/** Fails if axe finds a violation of WCAG 2.2 AA or of best practices, or only of the given rule. */
export async function expectAccessible(page: Page, rule?: string): Promise<void> {
  // Axe's legacy mode only lacks frames of other origins, of which we have none, and takes half the time.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  if (rule !== undefined) axe.withRules(rule);
  const { violations } = await axe.analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}

/** Fails if an element is wider than its parent or than the window. */
export async function expectNothingSticksOut(page: Page): Promise<void> {
  const overflowing = await page.evaluate(() =>
    // Inline boxes have no client width; their blocks are checked instead. Text for screen readers
    // is cut on purpose, and so is the ripple of a pressed button.
    Array.from(
      document.querySelectorAll("html, body *:not(.MuiTouchRipple-root, .MuiTouchRipple-root *)"),
    )
      .filter(({ clientWidth }) => clientWidth > 1)
      .filter((element) => {
        const { left, right } = element.getBoundingClientRect();
        const isInside = left > -1 && right < window.innerWidth + 1;
        return element.scrollWidth > element.clientWidth || !isInside;
      })
      // A row of the list shows what fits, and an ellipsis.
      .filter((element) => getComputedStyle(element).textOverflow !== "ellipsis")
      .map(({ outerHTML }) => outerHTML.slice(0, 200)),
  );
  expect(overflowing).toEqual([]);
}

/** Runs in the page before anything else: `shifted()` then returns how far things have moved. */
export function watchShifts(): void {
  let shifted = 0;
  const add = (entries: PerformanceEntryList) => {
    for (const entry of entries) shifted += "value" in entry ? Number(entry.value) : 0;
  };
  const observer = new PerformanceObserver((list) => add(list.getEntries()));
  observer.observe({ type: "layout-shift", buffered: true });
  const sum = async () => {
    // A frame counts once it is painted.
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    add(observer.takeRecords());
    return shifted;
  };
  Object.assign(window, { shifted: sum });
}
