/** Holds back what only React can answer until React is there: a page made before it has no dead buttons. */
import { useSyncExternalStore } from "react";

type Props = { readonly children: React.ReactNode };

const never = () => () => {};

/** Nothing in what the gateway makes. The caller keeps the place, so that nothing moves. */
export function OnceThere({ children }: Props) {
  const isThere = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  return isThere ? children : null;
}
