/** Every number of a contact with its label, each a link that dials. */
import PhoneIcon from "@mui/icons-material/PhoneOutlined";
import Box from "@mui/material/Box";
import List from "@mui/material/List";
import ListItem from "@mui/material/ListItem";
import ListItemButton from "@mui/material/ListItemButton";
import Typography from "@mui/material/Typography";

import { messages } from "../messages.ts";
import type { ContactNumber } from "./contact.ts";
import { dialTarget } from "./dial-target.ts";
import { numberLabel } from "./number-label.ts";

type Props = { readonly numbers: readonly ContactNumber[] };

export function NumberList({ numbers }: Props) {
  if (numbers.length === 0) {
    return (
      <Typography color="textSecondary" sx={{ px: { xs: 2, sm: 3 }, py: 3 }}>
        {messages.contact.noNumbers}
      </Typography>
    );
  }
  return (
    <List aria-label={messages.contact.numbers} sx={{ py: 1 }}>
      {numbers.map((number, index) => (
        // Two numbers of a contact may be alike in everything but their place.
        <ListItem key={index} disablePadding>
          <NumberRow number={number} />
        </ListItem>
      ))}
    </List>
  );
}

function NumberRow({ number }: { readonly number: ContactNumber }) {
  const target = dialTarget(number.value);
  const row = { px: { xs: 2, sm: 3 }, py: 1.25, gap: { xs: 2, sm: 3 }, minHeight: 72 };
  return target === null ? (
    <Box sx={{ ...row, display: "flex", alignItems: "center" }}>
      <NumberText number={number} />
    </Box>
  ) : (
    <ListItemButton component="a" href={target} sx={row}>
      <PhoneIcon color="primary" sx={{ width: { xs: 28, sm: 32 }, mx: { xs: 1.75, sm: 3 } }} />
      <NumberText number={number} dials />
    </ListItemButton>
  );
}

type NumberTextProps = { readonly number: ContactNumber; readonly dials?: boolean };

function NumberText({ number, dials = false }: NumberTextProps) {
  return (
    <Box sx={{ minWidth: 0 }}>
      <Typography variant="body2" color="textSecondary" dir="auto">
        {numberLabel(number.type)}
        {dials ? null : ` · ${messages.contact.notDialable}`}
      </Typography>{" "}
      <Typography
        dir="ltr"
        color={dials ? "primary" : "textPrimary"}
        sx={{
          fontSize: { xs: "1.375rem", sm: "1.625rem" },
          fontWeight: 600,
          fontVariantNumeric: "tabular-nums",
          lineHeight: 1.25,
          overflowWrap: "anywhere",
        }}
      >
        {number.value}
      </Typography>
    </Box>
  );
}
