/** Whether what is drawn and what the URL bar says are one. */
import { useEffect, useState } from "react";
import { useLocation, useNavigation } from "react-router";

import { useAddressBar } from "./address-bar.ts";

/** In milliseconds. What is awaited for less than this needs nobody told: the old contact stays under its own address. */
const noWait = 150;

/** `parameters` are those of the address's that decide, beside its path, who is shown. */
export function useAddressMatches(parameters: readonly string[]): boolean {
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
  const isLate = useIsLate(next !== undefined && !isDrawn(next));
  return isDrawn(bar) && !isLate;
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
