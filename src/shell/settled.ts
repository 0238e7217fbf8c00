/** Whether what is drawn and what the URL bar says are one. */
import { useLocation, useNavigation } from "react-router";

import { useAddressBar } from "./address-bar.ts";

/** `parameters` are those of the address's that decide, beside its path, who is shown. */
export function useSettled(parameters: readonly string[]): boolean {
  const bar = new URL(useAddressBar(), "http://page");
  const drawn = useLocation();
  const { location: next } = useNavigation();
  const isDrawn = (address: { readonly pathname: string; readonly search: string }) => {
    const [there, here] = [address, drawn].map(({ search }) => new URLSearchParams(search));
    return (
      address.pathname === drawn.pathname &&
      parameters.every((name) => there?.get(name) === here?.get(name))
    );
  };
  return isDrawn(bar) && (next === undefined || isDrawn(next));
}
