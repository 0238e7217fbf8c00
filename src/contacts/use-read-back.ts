/** Shows one of a contact's numbers large; the code of that is loaded when it is first wanted. */
import { useState } from "react";

import { useOnDemand } from "../shell/use-on-demand.ts";
import type { NumberRow } from "./number-rows.ts";

const loadReadBack = async () => (await import("./read-back.tsx")).drawReadBack;

/** What is shown now, or `null`, and the function that shows the number at a place counted from 0. */
export function useReadBack(rows: readonly NumberRow[]) {
  const [draw, open, close] = useOnDemand(loadReadBack);
  const [index, setIndex] = useState(0);
  const row = rows[index];
  const show = (at: number) => {
    setIndex(at);
    open();
  };
  return [draw !== null && row ? draw(row, close) : null, show] as const;
}
