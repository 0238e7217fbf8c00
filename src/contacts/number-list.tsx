/** Every number of a contact with its labels, each to be dialled, copied, or read out. */
import List from "@mui/material/List";
import Typography from "@mui/material/Typography";
import { useRef } from "react";

import type { Caller } from "#pbx/contract/caller.ts";

import { useMessages } from "../languages/use-language.ts";
import { usePageSettings } from "../page-settings.ts";
import { digits } from "../shell/page-key.ts";
import { useSingleKeys } from "../shell/single-keys.ts";
import { useCopy } from "../shell/use-copy.ts";
import { callingRows } from "./calling.ts";
import type { ContactNumber } from "./contact.ts";
import { dialNote } from "./dial-note.ts";
import { ContactNumberRow } from "./number-row.tsx";
import { numberRows } from "./number-rows.ts";
import { useNumberKeys } from "./use-number-keys.ts";
import { useReadBack } from "./use-read-back.ts";

/** Around a line that stands in the place of numbers, or above them. */
const spaced = { p: { xs: 2, sm: 3 }, "@media print": { px: 0, py: 1 } };

type Props = {
  readonly numbers: readonly ContactNumber[];
  /** Whose call the card was opened for, if it was for one. */
  readonly caller: Caller;
};

export function NumberList({ numbers, caller }: Props) {
  const messages = useMessages();
  const settings = usePageSettings();
  const [hasSingleKeys] = useSingleKeys();
  const { extensionDial, callerMatchDigits } = settings;
  const rows = numberRows(numbers, settings, messages);
  const calling = callingRows(rows, caller, callerMatchDigits);
  const isElsewhere = caller.kind === "number" && calling.every((match) => match === null);
  const list = useRef<HTMLUListElement>(null);
  const copy = useCopy();
  const [readBack, openReadBack] = useReadBack(rows);
  useNumberKeys(list, {
    copy: (index) => copy(rows[index]?.value ?? ""),
    readBack: (index) => {
      const row = rows[index];
      if (row) openReadBack(row);
    },
  });
  return (
    <>
      {isElsewhere ? (
        <Typography sx={{ ...spaced, pb: 0, overflowWrap: "anywhere" }}>
          {messages.lookup.callingFrom(caller.number)}
        </Typography>
      ) : null}
      {rows.length === 0 ? (
        <Typography color="textSecondary" sx={spaced}>
          {messages.contact.noNumbers}
        </Typography>
      ) : (
        <List ref={list} aria-label={messages.contact.numbers} sx={{ py: 1 }}>
          {rows.map((row, index) => {
            const match = calling[index] ?? null;
            return (
              // By what it dials: the focus goes along when the stored order changes.
              <li key={row.key}>
                <ContactNumberRow
                  row={row}
                  note={dialNote(row.dial, extensionDial, messages)}
                  calling={match && messages.lookup.calling[match](callerMatchDigits)}
                  digit={hasSingleKeys ? (digits[index] ?? null) : null}
                  copy={() => copy(row.value)}
                  readBack={() => openReadBack(row)}
                />
              </li>
            );
          })}
        </List>
      )}
      {readBack}
    </>
  );
}
