/** The PBX behind the gateway: the configured one, or a simulator that lives as long as the gateway. */
import { randomBytes } from "node:crypto";

import { startSimulator } from "#pbx/simulator/simulator.ts";
import type { PageSettings } from "#shared/page/page-settings.ts";

import type { Logger } from "../core/logger.ts";
import { createDirectory, type Directory } from "../directory/directory.ts";
import type { OpenBuilder } from "../directory/filling/open-builder.ts";
import { createPbx, type Pbx } from "../pbx/pbx.ts";
import type { Settings } from "../settings/settings.ts";

/** The page times out this much later than the gateway, whose answer gives the reason. */
const pageWaitsLongerMs = 2000;

export type Backend = {
  readonly pbx: Pbx;
  readonly directory: Directory;
  readonly pageSettings: PageSettings;
  /** Ends all reads and releases the token. */
  readonly close: () => Promise<void>;
};

export async function openBackend(
  settings: Settings,
  openBuilder: OpenBuilder,
  log: Logger,
): Promise<Backend> {
  const { pbx: configured, timeoutMs, callerRule } = settings;
  const { address, end } =
    configured === null ? await simulated() : { address: configured, end: null };
  const lastGoodMs = settings.lastGoodS * 1000;
  const pbx = createPbx({ ...address, timeoutMs, lastGoodMs }, log);
  const freshMs = settings.directoryMaxAgeS * 1000;
  const directory = createDirectory({ pbx, openBuilder, timeoutMs, freshMs, callerRule }, log);
  return {
    pbx,
    directory,
    pageSettings: {
      demo: configured === null,
      replyWithinMs: timeoutMs + pageWaitsLongerMs,
      extensionDial: settings.extensionDial,
      dialLink: settings.dialLink,
      callerRule,
      signIn: settings.access.signIn !== null,
    },
    close: async () => {
      directory.close();
      await pbx.close();
      await end?.();
    },
  };
}

async function simulated() {
  const credentials = { clientId: "frontdesk", clientSecret: randomBytes(16).toString("hex") };
  const simulator = await startSimulator(credentials);
  const address = { ...credentials, url: simulator.url, certificates: null };
  return { address, end: () => simulator.close() };
}
