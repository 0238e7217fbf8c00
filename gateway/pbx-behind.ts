/** The PBX behind the gateway: the configured one, or a simulator that lives as long as the gateway. */
import { randomBytes } from "node:crypto";

import type { PageSettings } from "#pbx/contract/page-settings.ts";
import { startSimulator } from "#pbx/simulator/simulator.ts";

import type { Logger } from "./logger.ts";
import { createPbx, type Pbx } from "./pbx.ts";
import type { Settings } from "./settings.ts";

/** The page gives up this much later than the gateway, whose answer says more. */
const pageWaitsLongerMs = 2000;

export type PbxBehind = { readonly pbx: Pbx; readonly pageSettings: PageSettings };

export async function openPbxBehind(settings: Settings, log: Logger): Promise<PbxBehind> {
  const { pbx: address, timeoutMs, extensionDial } = settings;
  const replyWithinMs = timeoutMs + pageWaitsLongerMs;
  const pageSettings = { demo: address === null, replyWithinMs, extensionDial };
  if (address !== null) return { pbx: createPbx({ ...address, timeoutMs }, log), pageSettings };

  const credentials = { clientId: "frontdesk", clientSecret: randomBytes(16).toString("hex") };
  const simulator = await startSimulator(credentials);
  const own = { ...credentials, url: simulator.url, certificates: null, timeoutMs };
  const pbx = createPbx(own, log);
  const close = async () => {
    await pbx.close();
    await simulator.close();
  };
  return { pbx: { ...pbx, close }, pageSettings };
}
