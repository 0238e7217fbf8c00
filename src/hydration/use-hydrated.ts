/** Tells whether React is there, in a page that the gateway may have made before it. */
import { useSyncExternalStore } from "react";

const never = () => () => {};

/** False on the gateway, and in the browser while React takes its page over. */
export const useHydrated = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
