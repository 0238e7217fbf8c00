/** The number that is calling, in large digits, with a link to dial it and a button to copy it. */
import PhoneIcon from "@mui/icons-material/Phone";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";

import { dialOf } from "#shared/dialling/dial.ts";

import { useCopy } from "../announcer/use-copy.tsx";
import { dialNote } from "../contacts/numbers/dial-note.ts";
import { ClientOnly } from "../hydration/client-only.tsx";
import { usePageSettings } from "../hydration/use-page-settings.ts";
import { useMessages } from "../languages/use-language.ts";

export function CallerNumber({ number }: { readonly number: string }) {
  const messages = useMessages();
  const copy = useCopy();
  const settings = usePageSettings();
  const dial = dialOf(number, settings);
  const note = dialNote(dial, settings.extensionDial, messages);
  return (
    <>
      <Box
        dir="ltr"
        translate="no"
        sx={{
          mt: 2,
          fontSize: "clamp(1.75rem, 1.3rem + 2vw, 2.75rem)",
          fontWeight: 600,
          fontVariantNumeric: "tabular-nums",
          textAlign: "left",
          overflowWrap: "anywhere",
        }}
      >
        {number}
      </Box>
      {note === "" ? null : <Typography color="textSecondary">{note}</Typography>}
      {/* At its final height from the start. */}
      <Box sx={{ mt: 1, minHeight: 44, display: "flex", flexWrap: "wrap", gap: 1.5 }}>
        {dial === null ? null : (
          <Button {...dial.link} variant="contained" startIcon={<PhoneIcon />}>
            {messages.lookup.dial}
          </Button>
        )}
        <ClientOnly>
          <Button variant="outlined" onClick={() => copy(number)}>
            {messages.copying.copy}
          </Button>
        </ClientOnly>
      </Box>
    </>
  );
}
