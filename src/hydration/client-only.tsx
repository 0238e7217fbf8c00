/** Holds back what only React can answer until React is there: a page made before it has no dead buttons. */
import { useHydrated } from "./use-hydrated.ts";

type Props = { readonly children: React.ReactNode };

/** Nothing in what the gateway makes. The caller keeps the place, so that nothing moves. */
export function ClientOnly({ children }: Props) {
  return useHydrated() ? children : null;
}
