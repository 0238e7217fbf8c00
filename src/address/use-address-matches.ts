/** Whether the rendered route is the one in the URL bar. */
import { useEffect, useState } from "react";
import { useLocation, useNavigation } from "react-router";

import { useAddressBar } from "./address-bar.ts";

/** In milliseconds. A shorter wait shows no skeleton: the old contact stays under its own address. */
const noWait = 150;

/** `parameters` are those of the address that decide, beside its path, which contact is shown. */
export function useAddressMatches(parameters: readonly string[]): boolean {
  const bar = new URL(useAddressBar(), "http://page");
  const rendered = useLocation();
  const { location: next } = useNavigation();
  const isRendered = (address: { readonly pathname: string; readonly search: string }) => {
    const [there, here] = [address, rendered].map(({ search }) => new URLSearchParams(search));
    return (
      address.pathname === rendered.pathname &&
      parameters.every((name) => there?.get(name) === here?.get(name))
    );
  };
  const isLate = useIsLate(next !== undefined && !isRendered(next));
  return isRendered(bar) && !isLate;
}

function useIsLate(isAwaited: boolean): boolean {
  const [isLate, setIsLate] = useState(false);
  useEffect(() => {
    if (!isAwaited) return undefined;
    const timer = setTimeout(() => setIsLate(true), noWait);
    return () => {
      clearTimeout(timer);
      setIsLate(false);
    };
  }, [isAwaited]);
  return isAwaited && isLate;
}
