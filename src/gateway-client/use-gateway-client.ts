/** Provides the page's one client of the gateway to the components with a query. */
import { createContext, useContext } from "react";

import type { GatewayClient } from "./gateway-client.ts";

const GatewayClientContext = createContext<GatewayClient | null>(null);
export const GatewayClientProvider = GatewayClientContext.Provider;

export function useGatewayClient(): GatewayClient {
  const client = useContext(GatewayClientContext);
  if (client === null) throw new Error("GatewayClientProvider is missing");
  return client;
}
