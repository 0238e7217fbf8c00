/** A number below its label, large enough to be read from a metre away. */
import { styled } from "@mui/material/styles";

import { theme } from "../../ui/theme/theme.ts";

type Props = {
  readonly label: React.ReactNode;
  readonly number: React.ReactNode;
  /** A line below the number, or "". */
  readonly note?: string;
};

export function NumberText({ label, number, note = "" }: Props) {
  return (
    <Lines>
      <div dir="auto">{label}</div>{" "}
      <div dir="ltr" translate="no">
        {number}
      </div>{" "}
      {note === "" ? null : <div>{note}</div>}
    </Lines>
  );
}

// One element's styles for all lines: a contact has many, and the styles of each styled one are written again.
const Lines = styled("div")({
  minWidth: 0,
  overflowWrap: "anywhere",
  // At the page's start edge, whatever the direction of the line's text.
  textAlign: "left",
  "& > *": { ...theme.typography.body2, color: theme.vars.palette.text.secondary },
  "& > [dir='ltr']": {
    fontSize: "1.5rem",
    fontWeight: 600,
    fontVariantNumeric: "tabular-nums",
    letterSpacing: "normal",
    lineHeight: 1.25,
    color: "inherit",
    // Not on narrower screens: a number stays on one line, beside the list too.
    [theme.breakpoints.up("lg")]: { fontSize: "1.875rem" },
    "@media print": { fontSize: "1rem" },
  },
  // On paper in one line, if it fits, with the number aligned to the other values.
  "@media print": {
    lineHeight: 1.25,
    paddingInlineStart: "7.75rem",
    textIndent: "-7.75rem",
    "& > *": { display: "inline", textIndent: 0 },
    "& > [dir='auto']": { display: "inline-block", width: "7.5rem", verticalAlign: "top" },
    "& > [dir='ltr'] + *": { marginInlineStart: theme.spacing(1.5) },
  },
});
