/** The boxes of a contact's card, for the contact and for its skeleton. */
import Avatar from "@mui/material/Avatar";
import Card from "@mui/material/Card";
import { styled } from "@mui/material/styles";

import { theme } from "../../ui/theme/theme.ts";

type Props = {
  readonly avatar: React.ReactNode;
  readonly identity: React.ReactNode;
  readonly numbers: React.ReactNode;
  readonly details: React.ReactNode;
  /** The buttons for the contact as a whole. */
  readonly actions: React.ReactNode;
};

export function ContactFrame({ avatar, identity, numbers, details, actions }: Props) {
  return (
    <Card component="article" sx={{ mt: { xs: 1, sm: 3 }, "@media print": { mt: 0, border: 0 } }}>
      <Identity>
        {avatar}
        <div>{identity}</div>
      </Identity>
      <Columns>
        <div>{numbers}</div>
        <DetailsColumn>{details}</DetailsColumn>
      </Columns>
      <Actions>{actions}</Actions>
    </Card>
  );
}

/** The circle with a contact's initials. */
export const ContactAvatar = styled(Avatar)({
  // Printers leave out the colour behind the letters.
  "@media print": { "&&": { display: "none" } },
  width: 56,
  height: 56,
  fontSize: "1.5rem",
  fontWeight: 600,
  color: theme.vars.palette.primary.contrastText,
  backgroundColor: theme.vars.palette.primary.main,
  [theme.breakpoints.up("sm")]: { width: 88, height: 88, fontSize: "1.875rem" },
});

/** The boxes of one number: the place of the phone icon, then label and number. */
export const NumberBoxes = styled("div")({
  display: "grid",
  gridTemplateColumns: "44px minmax(0, 1fr)",
  // Not centred: the browser may paint a row before its number has arrived.
  alignItems: "start",
  columnGap: theme.spacing(2),
  minHeight: 76,
  padding: theme.spacing(1, 2),
  [theme.breakpoints.up("sm")]: { padding: theme.spacing(1, 3), columnGap: theme.spacing(3) },
  // The icon is useless on paper.
  "@media print": {
    display: "block",
    minHeight: 0,
    padding: "2px 0",
    "&& > span": { display: "none" },
  },
});

const Identity = styled("div")({
  display: "flex",
  // Not centred: the browser may paint the name before the company has arrived.
  alignItems: "start",
  gap: theme.spacing(2),
  padding: theme.spacing(2),
  // Not `:last-child`: while the page arrives, the last child is whatever has arrived so far.
  "& > * + *": { minWidth: 0, flexGrow: 1 },
  [theme.breakpoints.up("sm")]: { gap: theme.spacing(3), padding: theme.spacing(3) },
  "@media print": { padding: "0 0 8px", "& h1": { fontSize: "1.25rem" } },
});

// By the window's width, list included: a query for the card's own width costs a second layout.
const Columns = styled("div")({
  borderTop: `1px solid ${theme.vars.palette.divider}`,
  [theme.breakpoints.up("xl")]: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 2fr) minmax(0, 1fr)",
  },
});

// The same height with and without them, in two lines on a phone, so that nothing below moves.
const Actions = styled("div")({
  minHeight: 105,
  [theme.breakpoints.up("sm")]: { minHeight: 61 },
  borderTop: `1px solid ${theme.vars.palette.divider}`,
  "@media print, (scripting: none)": { display: "none" },
});

const DetailsColumn = styled("div")({
  "&:empty": { display: "none" },
  borderTop: `1px solid ${theme.vars.palette.divider}`,
  [theme.breakpoints.up("xl")]: {
    borderTop: 0,
    borderInlineStart: `1px solid ${theme.vars.palette.divider}`,
  },
});
