/**
 * Announces in one line, on screen and to screen readers, what has just been done; and to screen
 * readers alone, what the page waits for.
 */
import { styled } from "@mui/material/styles";
import visuallyHidden from "@mui/utils/visuallyHidden";
import { createContext, useCallback, useContext, useEffect, useRef, useState } from "react";

import { useAddressBar } from "../address/address-bar.ts";
import { theme } from "../ui/theme/theme.ts";

type Announce = (text: React.ReactNode) => void;

const AnnounceContext = createContext<Announce>(() => {});

/** Returns the function that announces a line. */
export function useAnnounce(): Announce {
  return useContext(AnnounceContext);
}

/** Long enough to be read twice, in milliseconds. */
const shownForMs = 6000;

type ScreenReaderLine = { readonly write: (text: string) => void; readonly lastText: () => string };

const ScreenReaderContext = createContext<ScreenReaderLine>({
  write: () => {},
  lastText: () => "",
});

/** Announces `text` to screen readers while the component is mounted. */
export function useLoadingAnnouncement(text: string): void {
  const { write } = useContext(ScreenReaderContext);
  useEffect(() => {
    write(text);
    return () => write("");
  }, [write, text]);
}

/** Announces `text` to screen readers when the awaited content that was last announced has come. */
export function useArrivalAnnouncement(awaited: string, isThere: boolean, text: string): void {
  const { write, lastText } = useContext(ScreenReaderContext);
  useEffect(() => {
    if (!isThere || lastText() !== awaited) return undefined;
    write(text);
    const timer = setTimeout(() => write(""), shownForMs);
    return () => clearTimeout(timer);
  }, [write, lastText, awaited, isThere, text]);
}

type Announcement = {
  readonly text: React.ReactNode;
  readonly address: string;
  readonly count: number;
};

const nothing: Announcement = { text: "", address: "", count: 0 };

export function Announcer({ children }: { readonly children: React.ReactNode }) {
  const address = useAddressBar();
  const [line, setLine] = useState(nothing);
  const announce = useCallback(
    (text: React.ReactNode) => setLine(({ count }) => ({ text, address, count: count + 1 })),
    [address],
  );
  useEffect(() => {
    if (line.text === "") return undefined;
    const timer = setTimeout(() => setLine(({ count }) => ({ ...nothing, count })), shownForMs);
    return () => clearTimeout(timer);
  }, [line]);
  // A line about one contact must not be shown under another's address.
  const text = line.address === address ? line.text : "";
  // Many screen readers ignore an element that is inserted with its text, so this one is rendered
  // empty first.
  const element = useRef<HTMLSpanElement>(null);
  const [screenReaderLine] = useState((): ScreenReaderLine => {
    let last = "";
    return {
      write(words) {
        if (element.current) element.current.textContent = words;
        if (words !== "") last = words;
      },
      lastText: () => last,
    };
  });
  return (
    <AnnounceContext value={announce}>
      <ScreenReaderContext value={screenReaderLine}>{children}</ScreenReaderContext>
      <Line>
        {/* A new element each time, so that the same text is announced again. */}
        <span key={line.count} dir="auto">
          {text}
        </span>
        <span ref={element} />
      </Line>
    </AnnounceContext>
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
