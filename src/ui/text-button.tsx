/** A button that is text alone. Not MUI's: its styles for every state would come with the server render. */
import { styled } from "@mui/material/styles";

import { focusRing } from "./theme/focus-ring.ts";
import { theme } from "./theme/theme.ts";

/** For the buttons of a group too, whose styles are then written once. */
export const textButton = {
  minWidth: 44,
  minHeight: 44,
  padding: theme.spacing(0.5, 1.5),
  // Where a person has colours of their own, borders show what is a button.
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
