/** Loads a part of the page's code when it is wanted, and again after a failure. */
import { healthPath } from "#pbx/contract/health.ts";

const loaded = new WeakSet<() => Promise<unknown>>();

/**
 * `load` imports the part, and is the same function each time. Throws where the gateway cannot be
 * reached. It is asked first whether it is there: most browsers remember for as long as the page is
 * open that a file could not be had, and import it never again.
 */
export async function loadPart<Part>(load: () => Promise<Part>): Promise<Part> {
  if (!loaded.has(load)) {
    const reply = await fetch(healthPath, { cache: "no-store" });
    // A reply that nobody reads stays under way.
    await reply.text();
    if (!reply.ok) throw new Error(`The gateway answered ${reply.status}`);
  }
  const part = await load();
  loaded.add(load);
  return part;
}
