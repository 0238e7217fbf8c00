/** How a link or a button shows that the keys are at it. */
import type { Theme } from "@mui/material/styles";

/** For `:focus-visible`; inside of the element's box, where no neighbour hides it. */
export function focusRing({ vars }: Theme) {
  return {
    outline: `3px solid ${vars.palette.primary.main}`,
    outlineOffset: -3,
    borderRadius: vars.shape.borderRadius,
  };
}
