/** A link as wide as its list, with a line above it. */
import { styled } from "@mui/material/styles";
import { Link } from "react-router";

import { focusRing } from "./theme/focus-ring.ts";
import { theme } from "./theme/theme.ts";

export const ListLink = styled(Link)({
  overflowWrap: "anywhere",
  textDecoration: "none",
  color: theme.vars.palette.text.primary,
  borderTop: `1px solid ${theme.vars.palette.divider}`,
  "&:hover": { backgroundColor: theme.vars.palette.action.hover },
  "&:focus-visible": focusRing,
});
