/** A key, as it is printed on a keyboard. */
import { styled } from "@mui/material/styles";

import { theme } from "./theme/theme.ts";

export const Key = styled("kbd")({
  display: "inline-block",
  minWidth: 22,
  paddingInline: 5,
  border: `1px solid ${theme.vars.palette.text.secondary}`,
  borderRadius: 5,
  font: "inherit",
  fontSize: "0.875rem",
  lineHeight: "20px",
  textAlign: "center",
  color: theme.vars.palette.text.secondary,
});
