/** The code of a call's page, which no other page waits for. */
import type { importLookup } from "./lookup-page.tsx";

let draw: typeof importLookup | null = null;

export async function loadLookupCode(): Promise<void> {
  ({ importLookup: draw } = await import("./lookup-page.tsx"));
}

/** The page of a call, whose route has loaded the code. */
export const Lookup = () => draw?.() ?? null;
