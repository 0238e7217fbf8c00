/** The code of a call's page, which no other page waits for. */
import type { PbxClient } from "../gateway-client/gateway-client.ts";
import type { drawLookup } from "./lookup-page.tsx";

let draw: typeof drawLookup | null = null;

export async function loadLookupCode(): Promise<void> {
  ({ drawLookup: draw } = await import("./lookup-page.tsx"));
}

/** The page of a call, whose route has loaded the code. */
export function Lookup({ readPbx }: { readonly readPbx: PbxClient }) {
  return draw?.(readPbx) ?? null;
}
