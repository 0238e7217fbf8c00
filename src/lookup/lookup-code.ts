/** Loads the code of a call's page, which no other page waits for. */
import type { importLookup } from "./lookup-page.tsx";

let render: typeof importLookup | null = null;

export async function loadLookupCode(): Promise<void> {
  ({ importLookup: render } = await import("./lookup-page.tsx"));
}

/** The page of a call, whose code the route has loaded. */
export const Lookup = () => render?.() ?? null;
