/** The page beside the list while no contact is open. */
import Box from "@mui/material/Box";
import Typography from "@mui/material/Typography";

import { useMessages } from "../languages/use-language.ts";

export function NothingSelected() {
  const messages = useMessages();
  const { heading, choose, keys } = messages.directory;
  return (
    <Box sx={{ mt: 3, py: 10, px: 3, textAlign: "center", color: "text.secondary" }}>
      <title>{`${heading} · ${messages.product}`}</title>
      <Typography>{choose}</Typography>
      <Typography variant="body2" sx={{ mt: 1 }}>
        {keys}
      </Typography>
    </Box>
  );
}
