/** A modal dialog: the browser's own, which handles focus, Escape and screen readers correctly. */
import { styled } from "@mui/material/styles";
import { useEffect, useId, useRef } from "react";

import { useMessages } from "../languages/use-language.ts";
import { TextButton } from "./text-button.tsx";
import { theme } from "./theme/theme.ts";

type Props = {
  readonly title: React.ReactNode;
  /** Called when it is closed in any way. */
  readonly onClose: () => void;
  readonly children: React.ReactNode;
};

export function Dialog({ title, onClose, children }: Props) {
  const { close } = useMessages();
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal();
  }, []);
  return (
    <Frame ref={dialog} aria-labelledby={titleId} onClose={onClose} closedby="any">
      <Head>
        <h2 id={titleId} dir="auto">
          {title}
        </h2>
        <TextButton type="button" onClick={() => dialog.current?.close()}>
          {close}
        </TextButton>
      </Head>
      {children}
    </Frame>
  );
}

const Frame = styled("dialog")({
  width: "min(640px, calc(100vw - 32px))",
  maxHeight: "calc(100dvh - 32px)",
  margin: "auto",
  padding: theme.spacing(2),
  [theme.breakpoints.up("sm")]: { padding: theme.spacing(3) },
  border: `1px solid ${theme.vars.palette.divider}`,
  borderRadius: theme.vars.shape.borderRadius,
  color: theme.vars.palette.text.primary,
  backgroundColor: theme.vars.palette.background.paper,
  overflowWrap: "anywhere",
  "&::backdrop": { backgroundColor: "rgb(0 0 0 / 0.5)" },
});

const Head = styled("div")({
  display: "flex",
  alignItems: "center",
  justifyContent: "space-between",
  gap: theme.spacing(2),
  "& h2": { margin: 0, fontSize: "1rem", fontWeight: 600 },
  "& button": { flexShrink: 0 },
});
