/** A button without a box. Not MUI's, whose styles for every state would be part of the server render. */
import { styled } from "@mui/material/styles";

import { focusRing } from "./theme/focus-ring.ts";
import { theme } from "./theme/theme.ts";

/** Also for the buttons of a group, whose styles are then written once. */
export const textButton = {
  minWidth: 44,
  minHeight: 44,
  padding: theme.spacing(0.5, 1.5),
  // In forced-colors mode the border shows that it is a button.
  border: "1px solid transparent",
  borderRadius: theme.vars.shape.borderRadius,
  font: "inherit",
  fontSize: "0.875rem",
  color: theme.vars.palette.primary.main,
  backgroundColor: "transparent",
  cursor: "pointer",
  "&:hover": { backgroundColor: theme.vars.palette.action.hover },
  "&:focus-visible": focusRing,
};

export const TextButton = styled("button")(textButton);
