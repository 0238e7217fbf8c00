/** The contacts whose number it may be, each with the reason why. */
import Box from "@mui/material/Box";
import { styled } from "@mui/material/styles";
import Typography from "@mui/material/Typography";

import { callerMatch, type Caller } from "#pbx/contract/caller.ts";
import type { DirectoryLookup, DirectoryRow } from "#pbx/contract/directory.ts";

import { numberLabel } from "../contacts/number-label.ts";
import { isFaxType } from "../contacts/number-rows.ts";
import { rowName } from "../directory/row-name.ts";
import type { Messages } from "../languages/messages.ts";
import { useMessages } from "../languages/use-language.ts";
import { usePageSettings } from "../page-settings.ts";
import { paths } from "../paths.ts";
import { ListLink } from "../shell/list-link.ts";
import { theme } from "../theme.ts";

type Props = {
  readonly answer: DirectoryLookup;
  readonly caller: Extract<Caller, { kind: "number" }>;
  /** The number as the phone system has sent it. */
  readonly sent: string;
};

export function CallerChooser({ answer: { rows, found }, caller, sent }: Props) {
  const messages = useMessages();
  const { callerMatchDigits } = usePageSettings();
  const { candidates, further } = messages.lookup;
  return (
    <>
      <Box component="ul" aria-label={candidates} sx={{ m: 0, mt: 2, p: 0, listStyle: "none" }}>
        {rows.map((row) => (
          <li key={row.id}>
            <Candidate to={paths.contact(row.id, {}, sent)}>
              <Box
                component="span"
                dir="auto"
                translate="no"
                sx={{ fontWeight: 600, textAlign: "left" }}
              >
                {rowName(row, messages)}
              </Box>{" "}
              {row.company === "" ? null : (
                <Box component="span" dir="auto" translate="no" sx={{ textAlign: "left" }}>
                  {row.company}
                </Box>
              )}{" "}
              <Typography component="span" variant="body2" color="textSecondary">
                {reasons(row, caller, callerMatchDigits, messages).join(messages.joints.sentences)}
              </Typography>
            </Candidate>
          </li>
        ))}
      </Box>
      {found > rows.length ? (
        <Typography sx={{ mt: 1 }}>{further(found - rows.length)}</Typography>
      ) : null}
    </>
  );
}

/** A sentence for each of the contact's numbers that may be the caller's. */
function reasons(
  { numbers }: DirectoryRow,
  caller: Props["caller"],
  digits: number,
  messages: Messages,
): readonly string[] {
  return numbers.flatMap(({ type, value }) => {
    const match = callerMatch(caller, value, digits);
    const label = numberLabel(type, messages);
    const fax = isFaxType(type) ? messages.lookup.fax : "";
    return match === null
      ? []
      : [
          [messages.lookup.why[match](label, value, digits), fax]
            .filter((text) => text !== "")
            .join(messages.joints.sentences),
        ];
  });
}

const Candidate = styled(ListLink)({
  display: "grid",
  minHeight: 64,
  alignContent: "center",
  padding: theme.spacing(1, 1.5),
});
