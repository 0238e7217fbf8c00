/** The contacts that may be the caller, each with the reason. */
import Box from "@mui/material/Box";
import { styled } from "@mui/material/styles";
import Typography from "@mui/material/Typography";

import { isFaxType } from "#pbx/contract/number-types.ts";
import type { DirectoryLookup, DirectoryRow } from "#shared/api/directory-reply.ts";
import type { CallerNumber } from "#shared/callers/caller.ts";
import type { CallerRule } from "#shared/page/page-settings.ts";

import { paths, type Call } from "../address/paths.ts";
import { callingNumbers } from "../contacts/numbers/matched-numbers.ts";
import { numberLabel } from "../contacts/numbers/number-label.ts";
import { rowName } from "../directory/rows/row-name.ts";
import { useCallerRule } from "../hydration/use-page-settings.ts";
import type { Messages } from "../languages/messages.ts";
import { useMessages } from "../languages/use-language.ts";
import { useNumbers } from "../languages/use-numbers.ts";
import { ListLink } from "../ui/list-link.ts";
import { theme } from "../ui/theme/theme.ts";

type Props = {
  readonly answer: DirectoryLookup;
  readonly call: Call;
  readonly caller: CallerNumber;
};

export function CallerChooser({ answer: { rows, found, nameOrder }, call, caller }: Props) {
  const messages = useMessages();
  const counted = useNumbers();
  const rule = useCallerRule();
  const { candidates, further } = messages.lookup;
  return (
    <>
      <Box component="ul" aria-label={candidates} sx={{ m: 0, mt: 2, p: 0, listStyle: "none" }}>
        {rows.map((row) => (
          <li key={row.id}>
            <Candidate to={paths.contact(row.id, {}, call)}>
              <Box
                component="span"
                dir="auto"
                translate="no"
                sx={{ fontWeight: 600, textAlign: "left" }}
              >
                {rowName(row, nameOrder, messages)}
              </Box>{" "}
              {row.company === "" ? null : (
                <Box component="span" dir="auto" translate="no" sx={{ textAlign: "left" }}>
                  {row.company}
                </Box>
              )}{" "}
              <Typography component="span" variant="body2" color="textSecondary">
                {reasons(row, caller, rule, messages).join(messages.joints.sentences)}
              </Typography>
            </Candidate>
          </li>
        ))}
      </Box>
      {found > rows.length ? (
        <Typography sx={{ mt: 1 }}>{further(counted(found - rows.length))}</Typography>
      ) : null}
    </>
  );
}

/** A sentence for each of the contact's numbers that may be the caller's. */
function reasons(
  { numbers }: DirectoryRow,
  caller: CallerNumber,
  rule: CallerRule,
  messages: Messages,
): readonly string[] {
  const matches = callingNumbers(numbers, caller, rule);
  return numbers.flatMap(({ type, value }, index) => {
    const match = matches[index] ?? null;
    const label = numberLabel(type, messages);
    const fax = isFaxType(type) ? messages.lookup.fax : "";
    return match === null
      ? []
      : [
          [messages.lookup.why[match](label, value, rule.lastDigits), fax]
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
