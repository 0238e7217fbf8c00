/** Copies a text, and says whether it could. */
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import { useState } from "react";

import { messages } from "../messages.ts";

export function CopyButton({ text }: { readonly text: string }) {
  const [said, setSaid] = useState("");
  const { copy, copied, notCopied } = messages.lookup;
  const copyText = () =>
    // A browser may forbid it, or lack it where the page is not on loopback.
    Promise.resolve()
      .then(() => navigator.clipboard.writeText(text))
      .then(
        () => setSaid(copied),
        () => setSaid(notCopied),
      );
  return (
    <>
      <Button variant="outlined" onClick={() => void copyText()} sx={{ minHeight: 44 }}>
        {copy}
      </Button>
      <Box component="output" sx={{ alignSelf: "center" }}>
        {said}
      </Box>
    </>
  );
}
