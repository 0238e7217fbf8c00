/** A message about a failed read beside the main content, with a button to try again. */
import Box from "@mui/material/Box";
import Typography from "@mui/material/Typography";

import { errcodeName } from "#pbx/contract/errcode.ts";

import type { GatewayError } from "../gateway-client/gateway-error.ts";
import type { FailureText } from "../languages/messages.ts";
import { useMessages } from "../languages/use-language.ts";
import { AdminLine } from "../ui/admin-line.tsx";
import { SignInLink } from "./sign-in-link.tsx";
import { TryAgain } from "./try-again.tsx";

type Props = { readonly failure: GatewayError; readonly tryAgain: () => void };

export function ReadFailure({ failure: { kind, errcode }, tryAgain }: Props) {
  const messages = useMessages();
  const { title, text, admin }: FailureText = messages.failures[kind];
  return (
    <Box role="alert" sx={{ py: 2 }}>
      <Typography sx={{ fontWeight: 600 }}>{title}</Typography>
      <Typography sx={{ mt: 1 }}>{text}</Typography>
      <AdminLine
        admin={admin}
        detail={errcode === null ? null : messages.errcode(errcode, errcodeName(errcode))}
      />
      <Box sx={{ mt: 2 }}>
        {kind === "signed-out" ? <SignInLink isMain /> : <TryAgain tryAgain={tryAgain} />}
      </Box>
    </Box>
  );
}
