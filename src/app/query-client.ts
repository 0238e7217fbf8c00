/** The cache of fetched data: in memory only, and fresh only for a short time. */
import { QueryClient } from "@tanstack/react-query";

/** Data that was fetched this recently is not fetched again when the user returns to it. */
const freshForMs = 30_000;

export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: freshForMs,
        // The gateway already repeats what can be repeated; a user is waiting, so the page shows the failure.
        retry: false,
        // The route's loader has just failed: the page must show that failure, not fetch again.
        retryOnMount: false,
        // The gateway may run on this computer: without a network it may still answer.
        networkMode: "always",
      },
    },
  });
}
