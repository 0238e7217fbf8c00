/** The address in the URL bar as React state: at every moment what the bar really shows. */
import { createContext, useContext, useSyncExternalStore } from "react";
import type { createBrowserRouter } from "react-router";

type Router = ReturnType<typeof createBrowserRouter>;

export type AddressBar = {
  /** Path and query. */
  readonly address: () => string;
  readonly subscribe: (changed: () => void) => () => void;
};

/**
 * Going back changes the bar before the router has anything new to render, and the router renders a
 * moment after it has changed the bar. In between, the old contact must not be under the new address.
 * React flushes a changed external store before the next paint, which closes both gaps.
 */
export function watchAddressBar(router: Router): AddressBar {
  return {
    address: () => window.location.pathname + window.location.search,
    subscribe(changed) {
      window.addEventListener("popstate", changed);
      const unsubscribe = router.subscribe(changed);
      return () => {
        window.removeEventListener("popstate", changed);
        unsubscribe();
      };
    },
  };
}

/** The bar of a server-rendered page, which no user changes. */
export function fixedAddressBar(address: string): AddressBar {
  return { address: () => address, subscribe: () => () => {} };
}

const AddressBarContext = createContext<AddressBar | null>(null);
export const AddressBarProvider = AddressBarContext.Provider;

/** Path and query in the URL bar now. */
export function useAddressBar(): string {
  const bar = useContext(AddressBarContext);
  if (bar === null) throw new Error("AddressBarProvider is missing");
  return useSyncExternalStore(bar.subscribe, bar.address, bar.address);
}
