/** The line above the rows: how many contacts are found, and how reliable the answer is. */
import Alert from "@mui/material/Alert";
import Typography from "@mui/material/Typography";

import { mostRows, type DirectorySearch } from "#shared/api/directory-reply.ts";

import type { DirectoryView } from "../address/paths.ts";
import type { GatewayError } from "../gateway-client/gateway-error.ts";
import type { Counted } from "../languages/format.ts";
import type { Messages } from "../languages/messages.ts";
import { useMessages } from "../languages/use-language.ts";
import { useNumbers } from "../languages/use-numbers.ts";
import { useTimeOf } from "../languages/use-time-of.ts";
import { SignInLink } from "../links/sign-in-link.tsx";

type Props = {
  /** The view that `found` answers: while the user types, not yet the one in the address. */
  readonly view: DirectoryView;
  readonly found: DirectorySearch | undefined;
  /** Why the latest request failed, so that the rows may be old. */
  readonly failure: GatewayError | null;
};

export function DirectoryState({ view, found, failure }: Props) {
  const messages = useMessages();
  const counted = useNumbers();
  return (
    <div>
      <Typography
        component="output"
        variant="body2"
        color="textSecondary"
        sx={{ display: "block", px: 1.5, pb: 1, minHeight: 29 }}
      >
        {found === undefined ? "" : summary(view, found, messages, counted)}
      </Typography>
      {found === undefined ? null : <Age found={found} failure={failure} />}
    </div>
  );
}

function summary(
  { q, phonebook }: DirectoryView,
  { asOf, found, total, dropped, isNearest }: DirectorySearch,
  messages: Messages,
  counted: (value: number) => Counted,
) {
  const { foundOf, all, soFar, narrow, notRead, nearest } = messages.directory;
  if (isNearest) return nearest(q.trim());
  const isNarrowed = q.trim() !== "" || phonebook !== null;
  const count =
    asOf === null
      ? soFar(counted(found), total === null ? null : counted(total))
      : isNarrowed || total === null
        ? foundOf(counted(found), counted(total ?? found))
        : all(counted(total));
  return [
    count,
    found > mostRows ? narrow(counted(mostRows)) : "",
    dropped > 0 ? notRead(counted(dropped)) : "",
  ]
    .filter((sentence) => sentence !== "")
    .join(messages.joints.sentences);
}

function Age({
  found: { asOf, stale },
  failure,
}: Pick<Props, "failure"> & { readonly found: DirectorySearch }) {
  const messages = useMessages();
  const time = useTimeOf(asOf ?? 0);
  const { asOf: isAsOf, isStale, notRefreshed } = messages.directory;
  if (failure === null && (!stale || asOf === null)) return null;
  return (
    <Alert
      severity="warning"
      variant="outlined"
      action={failure?.kind === "signed-out" ? <SignInLink /> : null}
      sx={{ mb: 1 }}
    >
      {failure !== null
        ? notRefreshed(messages.failures[failure.kind].title)
        : time === ""
          ? isStale
          : isAsOf(time)}
    </Alert>
  );
}
