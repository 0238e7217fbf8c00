/** A moment as the browser writes it, in a page that the gateway may have made. */
import { useSyncExternalStore } from "react";

import { timeOf } from "./time-of.ts";

const never = () => () => {};

/** "" where the page is made on a machine that may keep other time. In milliseconds since 1970. */
export function useTimeOf(moment: number): string {
  return useSyncExternalStore(
    never,
    () => timeOf(moment),
    () => "",
  );
}
