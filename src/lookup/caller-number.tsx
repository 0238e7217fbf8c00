/** The number that is calling: large, to be dialled or copied. */
import PhoneIcon from "@mui/icons-material/Phone";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";

import { dialOf } from "#pbx/contract/dial.ts";

import { messages } from "../messages.ts";
import { CopyButton } from "./copy-button.tsx";

export function CallerNumber({ number }: { readonly number: string }) {
  const dial = dialOf(number, "omit");
  return (
    <>
      <Box
        dir="ltr"
        sx={{
          mt: 2,
          fontSize: "clamp(1.75rem, 1.3rem + 2vw, 2.75rem)",
          fontWeight: 600,
          fontVariantNumeric: "tabular-nums",
          overflowWrap: "anywhere",
        }}
      >
        {number}
      </Box>
      <Box sx={{ mt: 1, display: "flex", flexWrap: "wrap", gap: 1.5 }}>
        {dial === null ? null : (
          <Button
            href={dial.href}
            variant="contained"
            startIcon={<PhoneIcon />}
            sx={{ minHeight: 44 }}
          >
            {messages.lookup.dial}
          </Button>
        )}
        <CopyButton text={number} />
      </Box>
    </>
  );
}
