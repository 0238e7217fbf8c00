/** Shows one of a contact's numbers large; the code of that is loaded when it is first wanted. */
import { useState } from "react";

import { useLazy } from "../../announcer/use-lazy.ts";
import type { NumberRow } from "./number-rows.ts";

const loadReadBack = async () => (await import("./large-number.tsx")).importLargeNumber;

/** What is shown now, or `null`, and the function that shows a row's number, wherever the row goes. */
export function useLargeNumber(rows: readonly NumberRow[]) {
  const [draw, open, close] = useLazy(loadReadBack);
  const [shown, setShown] = useState("");
  const row = rows.find(({ key }) => key === shown);
  const show = ({ key }: NumberRow) => {
    setShown(key);
    open();
  };
  return [draw !== null && row ? draw(row, close) : null, show] as const;
}
