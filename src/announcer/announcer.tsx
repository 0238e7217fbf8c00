/** Says in one line, on screen and to screen readers, what has just been done; to the latter alone, what is awaited. */
import { styled } from "@mui/material/styles";
import visuallyHidden from "@mui/utils/visuallyHidden";
import { createContext, useCallback, useContext, useEffect, useRef, useState } from "react";

import { useAddressBar } from "../address/address-bar.ts";
import { theme } from "../ui/theme/theme.ts";

type Say = (text: React.ReactNode) => void;

const SayContext = createContext<Say>(() => {});

/** Gives the function that says a line. */
export function useSay(): Say {
  return useContext(SayContext);
}

/** Long enough to be read twice, in milliseconds. */
const shownForMs = 6000;

type Ear = { readonly hear: (text: string) => void; readonly lastHeard: () => string };

const EarContext = createContext<Ear>({ hear: () => {}, lastHeard: () => "" });

/** Has screen readers hear `text` while the component is there. */
export function useHeard(text: string): void {
  const { hear } = useContext(EarContext);
  useEffect(() => {
    hear(text);
    return () => hear("");
  }, [hear, text]);
}

/** Has screen readers hear `text` when what they last heard of as awaited is there. */
export function useHeardAfter(awaited: string, isThere: boolean, text: string): void {
  const { hear, lastHeard } = useContext(EarContext);
  useEffect(() => {
    if (!isThere || lastHeard() !== awaited) return undefined;
    hear(text);
    const timer = setTimeout(() => hear(""), shownForMs);
    return () => clearTimeout(timer);
  }, [hear, lastHeard, awaited, isThere, text]);
}

type Said = { readonly text: React.ReactNode; readonly address: string; readonly count: number };

const nothing: Said = { text: "", address: "", count: 0 };

export function Announcer({ children }: { readonly children: React.ReactNode }) {
  const address = useAddressBar();
  const [said, setSaid] = useState(nothing);
  const say = useCallback(
    (text: React.ReactNode) => setSaid(({ count }) => ({ text, address, count: count + 1 })),
    [address],
  );
  useEffect(() => {
    if (said.text === "") return undefined;
    const timer = setTimeout(() => setSaid(({ count }) => ({ ...nothing, count })), shownForMs);
    return () => clearTimeout(timer);
  }, [said]);
  // What is said of one contact must not stand under another's address.
  const text = said.address === address ? said.text : "";
  // Of what comes with its own text many a screen reader says nothing: this stands there before.
  const heard = useRef<HTMLSpanElement>(null);
  const [ear] = useState((): Ear => {
    let last = "";
    return {
      hear(words) {
        if (heard.current) heard.current.textContent = words;
        if (words !== "") last = words;
      },
      lastHeard: () => last,
    };
  });
  return (
    <SayContext value={say}>
      <EarContext value={ear}>{children}</EarContext>
      <Line>
        {/* Said anew even if it is the same again. */}
        <span key={said.count} dir="auto">
          {text}
        </span>
        <span ref={heard} />
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
  "& > [dir]:not(:empty)": {
    padding: theme.spacing(1.5, 2.5),
    borderRadius: theme.vars.shape.borderRadius,
    border: "1px solid transparent",
    color: theme.vars.palette.background.paper,
    backgroundColor: theme.vars.palette.text.primary,
    overflowWrap: "anywhere",
  },
  "& > :last-child": visuallyHidden,
  "@media print": { display: "none" },
});
