/** How a link or a button shows that the keys are at it. */
import { theme } from "./theme.ts";

/** For `:focus-visible`; inside of the element's box, where no neighbour hides it. */
export const focusRing = {
  outline: `3px solid ${theme.vars.palette.primary.main}`,
  outlineOffset: -3,
  borderRadius: theme.vars.shape.borderRadius,
};
