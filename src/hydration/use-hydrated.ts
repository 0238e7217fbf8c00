/** Whether React has hydrated the page. */
import { useSyncExternalStore } from "react";

const never = () => () => {};

/** False on the gateway, and in the browser during hydration. */
export const useHydrated = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
