/** Shows one of a contact's numbers large; the dialog's code is loaded at its first use. */
import { useState } from "react";

import { useLazy } from "../../announcer/use-lazy.ts";
import type { NumberRow } from "./number-rows.ts";

const loadLargeNumber = async () => (await import("./large-number.tsx")).importLargeNumber;

/** Returns the open dialog or `null`, and the function that opens it for a row, even if the row moves. */
export function useLargeNumber(rows: readonly NumberRow[]) {
  const [render, open, close] = useLazy(loadLargeNumber);
  const [shown, setShown] = useState("");
  const row = rows.find(({ key }) => key === shown);
  const show = ({ key }: NumberRow) => {
    setShown(key);
    open();
  };
  return [render !== null && row ? render(row, close) : null, show] as const;
}
