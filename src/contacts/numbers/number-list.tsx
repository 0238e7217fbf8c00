/** Every number of a contact with its labels and its buttons to dial, copy, and show it large. */
import List from "@mui/material/List";
import Typography from "@mui/material/Typography";
import { useRef } from "react";

import { nearnessOf, type CallerMatch } from "#shared/callers/caller-match.ts";
import { parseCaller } from "#shared/callers/caller.ts";

import type { Call } from "../../address/paths.ts";
import { useCopy } from "../../announcer/use-copy.tsx";
import { useCallPhase } from "../../calls/call-phase.ts";
import { timeOfCall } from "../../calls/call-time.ts";
import { usePageSettings } from "../../hydration/use-page-settings.ts";
import { digits } from "../../keys/page-key.ts";
import { useMessages } from "../../languages/use-language.ts";
import { useTimeOf } from "../../languages/use-time-of.ts";
import { useSingleKeys } from "../../preferences/use-single-keys.ts";
import type { ContactNumber } from "../model/contact.ts";
import { CallLine } from "./call-line.tsx";
import { dialNote } from "./dial-note.ts";
import { callingNumbers } from "./matched-numbers.ts";
import { ContactNumberRow, type Calling } from "./number-row.tsx";
import { numberRows } from "./number-rows.ts";
import { useLargeNumber } from "./use-large-number.ts";
import { useNumberKeys } from "./use-number-keys.ts";

/** Around a line in place of the numbers, or above them. */
const spaced = { p: { xs: 2, sm: 3 }, "@media print": { px: 0, py: 1 } };

type Props = {
  readonly numbers: readonly ContactNumber[];
  /** The call that opened the card, if there was one. */
  readonly call: Call;
};

export function NumberList({ numbers, call }: Props) {
  const messages = useMessages();
  const settings = usePageSettings();
  const [hasSingleKeys] = useSingleKeys();
  const { extensionDial, callerRule } = settings;
  const rows = numberRows(numbers, settings, messages);
  const caller = parseCaller(call.number);
  const matches = callingNumbers(rows, caller, callerRule);
  const isSure = matches.some((match) => match !== null && nearnessOf[match] !== "possible");
  const phase = useCallPhase(call);
  const time = useTimeOf(timeOfCall(call));
  const over = phase === "over" ? messages.lookup.callOf(time) : "";

  /** The text for a number that is calling, or may be; `null` for any other. */
  function callingOf(match: CallerMatch | null): Calling | null {
    if (match === null || phase === null) return null;
    return isSure && over !== ""
      ? { text: over, isNow: false }
      : { text: messages.lookup.calling[match](callerRule.lastDigits), isNow: isSure };
  }

  const list = useRef<HTMLUListElement>(null);
  const copy = useCopy();
  const [largeNumber, openLargeNumber] = useLargeNumber(rows);
  useNumberKeys(list, {
    copy: (index) => copy(rows[index]?.value ?? ""),
    largeNumber: (index) => {
      const row = rows[index];
      if (row) openLargeNumber(row);
    },
  });
  return (
    <>
      <CallLine
        call={call}
        caller={caller}
        isAmong={matches.some((match) => match !== null)}
        over={isSure ? "" : over}
      />
      {rows.length === 0 ? (
        <Typography color="textSecondary" sx={spaced}>
          {messages.contact.noNumbers}
        </Typography>
      ) : (
        <List ref={list} aria-label={messages.contact.numbers} sx={{ py: 1 }}>
          {rows.map((row, index) => (
            // The key is what the row dials: the focus moves with it when the stored order changes.
            <li key={row.key}>
              <ContactNumberRow
                row={row}
                note={dialNote(row.dial, extensionDial, messages)}
                calling={callingOf(matches[index] ?? null)}
                digit={hasSingleKeys ? (digits[index] ?? null) : null}
                copy={() => copy(row.value)}
                largeNumber={() => openLargeNumber(row)}
              />
            </li>
          ))}
        </List>
      )}
      {largeNumber}
    </>
  );
}
