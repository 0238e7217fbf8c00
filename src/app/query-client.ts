/** How fetched data is kept: in memory only, and for as long as it can be trusted. */
import { QueryClient } from "@tanstack/react-query";

/** What was fetched this recently is not fetched again on coming back to it. */
const freshForMs = 30_000;

export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: freshForMs,
        // The gateway repeats what can be repeated; a person is waiting, so say what happened.
        retry: false,
        // The route's loader has just failed: the page must say so, not ask again.
        retryOnMount: false,
        // The gateway may be on this very machine: no network does not mean no gateway.
        networkMode: "always",
      },
    },
  });
}
