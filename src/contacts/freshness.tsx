/** The age of the card, and a button to refresh it. */
import Alert from "@mui/material/Alert";
import { styled } from "@mui/material/styles";
import Typography from "@mui/material/Typography";

import { useAnnounce } from "../announcer/announcer.tsx";
import type { FailureKind } from "../gateway-client/gateway-error.ts";
import { ClientOnly } from "../hydration/client-only.tsx";
import { useMessages } from "../languages/use-language.ts";
import { useTimeOf } from "../languages/use-time-of.ts";
import { SignInLink } from "../links/sign-in-link.tsx";
import { TextButton } from "../ui/text-button.tsx";
import { theme } from "../ui/theme/theme.ts";

type Props = {
  /** When the card's data was read, by this browser's clock, in milliseconds since 1970. */
  readonly asOf: number;
  readonly refreshing: boolean;
  /** Why the latest refresh failed, so that the card is older than it should be. */
  readonly failure: FailureKind | null;
  /** Resolves to whether the card has now been read from the PBX. */
  readonly refresh: () => Promise<boolean>;
};

export function Freshness({ asOf, refreshing, failure, refresh }: Props) {
  const messages = useMessages();
  const time = useTimeOf(asOf);
  const {
    refresh: label,
    refreshing: labelWhileRefreshing,
    notRefreshed,
    upToDate,
  } = messages.contact;
  const why = failure === null ? null : messages.failures[failure].title;

  // The context is read here: in the card, it would render the card again with each address.
  const announce = useAnnounce();
  async function refreshAndSay() {
    if (await refresh()) announce(upToDate);
  }

  return (
    <Lines>
      {why === null ? null : (
        <Alert
          severity="warning"
          variant="outlined"
          action={failure === "signed-out" ? <SignInLink /> : null}
        >
          {time === "" ? why : notRefreshed(time, why)}
        </Alert>
      )}
      <LastLine>
        <ClientOnly>
          <TextButton type="button" onClick={() => void refreshAndSay()} aria-disabled={refreshing}>
            {refreshing ? labelWhileRefreshing : label}
          </TextButton>
        </ClientOnly>
        <Typography variant="body2" color="textSecondary">
          {time === "" ? null : messages.contact.asOf(time)}
        </Typography>
      </LastLine>
    </Lines>
  );
}

const Lines = styled("div")({
  display: "flex",
  flexDirection: "column",
  gap: theme.spacing(1.5),
  marginTop: theme.spacing(2),
  "@media print": { display: "none" },
});

const LastLine = styled("div")({ display: "flex", alignItems: "center", gap: theme.spacing(1.5) });
