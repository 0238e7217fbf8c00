/** Every number of a contact with its label, each a link that dials. */
import PhoneIcon from "@mui/icons-material/Phone";
import List from "@mui/material/List";
import ListItem from "@mui/material/ListItem";
import { styled } from "@mui/material/styles";
import Typography from "@mui/material/Typography";

import { messages } from "../messages.ts";
import { NumberRow } from "./contact-frame.tsx";
import type { ContactNumber } from "./contact.ts";
import { dialTarget } from "./dial-target.ts";
import { numberLabel } from "./number-label.ts";
import { NumberText } from "./number-text.tsx";

type Props = { readonly numbers: readonly ContactNumber[] };

export function NumberList({ numbers }: Props) {
  return numbers.length === 0 ? (
    <Typography color="textSecondary" sx={{ p: { xs: 2, sm: 3 } }}>
      {messages.contact.noNumbers}
    </Typography>
  ) : (
    <List aria-label={messages.contact.numbers} sx={{ py: 1 }}>
      {numbers.map((number, index) => (
        // Two numbers of a contact may be alike in everything but their place.
        <ListItem key={index} disablePadding sx={{ display: "block" }}>
          <Number number={number} />
        </ListItem>
      ))}
    </List>
  );
}

function Number({ number }: { readonly number: ContactNumber }) {
  const target = dialTarget(number.value);
  const label = numberLabel(number.type);
  return target === null ? (
    <NumberRow>
      <span />
      <NumberText label={`${label} · ${messages.contact.notDialable}`} number={number.value} />
    </NumberRow>
  ) : (
    <DialRow as="a" href={target}>
      <DialMark>
        <PhoneIcon />
      </DialMark>
      <NumberText label={label} number={number.value} />
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
