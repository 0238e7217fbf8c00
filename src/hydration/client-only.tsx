/** Holds back what only React can answer until React is there: a page made before it has no dead buttons. */
import { useIsThere } from "./use-hydrated.ts";

type Props = { readonly children: React.ReactNode };

/** Nothing in what the gateway makes. The caller keeps the place, so that nothing moves. */
export function OnceThere({ children }: Props) {
  return useIsThere() ? children : null;
}
