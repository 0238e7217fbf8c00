/** Every number of a contact with its labels, each row one link that dials. */
import FaxIcon from "@mui/icons-material/Fax";
import PhoneIcon from "@mui/icons-material/Phone";
import List from "@mui/material/List";
import ListItem from "@mui/material/ListItem";
import { styled } from "@mui/material/styles";
import Typography from "@mui/material/Typography";

import { messages } from "../messages.ts";
import { usePageSettings } from "../page-settings.ts";
import { NumberRow } from "./contact-frame.tsx";
import type { ContactNumber } from "./contact.ts";
import { dialNote } from "./dial-note.ts";
import { numberRows, type NumberRow as Row } from "./number-rows.ts";
import { NumberText } from "./number-text.tsx";

type Props = { readonly numbers: readonly ContactNumber[] };

export function NumberList({ numbers }: Props) {
  const { extensionDial } = usePageSettings();
  return numbers.length === 0 ? (
    <Typography color="textSecondary" sx={{ p: { xs: 2, sm: 3 } }}>
      {messages.contact.noNumbers}
    </Typography>
  ) : (
    <List aria-label={messages.contact.numbers} sx={{ py: 1 }}>
      {numberRows(numbers, extensionDial).map((row, index) => (
        // Two rows may be alike in everything but their place.
        <ListItem key={index} disablePadding sx={{ display: "block" }}>
          <Number row={row} note={dialNote(row.dial, extensionDial)} />
        </ListItem>
      ))}
    </List>
  );
}

function Number({ row, note }: { readonly row: Row; readonly note: string }) {
  const text = <NumberText label={row.labels.join(", ")} number={row.value} note={note} />;
  return row.dial === null ? (
    <NumberRow>
      <span />
      {text}
    </NumberRow>
  ) : (
    <DialRow as="a" href={row.dial.href}>
      <DialMark>{row.isFax ? <FaxIcon /> : <PhoneIcon />}</DialMark>
      {text}
    </DialRow>
  );
}

const DialRow = styled(NumberRow)<React.ComponentProps<"a">>(({ theme }) => ({
  color: theme.vars.palette.primary.main,
  textDecoration: "none",
  "&:hover": { backgroundColor: theme.vars.palette.action.hover },
  "&:focus-visible": {
    outline: `3px solid ${theme.vars.palette.primary.main}`,
    outlineOffset: -3,
    borderRadius: theme.vars.shape.borderRadius,
  },
}));

const DialMark = styled("span")(({ theme }) => ({
  display: "grid",
  placeItems: "center",
  width: 44,
  height: 44,
  borderRadius: "50%",
  color: theme.vars.palette.primary.main,
  backgroundColor: `color-mix(in srgb, ${theme.vars.palette.primary.main} 12%, transparent)`,
}));
