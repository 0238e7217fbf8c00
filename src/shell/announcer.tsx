/** Says in one line, on screen and to screen readers, what has just been done. */
import { styled } from "@mui/material/styles";
import { createContext, useCallback, useContext, useEffect, useState } from "react";

import { theme } from "../theme.ts";
import { useAddressBar } from "./address-bar.ts";

const SayContext = createContext<(text: string) => void>(() => {});

/** Gives the function that says a line. */
export function useSay(): (text: string) => void {
  return useContext(SayContext);
}

/** Long enough to be read twice, in milliseconds. */
const shownForMs = 6000;

type Said = { readonly text: string; readonly address: string; readonly count: number };

const nothing: Said = { text: "", address: "", count: 0 };

export function Announcer({ children }: { readonly children: React.ReactNode }) {
  const address = useAddressBar();
  const [said, setSaid] = useState(nothing);
  const say = useCallback(
    (text: string) => setSaid(({ count }) => ({ text, address, count: count + 1 })),
    [address],
  );
  useEffect(() => {
    if (said.text === "") return undefined;
    const timer = setTimeout(() => setSaid(({ count }) => ({ ...nothing, count })), shownForMs);
    return () => clearTimeout(timer);
  }, [said]);
  // What is said of one contact must not stand under another's address.
  const text = said.address === address ? said.text : "";
  return (
    <SayContext value={say}>
      {children}
      <Line>
        {/* Said anew even if it is the same again. */}
        <span key={said.count} dir="auto">
          {text}
        </span>
      </Line>
    </SayContext>
  );
}

const Line = styled("output")({
  position: "fixed",
  insetInline: theme.spacing(2),
  bottom: theme.spacing(2),
  zIndex: theme.zIndex.snackbar,
  display: "flex",
  justifyContent: "center",
  pointerEvents: "none",
  "& > :not(:empty)": {
    padding: theme.spacing(1.5, 2.5),
    borderRadius: theme.vars.shape.borderRadius,
    border: "1px solid transparent",
    color: theme.vars.palette.background.paper,
    backgroundColor: theme.vars.palette.text.primary,
    overflowWrap: "anywhere",
  },
  "@media print": { display: "none" },
});
