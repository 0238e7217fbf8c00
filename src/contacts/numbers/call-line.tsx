/** The number and the caller's name that the phone system sent for the call that opened the card. */
import Chip from "@mui/material/Chip";
import { styled } from "@mui/material/styles";

import { callerName, longestName, type Caller } from "#shared/callers/caller.ts";

import type { Call } from "../../address/paths.ts";
import { useMessages } from "../../languages/use-language.ts";
import { Sentence } from "../../ui/sentence.tsx";
import { theme } from "../../ui/theme/theme.ts";

type Props = {
  readonly call: Call;
  readonly caller: Caller;
  /** Whether one of the contact's numbers may be the caller's. */
  readonly isAmong: boolean;
  /** The text for a call that is over, if no number shows it; or "". */
  readonly over: string;
};

export function CallLine({ call, caller, isAmong, over }: Props) {
  const { lookup, joints } = useMessages();
  if (caller.kind !== "number") return null;
  const name = callerName(call.name, call.number).slice(0, longestName);
  return (
    <Line>
      <span dir="auto">
        <Sentence words={isAmong ? lookup.callFrom : lookup.callingFrom} stored={caller.number} />
        {name === "" ? null : (
          <>
            {joints.sentences}
            <Sentence words={lookup.named} stored={name} />
          </>
        )}
      </span>{" "}
      {over === "" ? null : <Chip label={over} size="small" variant="outlined" />}
    </Line>
  );
}

const Line = styled("div")({
  padding: theme.spacing(2, 2, 0),
  textAlign: "left",
  overflowWrap: "anywhere",
  [theme.breakpoints.up("sm")]: { padding: theme.spacing(3, 3, 0) },
  "@media print": { padding: theme.spacing(1, 0) },
});
