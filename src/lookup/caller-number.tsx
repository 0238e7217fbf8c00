/** The number that is calling: large, to be dialled or copied. */
import PhoneIcon from "@mui/icons-material/Phone";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";

import { dialOf } from "#pbx/contract/dial.ts";

import { dialNote } from "../contacts/dial-note.ts";
import { useMessages } from "../languages/use-language.ts";
import { usePageSettings } from "../page-settings.ts";
import { useCopy } from "../shell/use-copy.ts";

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
      <Box sx={{ mt: 1, display: "flex", flexWrap: "wrap", gap: 1.5 }}>
        {dial === null ? null : (
          <Button {...dial.link} variant="contained" startIcon={<PhoneIcon />}>
            {messages.lookup.dial}
          </Button>
        )}
        <Button variant="outlined" onClick={() => copy(number)}>
          {messages.copying.copy}
        </Button>
      </Box>
    </>
  );
}
