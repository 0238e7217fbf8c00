/** Loads a part of the page's code when it is needed, and again after a failure. */
import { gatewayPaths } from "#shared/api/gateway-paths.ts";

import { reloadWhenIdle } from "./reload-when-idle.ts";

type Load<Part> = () => Promise<Part>;

const loaded = new WeakSet<Load<unknown>>();

/** The gateway cannot be reached: loading the part may work later. */
export class GatewayAway extends Error {}

/** The gateway answers, but has no such part: Frontdesk was updated, and only the newer page can load its parts. */
export class PartGone extends Error {}

/**
 * `load` imports the part, and is the same function each time. Throws `GatewayAway` or `PartGone`.
 * First it checks that the gateway answers: most browsers never import a file again that failed
 * once, as long as the page is open.
 */
export async function importPart<Part>(load: Load<Part>): Promise<Part> {
  if (loaded.has(load)) return load();
  await askGateway();
  try {
    return await importFirstPart(load);
  } catch (error) {
    // The gateway may have stopped at this very moment.
    await askGateway();
    reloadWhenIdle();
    throw new PartGone("The part is gone", { cause: error });
  }
}

/** Loads a part that the page begins with: the gateway has just answered. */
export async function importFirstPart<Part>(load: Load<Part>): Promise<Part> {
  const part = await load();
  loaded.add(load);
  return part;
}

async function askGateway(): Promise<void> {
  try {
    const reply = await fetch(gatewayPaths.health, { cache: "no-store" });
    // A reply that nobody reads stays open.
    await reply.text();
    if (!reply.ok) throw new Error(`The gateway answered ${reply.status}`);
  } catch (error) {
    throw new GatewayAway("The gateway cannot be reached", { cause: error });
  }
}
