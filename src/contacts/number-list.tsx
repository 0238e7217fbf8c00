/** Every number of a contact with its labels, each row one link that dials. */
import Chip from "@mui/material/Chip";
import List from "@mui/material/List";
import ListItem from "@mui/material/ListItem";
import { styled } from "@mui/material/styles";
import Typography from "@mui/material/Typography";

import type { Caller } from "#pbx/contract/caller.ts";

import { messages } from "../messages.ts";
import { usePageSettings } from "../page-settings.ts";
import { Glyph } from "../shell/glyph.tsx";
import { callingRows } from "./calling.ts";
import { NumberRow } from "./contact-frame.tsx";
import type { ContactNumber } from "./contact.ts";
import { dialNote } from "./dial-note.ts";
import { numberRows, type NumberRow as Row } from "./number-rows.ts";
import { NumberText } from "./number-text.tsx";

type Props = {
  readonly numbers: readonly ContactNumber[];
  /** Whose call the card was opened for, if it was for one. */
  readonly caller: Caller;
};

export function NumberList({ numbers, caller }: Props) {
  const { extensionDial, callerMatchDigits } = usePageSettings();
  const rows = numberRows(numbers, extensionDial);
  const calling = callingRows(rows, caller, callerMatchDigits);
  const isElsewhere = caller.kind === "number" && calling.every((match) => match === null);
  return (
    <>
      {isElsewhere ? (
        <Typography sx={{ p: { xs: 2, sm: 3 }, pb: 0, overflowWrap: "anywhere" }}>
          {messages.lookup.callingFrom(caller.number)}
        </Typography>
      ) : null}
      {rows.length === 0 ? (
        <Typography color="textSecondary" sx={{ p: { xs: 2, sm: 3 } }}>
          {messages.contact.noNumbers}
        </Typography>
      ) : (
        <List aria-label={messages.contact.numbers} sx={{ py: 1 }}>
          {rows.map((row, index) => {
            const match = calling[index] ?? null;
            return (
              // Two rows may be alike in everything but their place.
              <ListItem key={index} disablePadding sx={{ display: "block" }}>
                <Number
                  row={row}
                  note={dialNote(row.dial, extensionDial)}
                  calling={match && messages.lookup.calling[match](callerMatchDigits)}
                />
              </ListItem>
            );
          })}
        </List>
      )}
    </>
  );
}

type NumberProps = {
  readonly row: Row;
  readonly note: string;
  /** What is said of the number that is calling; `null` of any other. */
  readonly calling: string | null;
};

function Number({ row, note, calling }: NumberProps) {
  const labels = row.labels.join(", ");
  const label = calling === null ? labels : <Calling labels={labels} calling={calling} />;
  const text = <NumberText label={label} number={row.value} note={note} />;
  return row.dial === null ? (
    <NumberRow>
      <span />
      {text}
    </NumberRow>
  ) : (
    <DialRow as="a" href={row.dial.href} data-calling={calling !== null}>
      <DialMark>
        <Glyph shape={row.isFax ? "fax" : "phone"} />
      </DialMark>
      {text}
    </DialRow>
  );
}

function Calling({ labels, calling }: { readonly labels: string; readonly calling: string }) {
  return (
    <>
      {labels}{" "}
      <Chip component="span" label={calling} size="small" color="primary" sx={{ ml: 0.5 }} />
    </>
  );
}

const DialRow = styled(NumberRow)<React.ComponentProps<"a">>(({ theme }) => ({
  color: theme.vars.palette.primary.main,
  textDecoration: "none",
  "&[data-calling='true']": {
    backgroundColor: `color-mix(in srgb, ${theme.vars.palette.primary.main} 12%, transparent)`,
  },
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
